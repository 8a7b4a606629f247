import { BETWEEN_FORMS } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';

/** 01: 本年支出合计 = 03: 合计. */
export default defineRule({
  id: 'cross-table/expenditure-total',
  title: {
    zh: '收入支出决算总表的本年支出合计等于支出决算表的合计',
    en: 'Total expenditure of the summary equals the total of the expenditure table',
  },
  severity: 'error',
  needs: ['01', '03'],
  formula: '01/本年支出合计/决算数 = 03/合计/本年支出合计',
  basis: BETWEEN_FORMS,
  why: {
    zh: '一个单位一年只有一个支出合计。',
    en: 'A unit has one total expenditure in a year.',
  },
  remedy: {
    zh: '看哪一张表的合计与本表各行加不起来。',
    en: 'See in which table the total does not add up from its own rows.',
  },
  since: '0.1.0',
  *check({ report: { tables } }) {
    yield equal(tables['01'].figure('本年支出合计', '决算数'), tables['03'].figure('合计', '本年支出合计'));
  },
});
