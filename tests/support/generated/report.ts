import { makeAccounts, type Accounts } from './accounts.ts';
import { economicSheet } from './economic.ts';
import {
  appropriationColumns,
  carryOverColumns,
  expenditureColumns,
  functionalSheet,
  incomeColumns,
} from './functional.ts';
import { printSheet } from './pages.ts';
import { Print } from './print.ts';
import { Random } from './random.ts';
import type { Sheet } from './sheet.ts';
import { makeStyle, type Style } from './style.ts';
import { threePublicSheet } from './three-public.ts';
import { appropriationSheet, summarySheet } from './summaries.ts';

export interface Generated {
  readonly text: string;
  /** Every figure by key, as it is to be read back. */
  readonly expected: Readonly<Record<string, string>>;
  /** Every figure by key, as it truly is. */
  readonly fen: Readonly<Record<string, number>>;
  readonly style: Style;
}

/** A consistent report: true amounts, each figure rounded on its own, in a layout that the seed chooses. */
export function generateReport(seed: number): Generated {
  const random = new Random(seed);
  const accounts = makeAccounts(random);
  return printReport(accounts, makeStyle(random), random);
}

/** The report of these accounts; what is left to chance is where its tables are cut into pages and the like. */
export function printReport(accounts: Accounts, style: Style, random: Random): Generated {
  const print = new Print(style);
  const sheets = inOrder(style.order, {
    fore: [
      summarySheet(print, accounts),
      functionalSheet(print, accounts, {
        id: '02',
        title: '收入决算表',
        columns: incomeColumns(style.splitIncome),
      }),
      functionalSheet(print, accounts, { id: '03', title: '支出决算表', columns: expenditureColumns() }),
      appropriationSheet(print, accounts),
      functionalSheet(print, accounts, {
        id: '05',
        title: '一般公共预算财政拨款支出决算表',
        columns: appropriationColumns(0, random.chance(0.5)),
      }),
      economicSheet(print, accounts),
    ],
    threePublic: threePublicSheet(print, accounts),
    funds: [
      functionalSheet(print, accounts, {
        id: '08',
        title: '政府性基金预算财政拨款收入支出决算表',
        columns: carryOverColumns(1),
      }),
      functionalSheet(print, accounts, {
        id: '09',
        title: `国有资本经营预算财政拨款${style.capital === 'six' ? '收入' : ''}支出决算表`,
        columns: style.capital === 'six' ? carryOverColumns(2) : appropriationColumns(2, random.chance(0.5)),
      }),
    ],
  });
  const tables = sheets.map((sheet, index) =>
    printSheet(sheet, { index, style, year: accounts.year, unit: accounts.unit, random }),
  );
  if (style.between) tables.splice(random.whole(4, 7), 0, betweenOf(style));
  const words = [
    '第三部分 决算情况说明',
    '一、收入支出决算总体情况说明',
    `${accounts.year - 1}年度与${accounts.year}年度相比，总体平稳。`,
  ];
  const parts = [
    [accounts.unit, `${accounts.year}年度部门决算`, '', ...contentsOf(sheets, style)],
    ...(style.narrative === 'before' ? [words] : []),
    [`第二部分 ${accounts.year}年度部门决算表`],
    ...tables,
    ...(style.narrative === 'after' ? [words] : []),
    ['第四部分 名词解释', '一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。'],
  ];
  const text = parts.map((lines) => lines.join('\n')).join('\n\n');
  return { text, expected: print.expected, fen: print.fen, style };
}

function inOrder(
  order: Style['order'],
  { fore, threePublic, funds }: { fore: Sheet[]; threePublic: Sheet; funds: Sheet[] },
): Sheet[] {
  return order === 'old' ? [...fore, threePublic, ...funds] : [...fore, ...funds, threePublic];
}

function contentsOf(sheets: readonly Sheet[], { contents }: Style): string[] {
  if (contents === 'none') return [];
  const entries = [
    '第一部分 部门概况',
    '第二部分 部门决算表',
    ...sheets.map(({ title }, index) => `${'一二三四五六七八九'[index]}、${title}`),
    '第三部分 决算情况说明',
    '第四部分 名词解释',
  ];
  const page = (index: number): string => String(index + 3);
  const tail = {
    plain: () => '',
    leaders: (index: number) => `${'.'.repeat(12)} ${page(index)}`,
    glued: page,
    cells: (index: number) => `\t${page(index)}`,
  };
  return [
    '目  录',
    ...entries.map((entry, index) => entry + tail[contents](index)),
    '',
    '第一部分 部门概况',
    '主要职责略。',
  ];
}

/** Tables some provinces print besides the nine. */
function betweenOf({ unit }: Style): string[] {
  return [
    '一般公共预算财政拨款项目支出决算表',
    `金额单位：${unit}`,
    '科目编码\t科目名称\t项目支出',
    '\t合计\t1.00',
    '205\t教育支出\t1.00',
    '财政拨款支出决算明细表',
    `金额单位：${unit}`,
    '科目编码\t科目名称\t合计\t工资福利支出\t商品和服务支出',
    '合计\t\t3.00\t1.00\t2.00',
    '205\t教育支出\t3.00\t1.00\t2.00',
  ];
}
