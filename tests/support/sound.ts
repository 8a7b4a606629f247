import { classCode } from '../../src/catalogue/index.ts';
import { TABLES, TABLE_IDS, type TableId } from '../../src/model/index.ts';
import type { RowSketch, TableSketch } from './report.ts';
import type { Tables } from './arithmetic.ts';

/** Lines of cells: `-` is a printed nil, `_` a place where the form has no cell. */
type Lines = Readonly<Record<string, string>>;

/** A unit of all three funds, with carry-over and money of its own. */
export const WITH_OWN_MONEY: Partial<Record<TableId, Lines>> = {
  '01': {
    一般公共预算财政拨款收入: '20.00',
    政府性基金预算财政拨款收入: '6.00',
    国有资本经营预算财政拨款收入: '3.00',
    上级补助收入: '-',
    事业收入: '4.00',
    经营收入: '-',
    附属单位上缴收入: '-',
    其他收入: '-',
    本年收入合计: '33.00',
    使用非财政拨款结余: '1.00',
    年初结转和结余: '5.00',
    收入总计: '39.00',
    教育支出: '25.00',
    城乡社区支出: '7.00',
    国有资本经营预算支出: '3.00',
    本年支出合计: '35.00',
    结余分配: '0.50',
    年末结转和结余: '3.50',
    支出总计: '39.00',
  },
  '02': {
    合计: '33.00 29.00 - 4.00 - - -',
    '205': '24.00 20.00 - 4.00 - - -',
    '20502': '24.00 20.00 - 4.00 - - -',
    '2050201': '14.00 12.00 - 2.00 - - -',
    '2050202': '10.00 8.00 - 2.00 - - -',
    '212': '6.00 6.00 - - - - -',
    '21208': '6.00 6.00 - - - - -',
    '223': '3.00 3.00 - - - - -',
    '22301': '3.00 3.00 - - - - -',
  },
  '03': {
    合计: '35.00 15.00 20.00 - - -',
    '205': '25.00 15.00 10.00 - - -',
    '20502': '25.00 15.00 10.00 - - -',
    '2050201': '15.00 15.00 - - - -',
    '2050202': '10.00 - 10.00 - - -',
    '212': '7.00 - 7.00 - - -',
    '21208': '7.00 - 7.00 - - -',
    '223': '3.00 - 3.00 - - -',
    '22301': '3.00 - 3.00 - - -',
  },
  '04': {
    一般公共预算财政拨款: '20.00',
    政府性基金预算财政拨款: '6.00',
    国有资本经营预算财政拨款: '3.00',
    本年收入合计: '29.00',
    年初结转和结余: '3.00',
    '年初结转和结余（一般公共预算财政拨款）': '1.00',
    '年初结转和结余（政府性基金预算财政拨款）': '2.00',
    '年初结转和结余（国有资本经营预算财政拨款）': '-',
    收入总计: '32.00',
    教育支出: '_ 21.00 21.00 - -',
    城乡社区支出: '_ 7.00 - 7.00 -',
    国有资本经营预算支出: '_ 3.00 - - 3.00',
    本年支出合计: '_ 31.00 21.00 7.00 3.00',
    年末结转和结余: '_ 1.00 - 1.00 -',
    支出总计: '_ 32.00 21.00 8.00 3.00',
  },
  '05': {
    合计: '21.00 12.00 9.00',
    '205': '21.00 12.00 9.00',
    '20502': '21.00 12.00 9.00',
    '2050201': '12.00 12.00 -',
    '2050202': '9.00 - 9.00',
  },
  '06': {
    '301': '7.00',
    '30101': '7.00',
    '302': '3.00',
    '30201': '2.50',
    '30217': '0.50',
    '303': '1.00',
    '30302': '1.00',
    '310': '1.00',
    '31002': '1.00',
    合计: '12.00',
    人员经费合计: '8.00',
    公用经费合计: '4.00',
  },
  '07': {
    合计: '5.00 3.00',
    '因公出国（境）费': '1.00 0.50',
    公务用车购置及运行维护费: '3.00 2.00',
    公务用车购置费: '2.00 1.50',
    公务用车运行维护费: '1.00 0.50',
    公务接待费: '1.00 0.50',
  },
  '08': {
    合计: '2.00 6.00 7.00 - 7.00 1.00',
    '212': '2.00 6.00 7.00 - 7.00 1.00',
    '21208': '2.00 6.00 7.00 - 7.00 1.00',
  },
  '09': {
    合计: '- 3.00 3.00 - 3.00 -',
    '223': '- 3.00 3.00 - 3.00 -',
    '22301': '- 3.00 3.00 - 3.00 -',
  },
};

/** A unit that receives and spends 9.00 of the general public budget and nothing else. */
export const ONLY_APPROPRIATIONS: Partial<Record<TableId, Lines>> = {
  '01': {
    一般公共预算财政拨款收入: '9.00',
    本年收入合计: '9.00',
    收入总计: '9.00',
    教育支出: '9.00',
    本年支出合计: '9.00',
    支出总计: '9.00',
  },
  '02': { 合计: '9.00 9.00 - - - - -', '205': '9.00 9.00 - - - - -' },
  '03': { 合计: '9.00 9.00 - - - -', '205': '9.00 9.00 - - - -' },
  '04': {
    一般公共预算财政拨款: '9.00',
    本年收入合计: '9.00',
    收入总计: '9.00',
    教育支出: '_ 9.00 9.00 - -',
    本年支出合计: '_ 9.00 9.00 - -',
    支出总计: '_ 9.00 9.00 - -',
  },
  '05': { 合计: '9.00 9.00 -', '205': '9.00 9.00 -' },
  '08': {},
  '09': {},
};

/** The tables, with another print where `changed` has one for a figure key. */
export function tablesOf(
  report: Partial<Record<TableId, Lines>>,
  changed: Readonly<Record<string, string>> = {},
): Tables {
  return Object.fromEntries(
    TABLE_IDS.flatMap((id) => {
      const lines = report[id];
      return lines ? [[id, tableOf(id, lines, changed)]] : [];
    }),
  );
}

function tableOf(id: TableId, lines: Lines, changed: Readonly<Record<string, string>>): TableSketch {
  const rows = Object.entries(lines).map(([line, text]): [string, RowSketch] => {
    const code = classCode(line);
    const cells = text.split(' ').map((cell, index) => {
      const print = changed[`${id}/${line}/${TABLES[id].columns[index]}`] ?? cell;
      return print === '_' ? '' : print;
    });
    return [line, { name: line, ...(code !== null && { code }), cells }];
  });
  return { status: rows.length > 0 ? 'read' : 'empty', rows: Object.fromEntries(rows) };
}
