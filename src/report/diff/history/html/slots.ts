import { yearBefore, type History } from '../../../../diff/index.ts';
import type { Say } from '../../../language.ts';
import { yearHeads } from '../words.ts';

/** A place on the axis of years: that of a report, or that of a year between two that no report is of. */
export interface Slot {
  readonly head: string;
  /** Which of the reports; null where there is none. */
  readonly report: number | null;
}

export function slotsOf(history: History, say: Say): Slot[] {
  const heads = yearHeads(history, say);
  return heads.flatMap((head, index) => [...missingBefore(history.reports, index), { head, report: index }]);
}

/** A second report of a year stands behind the first, with nothing between. */
function missingBefore(reports: History['reports'], index: number): Slot[] {
  const year = reports[index]?.year ?? null;
  const before = yearBefore(reports, index)?.year ?? null;
  if (year === null || before === null || reports.findIndex((one) => one.year === year) < index) return [];
  return Array.from({ length: Math.max(year - before - 1, 0) }, (_, step) => ({
    head: String(before + 1 + step),
    report: null,
  }));
}
