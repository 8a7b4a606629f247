import { makeAccounts } from './accounts.ts';
import { economicSheet, threePublicSheet } from './details.ts';
import {
  appropriationColumns,
  carryOverColumns,
  expenditureColumns,
  functionalSheet,
  incomeColumns,
} from './functional.ts';
import { Print } from './print.ts';
import { Random } from './random.ts';
import type { Sheet } from './sheet.ts';
import { makeStyle, type Style } from './style.ts';
import { appropriationSheet, summarySheet } from './summaries.ts';

export interface Generated {
  readonly text: string;
  /** Every figure by key, as it is to be read back. */
  readonly expected: Readonly<Record<string, string>>;
  readonly style: Style;
}

const UNIT = '示例市应急管理局';

/** A consistent report: true amounts, each figure rounded on its own, in a layout that the seed chooses. */
export function generateReport(seed: number): Generated {
  const random = new Random(seed);
  const accounts = makeAccounts(random);
  const style = makeStyle(random);
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
    printSheet(sheet, { index, style, year: accounts.year, random }),
  );
  if (style.between) tables.splice(random.whole(4, 7), 0, betweenOf(style));
  const words = [
    '第三部分 决算情况说明',
    '一、收入支出决算总体情况说明',
    `${accounts.year - 1}年度与${accounts.year}年度相比，总体平稳。`,
  ];
  const parts = [
    [UNIT, `${accounts.year}年度部门决算`, '', ...contentsOf(sheets, style)],
    ...(style.narrative === 'before' ? [words] : []),
    [`第二部分 ${accounts.year}年度部门决算表`],
    ...tables,
    ...(style.narrative === 'after' ? [words] : []),
    ['第四部分 名词解释', '一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。'],
  ];
  return { text: parts.map((lines) => lines.join('\n')).join('\n\n'), expected: print.expected, style };
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

interface Place {
  readonly index: number;
  readonly style: Style;
  readonly year: number;
  readonly random: Random;
}

function printSheet(sheet: Sheet, { index, style, year, random }: Place): string[] {
  const rows = style.trims ? sheet.rows.map(trimmed) : sheet.rows;
  const ordinals = style.ordinals && sheet.ordinals.length > 0 ? [sheet.ordinals] : [];
  const head = [...sheet.header, ...ordinals].map((cells) => cells.join('\t'));
  const width = sheet.header[0]?.length ?? 0;
  const title = titleOf(sheet.title, { index, style, year }, width);
  const caption = captionOf(index, style, width);
  const running = style.runningHeader ? [`${UNIT}${year}年度部门决算公开`] : [];
  const next = {
    none: [],
    bare: ['', `- ${index + 7} -`, '\f', ...running],
    header: ['', '\f', ...running, ...head],
    title: ['', '\f', `${sheet.title}（续）`, ...caption, ...head],
  };
  const breakAt = style.pages === 'none' || rows.length < 6 ? -1 : random.whole(3, rows.length - 2);
  const body = rows.flatMap((cells, at) => [...(at === breakAt ? next[style.pages] : []), cells.join('\t')]);
  return [...running, title, ...caption, ...head, ...body, ...(sheet.note === null ? [] : [sheet.note])];
}

function trimmed(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((text) => text !== '');
  return cells.slice(0, Math.max(last + 1, 2));
}

function titleOf(title: string, { index, style, year }: Omit<Place, 'random'>, width: number): string {
  const filler = '\t'.repeat(Math.max(width - 1, 1));
  const wordings = {
    bare: title,
    unit: `${UNIT}${year}年度${title}`,
    year: `${year}年度${title}`,
    enumerated: `${'一二三四五六七八九'[index]}、${title}`,
    cell: `${title}${filler}`,
    numbered: `表${index + 1} ${title}`,
    wide: Array.from(title).join(' '),
  };
  return wordings[style.title];
}

function captionOf(index: number, { caption, unit }: Style, width: number): string[] {
  const number = `公开0${index + 1}表`;
  const filler = Array.from({ length: Math.max(width - 2, 0) }, () => '').join('\t');
  return {
    lines: [number, `部门：${UNIT}`, `金额单位：${unit}`],
    row: [`${filler}\t${number}`, `部门：${UNIT}${filler}\t金额单位：${unit}`],
    bare: [`单位：${unit}`],
    filled: [`编制单位：${UNIT}\t${number}\t单位：${unit}`],
  }[caption];
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
