import { FUNDS, INCOME_SOURCES, type Figure, type Row, type Table } from '../model/index.ts';
import { partOf } from './templates.ts';

export type Fund = (typeof FUNDS)[number];

/** The line of 01 that prints what came in from a fund. */
export function appropriationLine(fund: Fund): string {
  return `${fund}收入`;
}

/** The line of 01 that older forms print for all funds, perhaps with 其中 one of them beneath. */
export const ALL_APPROPRIATIONS = '财政拨款收入';

/** The lines of 01 that together are the 财政拨款收入 of 02. */
export function appropriationLines(summary: Table<'01'>): readonly string[] {
  return summary.row(ALL_APPROPRIATIONS) ? [ALL_APPROPRIATIONS] : FUNDS.map(appropriationLine);
}

/** Income other than 财政拨款收入, which 01 and 02 print under the same names. */
export const OTHER_SOURCES = INCOME_SOURCES.filter((source) => source !== '财政拨款收入');

/** The columns of the expenditure side of 04: the three funds together, then each. */
export const FUND_COLUMNS = ['合计', ...FUNDS] as const;

/** The lines of 07 that break 公务用车购置及运行维护费 down. */
export const VEHICLE_LINES = ['公务用车购置费', '公务用车运行维护费'] as const;

/** The economic 类 of 06 that are personnel funds 人员经费: 工资福利支出 and 对个人和家庭的补助. */
export const PERSONNEL_CLASSES = ['301', '303'] as const;

/** The lines of 04 that break what is carried over into the year down by fund. */
export const OPENING_LINES = FUNDS.map(openingLine);

function openingLine(fund: Fund): string {
  return `年初结转和结余（${fund}）`;
}

/** What 04 prints as carried over into the year in a fund. */
export function openingOf(table: Table<'04'>, fund: Fund): Figure {
  return partOf(table, OPENING_LINES, openingLine(fund), '决算数');
}

/**
 * The expenditure lines of 01 and 04, one for each 类. A 类 the catalogue does not know is told by its name: every 类
 * is called …支出, and no other line is.
 */
export function classLines({ rows }: Table): Row[] {
  return rows.filter(({ code, key }) => code !== null || key.endsWith('支出'));
}
