import { figuresOf, isOfReport, type Evaluation, type Figure } from '../model/index.ts';

/** Points at the figure of a broken relation that is most likely wrong. */
export type Suspect = (broken: Evaluation) => Figure | undefined;

/**
 * The suspect is the figure that stands in most broken relations and, among equals, in fewest that hold: one change
 * then repairs most and breaks least (Fellegi and Holt, A Systematic Approach to Automatic Edit and Imputation, 1976).
 */
export function suspects(evaluations: readonly Evaluation[]): Suspect {
  const broken = new Map<string, number>();
  for (const { relation, verdict } of evaluations) {
    if (isBroken(verdict)) for (const key of keysOf(relation)) count(broken, key);
  }
  if (broken.size === 0) return ({ relation }) => figuresOf(relation)[0];
  const sound = new Map<string, number>();
  const within = new Map<string, number>();
  for (const { relation, verdict } of evaluations) {
    if (verdict !== 'holds' && verdict !== 'rounding') continue;
    // That a limit is kept says little for a figure: nearly any other would keep it too.
    const counter = relation.kind === 'atMost' ? within : sound;
    for (const key of keysOf(relation)) if (broken.has(key)) count(counter, key);
  }
  return ({ relation }) =>
    figuresOf(relation)
      .filter((figure) => figure.state !== 'absent' && figure.state !== 'blank' && isOfReport(figure))
      .toSorted(
        (a, b) =>
          times(broken, b) - times(broken, a) ||
          times(sound, a) - times(sound, b) ||
          times(within, a) - times(within, b),
      )[0] ?? figuresOf(relation)[0];
}

/** Each figure once, though it may stand in a relation twice. */
function keysOf(relation: Evaluation['relation']): ReadonlySet<string> {
  return new Set(figuresOf(relation).map(({ key }) => key));
}

function count(counter: Map<string, number>, key: string): void {
  counter.set(key, (counter.get(key) ?? 0) + 1);
}

export function isBroken(verdict: Evaluation['verdict']): verdict is 'tail' | 'mismatch' {
  return verdict === 'tail' || verdict === 'mismatch';
}

function times(counter: ReadonlyMap<string, number>, { key }: Figure): number {
  return counter.get(key) ?? 0;
}
