import { isMoneyUnit, type Unit } from '../../money/index.ts';
import type { Token } from './tokens.ts';
import { isFigure } from './figures.ts';

/**
 * Digits behind the point that the narrative prints of money in a unit: those most of its amounts have, so that one
 * that dropped its trailing noughts stands for what it would print in full. Percentages and scores go by their own print.
 */
export function precisionOf(tokens: readonly Token[]): (unit: Unit) => number {
  const counts = new Map<Unit, Map<number, number>>();
  for (const token of tokens) {
    if (!isFigure(token) || !isMoneyUnit(token.unit)) continue;
    const decimals = token.text.split('.')[1]?.length ?? 0;
    const ofUnit = counts.get(token.unit) ?? new Map<number, number>();
    ofUnit.set(decimals, (ofUnit.get(decimals) ?? 0) + 1);
    counts.set(token.unit, ofUnit);
  }
  return (unit) => mostFrequent(counts.get(unit));
}

function mostFrequent(counts: ReadonlyMap<number, number> | undefined): number {
  const [first] = [...(counts ?? [])].toSorted(([one, a], [other, b]) => b - a || other - one);
  return first?.[0] ?? 0;
}
