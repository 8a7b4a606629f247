import { HISTORY_FORMAT_NAMES, type HistoryFormatName } from '../report/diff/history/index.ts';
import { DIFF_FORMAT_NAMES, type DiffFormatName } from '../report/diff/index.ts';

/** Formats of two years compared, or of several side by side. */
export type ViewFormatName = DiffFormatName | HistoryFormatName;

export const VIEW_FORMAT_NAMES: readonly ViewFormatName[] = [
  ...new Set<ViewFormatName>([...DIFF_FORMAT_NAMES, ...HISTORY_FORMAT_NAMES]),
];

/** Formats that there are of the one alone. */
export const DIFF_ONLY = without(HISTORY_FORMAT_NAMES);
export const HISTORY_ONLY = without(DIFF_FORMAT_NAMES);

function without(others: readonly ViewFormatName[]): ViewFormatName[] {
  return VIEW_FORMAT_NAMES.filter((name) => !others.includes(name));
}
