import { readPrinted, type MoneyUnit } from '../money/index.ts';
import type { Draft } from './draft.ts';

/** Fewer amounts than this do not show a table's precision: half of them may have lost their trailing noughts. */
const ENOUGH = 8;

/**
 * How many digits behind the point each table prints: as many as most of its amounts show, or, where it has few,
 * most amounts of all tables in the same money unit. A workbook drops trailing noughts from about one amount in ten.
 */
export function precisionOf(drafts: readonly Draft[], unitOf: (draft: Draft) => MoneyUnit): (draft: Draft) => number {
  return (draft) => {
    const own = decimalsIn([draft]);
    const alike = drafts.filter((other) => unitOf(other) === unitOf(draft));
    return mostFrequent(own.length >= ENOUGH ? own : decimalsIn(alike)) ?? 2;
  };
}

function decimalsIn(drafts: readonly Draft[]): number[] {
  const cells = drafts.flatMap(({ rows }) => rows.flatMap(({ values }) => [...values.values()]));
  return cells.flatMap((cell) => {
    const read = readPrinted(cell?.text ?? '');
    return read.kind === 'amount' && !read.value.isZero() ? [read.decimals] : [];
  });
}

/** The value that occurs most often; among equals the greater one, for trailing noughts are lost and never added. */
function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0];
}
