import type { Line } from '../sections/lines.ts';
import { columnsIn, filledOf, isFigure, type Filled } from './cells.ts';
import type { IndicatorDraft } from './draft.ts';
import { readIndicatorRow, type IndicatorColumn, type IndicatorRow } from './indicator-row.ts';

/** A column by the words of its header. */
function indicatorColumn(words: string): IndicatorColumn | null {
  if (words.length > 20) return null;
  if (words.includes('偏差') || words.includes('原因')) return 'reason';
  if (words.includes('一级指标')) return 'firstLevel';
  if (words.includes('二级指标')) return 'secondLevel';
  if (words.includes('三级指标')) return 'label';
  if (words.includes('得分')) return 'score';
  if (words.includes('分值') || words.includes('权重')) return 'weight';
  if (words.includes('完成')) return 'actual';
  return words.includes('指标值') || words.includes('目标') ? 'target' : null;
}

/** The indicators under their header. A level printed once stands for the rows beneath, and a label broken by a page is put together. */
export function readIndicators([header, ...lines]: readonly Line[]): IndicatorDraft[] {
  if (!header) return [];
  const columns = columnsIn(header, indicatorColumn);
  const rows: IndicatorRow[] = [];
  for (const line of lines) {
    const filled = filledOf(line);
    const last = rows.at(-1);
    const broken = last ? continuationOf(filled, columns) : null;
    if (last && broken) for (const [column, words] of broken) last[column] += words;
    else rows.push(...readIndicatorRow(line, filled, columns));
  }
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    row.secondLevel ||= row.firstLevel === '' ? (above?.secondLevel ?? '') : '';
    row.firstLevel ||= above?.firstLevel ?? '';
  }
  return rows;
}

type WordColumn = 'firstLevel' | 'secondLevel' | 'label' | 'reason';

/** What a row without a target or any figure adds to the labels of the row before; null for a row of its own. */
function continuationOf(
  filled: readonly Filled[],
  columns: ReadonlyMap<number, IndicatorColumn>,
): [WordColumn, string][] | null {
  const parts: [WordColumn, string][] = [];
  for (const { index, words } of filled) {
    const column = columns.get(index);
    const isWords = column === 'firstLevel' || column === 'secondLevel' || column === 'label';
    if ((!isWords && column !== 'reason') || isFigure(words)) return null;
    parts.push([column, words]);
  }
  return parts;
}
