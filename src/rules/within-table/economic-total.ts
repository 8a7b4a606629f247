import { WITHIN_FORM } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal, sum, topRows } from '../templates.ts';

/** 06 as one list: 合计 = Σ 类, where a 合计 is printed. */
export default defineRule({
  id: 'within-table/economic-total',
  title: {
    zh: '基本支出决算表的合计等于经济分类各类之和',
    en: 'In the table of basic expenditure, the total is the sum of the economic classes',
  },
  severity: 'error',
  needs: ['06'],
  formula: '06/合计/决算数 = Σ 06/类/决算数（印有合计时）',
  basis: WITHIN_FORM,
  why: {
    zh: '有的省把基本支出列成一张单子，只在首行或末行印一个合计，它就是各类相加。',
    en: 'Some provinces print basic expenditure as one list with a single total, which adds up its classes.',
  },
  remedy: {
    zh: '先看有没有漏列的类，再逐类核对。',
    en: 'See whether a class is left out, then check class by class.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['06'];
    const total = table.row('合计');
    if (total) yield equal(total.figure('决算数'), sum(...topRows(table).map((row) => row.figure('决算数'))));
  },
});
