import type { Claim, Figure, Report, Section } from '../../../model/index.ts';

/** A claim, and the section that makes it. */
export interface Said<Kind extends Claim> {
  readonly claim: Kind;
  readonly section: Section;
}

/** Every claim of one kind, in the order of the narrative. */
export function said<Kind extends Claim['kind']>(
  { narrative }: Report,
  kind: Kind,
): Said<Extract<Claim, { kind: Kind }>>[] {
  const isKind = (claim: Claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind;
  return narrative.flatMap((section) => section.claims.filter(isKind).map((claim) => ({ claim, section })));
}

/** The first amount the narrative, or one part of it, gives for a quantity. */
export function amountSaid({ narrative }: Report, name: string, part?: string): Figure | null {
  return amountAmong(
    narrative.filter((section) => part === undefined || section.part === part),
    name,
  );
}

/** The first amount some sections give for a quantity. */
export function amountAmong(sections: readonly Section[], name: string): Figure | null {
  for (const section of sections) {
    const figure = amountsIn(section).get(name);
    if (figure) return figure;
  }
  return null;
}

/** Looked up by nearly every rule of the narrative, so made once for each section. */
const AMOUNTS = new WeakMap<Section, ReadonlyMap<string, Figure>>();

function amountsIn(section: Section): ReadonlyMap<string, Figure> {
  const known = AMOUNTS.get(section);
  if (known) return known;
  const amounts = new Map<string, Figure>();
  for (const claim of section.claims) {
    if (claim.kind !== 'amount' || claim.topic.path !== null || amounts.has(claim.topic.name)) continue;
    amounts.set(claim.topic.name, claim.figure);
  }
  AMOUNTS.set(section, amounts);
  return amounts;
}

/** What the narrative counts of a thing. */
export function countsSaid(report: Report, name: string): Figure[] {
  return said(report, 'count').flatMap(({ claim }) => (claim.topic.name === name ? [claim.figure] : []));
}
