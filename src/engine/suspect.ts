import { figuresOf, isOfReport, type Evaluation, type Figure } from '../model/index.ts';

/** Points at the figure of a broken relation that is most likely wrong. */
export type Suspect = (broken: Evaluation) => Figure | undefined;

/**
 * The suspect is the figure that stands in most broken relations and, among equals, in fewest that hold: one change
 * then repairs most and breaks least (Fellegi and Holt, A Systematic Approach to Automatic Edit and Imputation, 1976).
 */
export function suspects(evaluations: readonly Evaluation[]): Suspect {
  if (!evaluations.some(({ verdict }) => isBroken(verdict))) return ({ relation }) => figuresOf(relation)[0];
  const broken = new Map<string, number>();
  const sound = new Map<string, number>();
  for (const { relation, verdict } of evaluations) {
    if (verdict === 'undetermined' || verdict === 'notApplicable') continue;
    const counter = isBroken(verdict) ? broken : sound;
    for (const { key } of figuresOf(relation)) counter.set(key, (counter.get(key) ?? 0) + 1);
  }
  return ({ relation }) =>
    figuresOf(relation)
      .filter((figure) => figure.state !== 'absent' && figure.state !== 'blank' && isOfReport(figure))
      .toSorted((a, b) => times(broken, b) - times(broken, a) || times(sound, a) - times(sound, b))[0] ??
    figuresOf(relation)[0];
}

export function isBroken(verdict: Evaluation['verdict']): verdict is 'tail' | 'mismatch' {
  return verdict === 'tail' || verdict === 'mismatch';
}

function times(counter: ReadonlyMap<string, number>, { key }: Figure): number {
  return counter.get(key) ?? 0;
}
