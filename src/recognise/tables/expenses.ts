import type { DraftRow } from './draft.ts';

/** What the second part of some 三公 tables counts: 团组数（个）, 保有量（辆）, 批次, 人次; and the heading over it. */
const COUNT =
  /[(（](?:个|人|辆|次|批|批次|人次|台|家)[)）]$|(?:团组数|人次数?|人数|批次数?|保有量|购置数)$|^相关统计数/u;

/** The lines of 07 that are money, with one total: where 支出合计 is printed, the line 三公经费支出 over it is a heading. */
export function expensesOnly(rows: readonly DraftRow[]): DraftRow[] {
  const total = rows.find(({ name }) => name === '支出合计');
  return rows.filter((row) => !COUNT.test(row.name) && (!total || row.key !== '合计' || row === total));
}
