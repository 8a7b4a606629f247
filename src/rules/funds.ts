import type { Column, Report, Table } from '../model/index.ts';
import type { Fund } from './lines.ts';

/** The table that prints the expenditure from a fund by code, and its column for all of it. */
export interface FundTable {
  readonly fund: Fund;
  readonly table: Table;
  readonly column: Column;
}

/** Of the three funds 05, 08 and 09, which 04 brings together. */
export function fundTables(report: Report): readonly FundTable[] {
  return [
    { fund: '一般公共预算财政拨款', table: report.tables['05'], column: '合计' },
    ...carryOverTables(report),
  ];
}

/** Of the two funds whose table also prints income and carry-over. */
export function carryOverTables({ tables }: Report): readonly FundTable[] {
  return [
    { fund: '政府性基金预算财政拨款', table: tables['08'], column: '本年支出' },
    { fund: '国有资本经营预算财政拨款', table: tables['09'], column: '本年支出' },
  ];
}
