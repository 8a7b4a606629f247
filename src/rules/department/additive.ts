import {
  FUNDS,
  TABLE_IDS,
  TABLES,
  type Column,
  type Expression,
  type Figure,
  type Report,
  type Table,
  type TableId,
} from '../../model/index.ts';
import { figureUnder } from '../levels.ts';
import { ALL_APPROPRIATIONS, OPENING_LINES, VEHICLE_LINES, appropriationLine, classLines } from '../lines.ts';
import { down, partOf, sum } from '../templates.ts';

/** A row of one of the nine tables, as any report may print it. */
export interface Line {
  readonly table: TableId;
  /** The code, `合计`, or the canonical label. */
  readonly key: string;
  /** The code of a row, or of the 类 a line is; null for totals and for lines of a table's own. */
  readonly code: string | null;
}

const FUND_LINES = FUNDS.map(appropriationLine);

/** The named lines of the tables without codes, beside the 类. What else such a table may print is not known to add up. */
const LINES: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  '01': [
    ALL_APPROPRIATIONS,
    ...FUND_LINES,
    '上级补助收入',
    '事业收入',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
    '本年收入合计',
    '使用非财政拨款结余',
    '年初结转和结余',
    '收入总计',
    '本年支出合计',
    '结余分配',
    '年末结转和结余',
    '支出总计',
  ],
  '04': [
    ...FUNDS,
    '本年收入合计',
    '年初结转和结余',
    ...OPENING_LINES,
    '收入总计',
    '本年支出合计',
    '年末结转和结余',
    '支出总计',
  ],
  '06': ['合计', '人员经费合计', '公用经费合计'],
  '07': ['合计', '因公出国（境）费', '公务用车购置及运行维护费', ...VEHICLE_LINES, '公务接待费'],
};

/** Every line of amounts that one of the reports prints: what a department has of it is what its units have. */
export function linesOf(reports: readonly Report[]): Line[] {
  return TABLE_IDS.flatMap((table) => {
    const tables = reports.map(({ tables: all }): Table => all[table]);
    const named = (LINES[table] ?? ['合计']).filter((key) => tables.some((each) => each.row(key)));
    return [...named.map((key) => ({ table, key, code: null })), ...codedLines(table, tables)];
  });
}

function codedLines(table: TableId, tables: readonly Table[]): Line[] {
  const isList = table === '01' || table === '04';
  const rows = tables.flatMap((each) => (isList ? classLines(each) : each.rows.filter(({ code }) => code)));
  return [...new Map(rows.map(({ key, code }) => [code ?? key, { table, key, code }])).values()];
}

/** The columns any of the reports prints in a table, in the order of the form. */
export function columnsOf(id: TableId, reports: readonly Report[]): Column[] {
  const columns: readonly Column[] = TABLES[id].columns;
  return columns.filter((column) => reports.some(({ tables }) => tables[id].columns.includes(column)));
}

/** What a report has of a line in a column: nil where it leaves the row out, unavailable where it does not break that down. */
export function amountOf({ table: id, key, code }: Line, column: Column, { tables }: Report): Expression {
  const table: Table = tables[id];
  if (key === ALL_APPROPRIATIONS && id === '01' && !table.row(key)) return down(table, FUND_LINES, column);
  return sum(figureOf(table, key, code, column));
}

function figureOf(table: Table, key: string, code: string | null, column: Column): Figure {
  const { id } = table;
  if (id === '01' || id === '04') {
    if (FUND_LINES.includes(key)) return fundFigure(table, key, column);
    if (OPENING_LINES.includes(key)) return partOf(table, OPENING_LINES, key, column);
    return LINES[id]?.includes(key) ? table.figure(key, column) : classFigure(table, key, code, column);
  }
  if (id === '07' && VEHICLE_LINES.some((line) => line === key))
    return partOf(table, VEHICLE_LINES, key, column);
  if (code !== null) return figureUnder(table, code, column);
  // 06 has no line for both totals as a rule.
  return id === '06' && key === '合计' ? partOf(table, ['合计'], key, column) : table.figure(key, column);
}

/** Where one line prints all funds, one of them beneath it does not tell of the others. */
function fundFigure(table: Table, key: string, column: Column): Figure {
  return table.row(ALL_APPROPRIATIONS) && !table.row(key)
    ? table.unprinted(key, column, 'unavailable')
    : table.figure(key, column);
}

/** The name of a 类 may have changed; where none is printed, the table does not break its expenditure down by them. */
function classFigure(table: Table, key: string, code: string | null, column: Column): Figure {
  const lines = classLines(table);
  if (lines.length === 0) return table.unprinted(key, column, 'unavailable');
  const line = lines.find((row) => row.key === key || (code !== null && row.code === code));
  return line ? line.figure(column) : table.figure(key, column);
}

/** Whether it is what is carried over, or includes that: it may be less than nothing, as where too much was spent. */
export function isBalance({
  line: { key },
  column,
}: {
  readonly line: Line;
  readonly column: Column;
}): boolean {
  return [key, column].some((name) => /结转和结余|结余分配/u.test(name)) || key.endsWith('总计');
}
