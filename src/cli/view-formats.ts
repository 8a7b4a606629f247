import { HISTORY_FORMAT_NAMES, type HistoryFormatName } from '../report/diff/history/index.ts';
import { DIFF_FORMAT_NAMES, type DiffFormatName } from '../report/diff/index.ts';

/** Formats of two years compared, or of several side by side. */
export type ViewFormatName = DiffFormatName | HistoryFormatName;

export const VIEW_FORMAT_NAMES: readonly ViewFormatName[] = [
  ...new Set<ViewFormatName>([...DIFF_FORMAT_NAMES, ...HISTORY_FORMAT_NAMES]),
];
