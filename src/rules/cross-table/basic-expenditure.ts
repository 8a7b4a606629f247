import { BETWEEN_FORMS } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 05: 合计 of 基本支出 = 06: 人员经费合计 + 公用经费合计. */
export default defineRule({
  id: 'cross-table/basic-expenditure',
  title: {
    zh: '一般公共预算基本支出合计等于人员经费合计加公用经费合计',
    en: 'Basic expenditure from the general public budget equals personnel plus public funds',
  },
  severity: 'error',
  needs: ['05', '06'],
  formula:
    '05/合计/基本支出 = 06/人员经费合计/决算数 + 06/公用经费合计/决算数（只有一个合计的，等于06/合计/决算数）',
  basis: BETWEEN_FORMS,
  why: {
    zh: '同一笔基本支出，一张表按功能列示，一张表按经济用途列示，总额不变。',
    en: 'One table divides basic expenditure by function and the other by economic use; the total is the same.',
  },
  remedy: {
    zh: '先看基本支出决算表的两个合计是否由各类加成，再看是否混入了项目支出。',
    en: 'See whether both totals add up from their classes, then whether project expenditure got in.',
  },
  since: '0.1.0',
  *check({ report: { tables } }) {
    const basic = tables['05'].figure('合计', '基本支出');
    const all = tables['06'].row('合计');
    if (all) yield equal(basic, all.figure('决算数'));
    if (!all || tables['06'].row('人员经费合计') || tables['06'].row('公用经费合计'))
      yield equal(basic, down(tables['06'], ['人员经费合计', '公用经费合计'], '决算数'));
  },
});
