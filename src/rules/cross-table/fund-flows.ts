import { BETWEEN_FORMS } from '../basis.ts';
import { carryOverTables } from '../funds.ts';
import { openingOf } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';

/** 04 against the 合计 row of 08 and 09: 年初结转和结余, 本年收入 and 年末结转和结余 of the fund. */
export default defineRule({
  id: 'cross-table/fund-flows',
  title: {
    zh: '财政拨款收入支出决算总表中政府性基金、国有资本经营预算的年初数、收入和年末数等于其明细表的合计',
    en: 'Opening carry-over, income and closing carry-over by fund equal the totals of the table of that fund',
  },
  severity: 'error',
  needs: ['04', '08', '09'],
  formula:
    '04/年初结转和结余（某种财政拨款）/决算数 = {08,09}/合计/年初结转和结余; 04/某种财政拨款/决算数 = {08,09}/合计/本年收入; 04/年末结转和结余/某种财政拨款 = {08,09}/合计/年末结转和结余',
  basis: BETWEEN_FORMS,
  why: {
    zh: '同一种拨款从上年转来多少、当年收到多少、转到下年多少，两张表必须一致。',
    en: 'What a fund carried in, received and carries out is told by both tables and must be the same.',
  },
  remedy: {
    zh: '先用年初数加收入减支出算出年末数，与它不同的表就是要改的表。',
    en: 'Work out the closing carry-over from the rest; the table that differs from it is the one to correct.',
  },
  since: '0.1.0',
  *check({ report }) {
    const summary = report.tables['04'];
    for (const { fund, table } of carryOverTables(report)) {
      yield equal(openingOf(summary, fund), table.figure('合计', '年初结转和结余'));
      yield equal(summary.figure(fund, '决算数'), table.figure('合计', '本年收入'));
      yield equal(summary.figure('年末结转和结余', fund), table.figure('合计', '年末结转和结余'));
    }
  },
});
