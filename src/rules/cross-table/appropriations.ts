import type { Expression, Report } from '../../model/index.ts';
import { fundTables } from '../funds.ts';
import { classLines } from '../lines.ts';
import { agree } from '../premise.ts';
import { codesOf, sum, underCode } from '../templates.ts';

/** A unit's expenditure, and how much of it fiscal appropriations paid for. */
export interface Share {
  readonly all: Expression;
  readonly appropriated: Expression;
}

const TOTAL = '本年支出合计';

/** In total and under every code: 03 against 05, 08 and 09 together. */
export function sharesByCode(report: Report): Share[] {
  const whole = report.tables['03'];
  const funds = fundTables(report);
  const codes = codesOf(whole, ...funds.map(({ table }) => table));
  return ['合计', ...codes].flatMap((code) =>
    ([TOTAL, '基本支出', '项目支出'] as const).map((kind) => ({
      all: underCode(whole, code, kind),
      appropriated: sum(
        ...funds.map(({ table, column }) => underCode(table, code, kind === TOTAL ? column : kind)),
      ),
    })),
  );
}

/** In total and in every line of a 类: 01 against 04. */
export function sharesByClass({ tables }: Report): Share[] {
  const [whole, funds] = [tables['01'], tables['04']];
  const lines = [whole, funds].flatMap((table) => classLines(table).map(({ key }) => key));
  return [TOTAL, ...new Set(lines)].map((line) => ({
    all: sum(whole.figure(line, '决算数')),
    appropriated: sum(funds.figure(line, '合计')),
  }));
}

/**
 * Whether fiscal appropriations paid for everything. No part exceeds its whole, so where the totals, which come
 * first, agree as printed, so must every share.
 */
export function paidForAll([total]: readonly Share[]): boolean {
  return total !== undefined && agree(total.all, total.appropriated);
}
