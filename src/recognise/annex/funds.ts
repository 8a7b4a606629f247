import { isMoneyUnit, type MoneyUnit } from '../../money/index.ts';
import type { Cell, FormColumn } from '../../model/index.ts';
import type { Line } from '../sections/lines.ts';
import { withoutEnumerator } from '../wording.ts';
import { cellAt, columnsIn, filledOf, isFigure, type Filled } from './cells.ts';
import type { FundDraft } from './draft.ts';

/** A column by the words of its header, however the form puts them: 预算数（调整后）, 执行数（B）, 权重. */
export function fundColumn(words: string): FormColumn | null {
  if (words.length > 20) return null;
  if (words.includes('执行率')) return '执行率';
  if (words.includes('执行数')) return '全年执行数';
  if (words.includes('年初预算')) return '年初预算数';
  if (words.includes('预算数')) return '全年预算数';
  if (words.includes('分值') || words.includes('权重')) return '分值';
  return words.includes('得分') ? '得分' : null;
}

/** `项目资金(万元)`. */
export function moneyUnitIn(header: Line | undefined): MoneyUnit | null {
  for (const { words } of header ? filledOf(header) : []) {
    const unit = /[(（](?:单位[:：])?(?<unit>[千万亿]?元)[)）]/u.exec(words)?.groups?.['unit'];
    if (unit !== undefined && isMoneyUnit(unit)) return unit;
  }
  return null;
}

export function readFunds([header, ...rows]: readonly Line[]): FundDraft[] {
  if (!header) return [];
  const columns = columnsIn(header, fundColumn);
  return rows.flatMap((row) => fundLine(row, columns));
}

/** A row of funds: its label is the last words before its figures. */
function fundLine(row: Line, columns: ReadonlyMap<number, FormColumn>): FundDraft[] {
  const filled = filledOf(row);
  const start = filled.findIndex(({ words }) => isFigure(words));
  const name = filled[start - 1];
  if (!name) return [];
  const label = withoutEnumerator(name.words).replace(/[:：]$/u, '');
  return [{ label, values: valuesOf(row, filled.slice(start), columns), at: row.at }];
}

/**
 * The figures by column: under their headers, or in their order where the cells of the row have moved and there are
 * as many as columns. A line of 其中 scores nothing and may be one short.
 */
function valuesOf(
  row: Line,
  figures: readonly Filled[],
  columns: ReadonlyMap<number, FormColumn>,
): Map<FormColumn, Cell | null> {
  if (figures.every(({ index }) => columns.has(index))) {
    return new Map([...columns].map(([index, column]) => [column, cellAt(row, index)]));
  }
  const isWhole = figures.length === columns.size || figures.length === columns.size - 1;
  const inOrder = [...columns.values()].map((column, index): [FormColumn, Cell | null] => {
    const moved = figures[index]?.cell ?? { text: '', at: row.at };
    return [column, isWhole ? moved : null];
  });
  return new Map(inOrder);
}
