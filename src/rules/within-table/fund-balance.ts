import { FUNDS } from '../../model/index.ts';
import { WITHIN_FORM } from '../basis.ts';
import { openingOf } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';

/** 04, per fund: expenditure and closing carry-over, which are its 支出总计, = income + opening carry-over. */
export default defineRule({
  id: 'within-table/fund-balance',
  title: {
    zh: '财政拨款收入支出决算总表中每种财政拨款各自收支平衡',
    en: 'In the summary of fiscal appropriations, each fund balances by itself',
  },
  severity: 'error',
  needs: ['04'],
  formula: '04/支出总计/某种财政拨款 = 04/某种财政拨款/决算数 + 04/年初结转和结余（某种财政拨款）/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '三种财政拨款分别核算，不能互相调剂；总数平而分项不平，说明钱记在了另一种拨款名下。',
    en: 'The funds are kept apart; if only the totals balance, money stands under the wrong fund.',
  },
  remedy: {
    zh: '把这种拨款的收入、年初数与它那一栏的支出、年末数并排看。',
    en: 'Put the fund’s income and opening carry-over next to the expenditure and closing one of its column.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['04'];
    for (const fund of FUNDS)
      yield equal(table.figure('支出总计', fund), sum(table.figure(fund, '决算数'), openingOf(table, fund)));
  },
});
