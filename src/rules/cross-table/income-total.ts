import { BETWEEN_FORMS } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';

/** 01: 本年收入合计 = 02: 合计. */
export default defineRule({
  id: 'cross-table/income-total',
  title: {
    zh: '收入支出决算总表的本年收入合计等于收入决算表的合计',
    en: 'Total income of the summary equals the total of the income table',
  },
  severity: 'error',
  needs: ['01', '02'],
  formula: '01/本年收入合计/决算数 = 02/合计/本年收入合计',
  basis: BETWEEN_FORMS,
  why: {
    zh: '一个单位一年只有一个收入合计。',
    en: 'A unit has one total income in a year.',
  },
  remedy: {
    zh: '看哪一张表的合计与本表各行加不起来。',
    en: 'See in which table the total does not add up from its own rows.',
  },
  since: '0.1.0',
  *check({ report: { tables } }) {
    yield equal(tables['01'].figure('本年收入合计', '决算数'), tables['02'].figure('合计', '本年收入合计'));
  },
});
