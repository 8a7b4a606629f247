import type { Column, Expression, Report } from '../../model/index.ts';
import { figureUnder } from '../levels.ts';
import { sum } from '../templates.ts';
import type { Line } from './additive.ts';

/** What units of one department may pay to each other, as the one that receives and the one that pays book it. */
const RECEIVED = ['上级补助收入', '附属单位上缴收入'] as const;
const PAID = ['上缴上级支出', '对附属单位补助支出'] as const;

const ALL_INCOME: ReadonlySet<string> = new Set(['本年收入合计', '收入总计']);

/**
 * Payments between units 内部往来 that are part of an amount of a unit, and that a department's accounts need not have:
 * there the one unit's expenditure and the other's income may cancel.
 */
export function transfersIn({ table, key, code }: Line, column: Column, report: Report): Expression {
  const { tables } = report;
  if (table === '01') return inSummary(key, code, report);
  if (table === '02') {
    const sources = column === '本年收入合计' ? RECEIVED : RECEIVED.filter((source) => source === column);
    return sum(...sources.map((source) => figureUnder(tables['02'], code ?? key, source)));
  }
  if (table !== '03') return [];
  return paidUnder(
    code ?? key,
    column === '本年支出合计' ? PAID : PAID.filter((kind) => kind === column),
    report,
  );
}

function inSummary(key: string, code: string | null, report: Report): Expression {
  const received = ALL_INCOME.has(key) ? RECEIVED : RECEIVED.filter((source) => source === key);
  if (received.length > 0) {
    return sum(...received.map((source) => report.tables['01'].figure(source, '决算数')));
  }
  return isExpenditure(key, code) ? paidUnder(code ?? '合计', PAID, report) : [];
}

function isExpenditure(key: string, code: string | null): boolean {
  return code !== null || /^(?:本年支出合计|支出总计)$|支出$/u.test(key);
}

function paidUnder(code: string, kinds: readonly (typeof PAID)[number][], { tables }: Report): Expression {
  return sum(...kinds.map((kind) => figureUnder(tables['03'], code, kind)));
}
