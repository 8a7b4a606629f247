import { BETWEEN_FORMS } from '../basis.ts';
import { fundTables } from '../funds.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';

/** 04: 本年支出合计 by fund = 合计 of 05, 08 and 09. */
export default defineRule({
  id: 'cross-table/appropriation-total',
  title: {
    zh: '财政拨款收入支出决算总表每种拨款的本年支出合计等于该种拨款支出表的合计',
    en: 'Total expenditure by fund in the summary of fiscal appropriations equals the total of the table of that fund',
  },
  severity: 'error',
  needs: ['04', '05', '08', '09'],
  formula:
    '04/本年支出合计/一般公共预算财政拨款 = 05/合计/合计; 04/本年支出合计/政府性基金预算财政拨款 = 08/合计/本年支出; 04/本年支出合计/国有资本经营预算财政拨款 = 09/合计/本年支出',
  basis: BETWEEN_FORMS,
  why: {
    zh: '每种拨款一年花了多少，总表与明细表必须是同一个数。',
    en: 'What was spent from a fund is one figure, in the summary and in the table of the fund.',
  },
  remedy: {
    zh: '看哪一张表的合计与本表各行加不起来。',
    en: 'See in which table the total does not add up from its own rows.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { fund, table, column } of fundTables(report))
      yield equal(report.tables['04'].figure('本年支出合计', fund), table.figure('合计', column));
  },
});
