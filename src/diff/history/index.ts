import type { Report } from '../../model/index.ts';
import { align } from '../align.ts';
import { moves } from '../moved.ts';
import { linesOf, type KeyPattern } from './lines.ts';
import { seriesOf, type MoveOfYear, type Series } from './series.ts';
import { yearBefore } from './years.ts';

/** Several years of one unit, the chosen figures side by side. */
export interface History {
  /** In the order of their years. */
  readonly reports: readonly Report[];
  readonly series: readonly Series[];
  /** Patterns of keys that no figure of any of the reports fits. */
  readonly unmatched: readonly string[];
}

/** The figures a reader looks at first, and those whose keys fit a pattern. */
export function history(reports: readonly Report[], patterns: readonly KeyPattern[]): History {
  const { lines, unmatched } = linesOf(align(reports), patterns);
  const moved = movesOf(reports);
  const series = lines.flatMap((line) => {
    const found = seriesOf(line, reports, moved);
    return found === null ? [] : [found];
  });
  return { reports, series, unmatched };
}

function movesOf(reports: readonly Report[]): MoveOfYear[] {
  return reports.flatMap((report, index) => {
    const old = yearBefore(reports, index);
    if (old === null) return [];
    return moves(old, report, align([old, report])).map((move) => ({ ...move, year: report.year }));
  });
}

export type { KeyPattern, SeriesBlock } from './lines.ts';
export type { Lack, MoveOfYear, Point, Series } from './series.ts';
export { inYears, missingYears, repeatedYears, yearBefore } from './years.ts';
