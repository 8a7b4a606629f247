import type { Cell } from '../../model/index.ts';
import type { Line } from '../sections/lines.ts';
import { cellAt, isFigure, type Filled } from './cells.ts';
import type { Print } from './draft.ts';
import { beginsTarget } from './quantity.ts';

export type IndicatorColumn =
  'firstLevel' | 'secondLevel' | 'label' | 'target' | 'actual' | 'weight' | 'score' | 'reason';

/** One indicator while it is read: its labels may yet go on in the row below. */
export interface IndicatorRow {
  firstLevel: string;
  secondLevel: string;
  label: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: Print;
  readonly score: Print;
  reason: string;
  readonly at: Line['at'];
}

type Columns = ReadonlyMap<number, IndicatorColumn>;

const FIRST_LEVELS: ReadonlySet<string> = new Set([
  '产出指标',
  '效益指标',
  '满意度指标',
  '成本指标',
  '过程指标',
  '决策指标',
  '投入指标',
]);

/** A row of indicators: under its headers, or in its order where its cells have moved; none for a row of other words. */
export function readIndicatorRow(line: Line, filled: readonly Filled[], columns: Columns): IndicatorRow[] {
  if (filled.length < 3) return [];
  return isInPlace(filled, columns) ? [inPlace(line, filled, columns)] : inOrder(line, filled, columns);
}

/**
 * Whether cells stand under their headers. At the end of a page rows slide to either side: then words stand left of
 * the levels, a target under another header, or a figure where reasons are given.
 */
function isInPlace(filled: readonly Filled[], columns: Columns): boolean {
  let hasLabel = false;
  for (const { index, words } of filled) {
    const column = columns.get(index);
    if (column === undefined && !words.startsWith('绩效')) return false;
    if (column === 'label') hasLabel = true;
    if (beginsTarget(words) !== null && column !== 'target' && column !== 'actual') return false;
    if (
      (column === 'weight' || column === 'score') !== isFigure(words) &&
      column !== 'target' &&
      column !== 'actual'
    )
      return false;
  }
  return hasLabel;
}

function inPlace(line: Line, filled: readonly Filled[], columns: Columns): IndicatorRow {
  const texts = { firstLevel: '', secondLevel: '', label: '', target: '', actual: '', reason: '' };
  let [weight, score]: Print[] = [undefined, undefined];
  for (const { index, cell, words } of filled) {
    const column = columns.get(index);
    if (column === 'weight') weight = cell;
    else if (column === 'score') score = cell;
    else if (column !== undefined) texts[column] = words;
  }
  for (const [index, column] of columns) {
    if (column === 'weight') weight ??= cellAt(line, index);
    if (column === 'score') score ??= cellAt(line, index);
  }
  const { firstLevel, secondLevel, label, target, actual, reason } = texts;
  return { firstLevel, secondLevel, label, target, actual, weight, score, reason, at: line.at };
}

/**
 * From its end: a reason in words, score, weight, actual, target, the indicator's name and its levels. Behind a target
 * with fewer cells than the form has columns there, which is missing cannot be told.
 */
function inOrder(line: Line, filled: readonly Filled[], columns: Columns): IndicatorRow[] {
  const rest = filled.filter(({ words }, index) => index > 0 || words !== '绩效指标');
  const printed = new Set(columns.values());
  const last = rest.at(-1);
  const reason = last && printed.has('reason') && !isFigure(last.words) ? rest.pop() : undefined;
  const target = rest.findLastIndex(({ words }) => beginsTarget(words) !== null);
  const scores = [printed.has('weight'), printed.has('score')].filter(Boolean).length;
  const isWhole = target < 0 || rest.length - 1 - target > scores;
  const take = (column: IndicatorColumn): Print => {
    if (!printed.has(column)) return undefined;
    return isWhole ? takeFigure(rest) : null;
  };
  const score = take('score');
  const weight = take('weight');
  const values = target < 0 ? rest.splice(-2) : rest.splice(target);
  const label = rest.pop();
  if (!label) return [];
  return [
    {
      ...levelsOf(rest),
      label: label.words,
      target: values[0]?.words ?? '',
      actual: values[1]?.words ?? '',
      weight,
      score,
      reason: reason?.words ?? '',
      at: line.at,
    },
  ];
}

/** The last of the cells where it is a figure; lost where it is none. */
function takeFigure(rest: Filled[]): Cell | null {
  const last = rest.at(-1);
  if (!last || !isFigure(last.words)) return null;
  rest.pop();
  return last.cell;
}

function levelsOf(rest: readonly Filled[]): { firstLevel: string; secondLevel: string } {
  const [first = '', second = ''] = rest.map(({ words }) => words);
  if (second !== '' || FIRST_LEVELS.has(first)) return { firstLevel: first, secondLevel: second };
  return { firstLevel: '', secondLevel: first };
}
