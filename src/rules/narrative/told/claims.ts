import type { AmountClaim, Claim, Figure, Report, Section } from '../../../model/index.ts';

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
export function amountSaid(report: Report, name: string, part?: string): Figure | null {
  return firstAmount(report, name, part)?.figure ?? null;
}

function firstAmount(report: Report, name: string, part: string | undefined): AmountClaim | undefined {
  return said(report, 'amount').find(
    ({ claim: { topic }, section }) =>
      topic.name === name && topic.path === null && (part === undefined || partOf(section) === part),
  )?.claim;
}

/** What the narrative counts of a thing. */
export function countsSaid(report: Report, name: string): Figure[] {
  return said(report, 'count').flatMap(({ claim }) => (claim.topic.name === name ? [claim.figure] : []));
}

/** The part 一、 a section stands in. */
export function partOf({ id }: Section): string {
  return id.split('（')[0] ?? id;
}
