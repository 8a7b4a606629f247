import { withConsequences, type Figure, type Finding, type Location } from '../../model/index.ts';
import { clean } from '../clean.ts';
import type { Outcome } from '../reporter.ts';
import { figuresShown } from './shown.ts';

/** A figure that has a place on the page: its number among them all, and the name a link goes to. */
export interface FigureAnchor {
  readonly number: number;
  readonly id: string;
}

/** What links on the page go to. A figure goes by its key and a finding by its fingerprint, and both stay what they are. */
export interface Anchors {
  readonly figures: ReadonlyMap<Figure, FigureAnchor>;
  readonly findings: ReadonlyMap<Finding, string>;
}

export function anchorsOf(outcomes: readonly Outcome[]): Anchors {
  const name = namer();
  const figures = new Map<Figure, FigureAnchor>();
  const findings = new Map<Finding, string>();
  for (const outcome of outcomes) {
    if (outcome.kind === 'failed') continue;
    const { report, findings: found } = outcome.result;
    for (const figure of figuresShown(report)) {
      if (!figures.has(figure)) figures.set(figure, { number: figures.size, id: name(figure.key) });
    }
    for (const finding of found.flatMap(withConsequences)) {
      if (!findings.has(finding)) findings.set(finding, name(`finding-${finding.fingerprint}`));
    }
  }
  return { figures, findings };
}

export function findingId(finding: Finding, { findings }: Anchors): string {
  return findings.get(finding) ?? `finding-${finding.fingerprint}`;
}

/** The name of the table, the section or the form a place is in. */
export function partId({ table, section, form }: PartPlace, prefix: string): string | null {
  if (table !== null) return `${prefix}t${table}`;
  if (section !== null) return `${prefix}s-${section}`;
  return form === null ? null : `${prefix}form-${form}`;
}

type PartPlace = Pick<Location, 'table' | 'section' | 'form'>;

export function linkTo(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** Keys of forms have words of the document in them, which may be of any length. */
const LONGEST_NAME = 80;

/** Gives every name once: where two reports have the same key, the later one is told apart. */
function namer(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    const name = clean(wanted.slice(0, LONGEST_NAME)).replaceAll(' ', '_');
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    // No key has a tilde before a number in it that could be taken for this.
    return count === 1 ? name : `${name}~${count}`;
  };
}
