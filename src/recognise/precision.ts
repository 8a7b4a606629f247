import type { MoneyUnit } from '../money/index.ts';
import { readCell } from './tables/cells.ts';
import type { Draft } from './tables/draft.ts';

/** Fewer amounts than this do not show a table's precision: half of them may have lost their trailing noughts. */
const ENOUGH = 8;

/**
 * How many digits behind the point each table prints: as many as most of its amounts show, or, where it has few,
 * most amounts of all tables in the same money unit. A workbook drops trailing noughts from about one amount in ten.
 */
export function precisionOf(
  drafts: readonly Draft[],
  unitOf: (draft: Draft) => MoneyUnit,
): (draft: Draft) => number {
  const shown = new Map(drafts.map((draft) => [draft, decimalsIn(draft)]));
  return (draft) => {
    const own = shown.get(draft) ?? [];
    const alike = drafts.filter((other) => unitOf(other) === unitOf(draft));
    return mostFrequent(own.length >= ENOUGH ? own : alike.flatMap((other) => shown.get(other) ?? [])) ?? 2;
  };
}

function decimalsIn({ rows }: Draft): number[] {
  const cells = rows.flatMap(({ values }) => [...values.values()]);
  return cells.flatMap((cell) => {
    const read = cell ? readCell(cell) : null;
    return read?.kind === 'amount' && !read.value.isZero() ? [read.decimals] : [];
  });
}

/** The value that occurs most often; among equals the greater one, for trailing noughts are lost and never added. */
function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0];
}
