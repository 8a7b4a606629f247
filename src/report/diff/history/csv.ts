import type { Point, Series } from '../../../diff/index.ts';
import type { Words } from '../../../model/index.ts';
import type { Value } from '../../csv/cell.ts';
import { records } from '../../csv/records.ts';
import { relativePath, visible } from '../../exchange/path.ts';
import { speaker, type Say } from '../../language.ts';
import type { DiffOptions } from '../reporter.ts';
import { unmatchedWords } from './notes.ts';
import type { Chronicle, HistoryReporter } from './reporter.ts';
import { digitsOf, lackWords, movedWords } from './words.ts';

const TITLES: readonly Words[] = [
  { zh: '键', en: 'key' },
  { zh: '名称', en: 'name' },
  { zh: '单位', en: 'unit' },
  { zh: '年度', en: 'year' },
  { zh: '数值', en: 'value' },
  { zh: '增减', en: 'change' },
  { zh: '百分比', en: 'percent' },
  { zh: '说明', en: 'note' },
  { zh: '文件', en: 'path' },
];

/** One row for each figure and year. */
export const csv: HistoryReporter = {
  render(chronicle, options) {
    const say = speaker(options.language);
    const rows = chronicle.history.series.flatMap((series) => rowsOf(series, chronicle, options, say));
    const unmatched = chronicle.history.unmatched.map((key) => unmatchedRow(key, say));
    return records([TITLES.map(say), ...rows, ...unmatched]);
  },
};

function rowsOf(series: Series, { history }: Chronicle, { directory }: DiffOptions, say: Say): Value[][] {
  const { key, label, unit, points } = series;
  return history.reports.flatMap(({ year, path }, index) => {
    const point = points[index];
    if (point === undefined) return [];
    const { value, change, percent } = digitsOf(point);
    const notes = notesOf(series, { point, year }, say).join(say({ zh: '；', en: '; ' }));
    return [[key, label, unit, year, value, change, percent, notes, visible(relativePath(path, directory))]];
  });
}

/** Why there is no value, and where the money of the code came from or went in that year. */
function notesOf(
  series: Series,
  { point, year }: { readonly point: Point; readonly year: number | null },
  say: Say,
): string[] {
  const moved = series.moved.filter((move) => move.year === year);
  const lack = point.lack === null ? [] : [lackWords(point.lack, say)];
  return [...lack, ...movedWords([{ moved }], say)];
}

function unmatchedRow(key: string, say: Say): Value[] {
  return [key, ...Array<null>(6).fill(null), unmatchedWords(key, say), null];
}
