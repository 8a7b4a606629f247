import { defineRule } from '../rule.ts';
import { atMost } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { totalOf } from './forms.ts';

/** 全年执行数 ≤ 全年预算数. */
export default defineRule({
  id: 'annex/executed-within-budget',
  title: {
    zh: '自评表的全年执行数不超过全年预算数',
    en: 'The outturn of a self-evaluation form does not exceed the budget of the year',
  },
  severity: 'warning',
  needs: [],
  formula: 'annex/*/年度资金总额/全年执行数 ≤ annex/*/年度资金总额/全年预算数',
  basis: SELF_EVALUATION,
  why: {
    zh: '全年预算数是调整以后的预算，没有预算不能支出。',
    en: 'The budget of the year is the adjusted one, and nothing may be spent beyond it.',
  },
  remedy: {
    zh: '看全年预算数是否漏了年中追加或上年结转的部分。',
    en: 'See whether the budget of the year leaves out what was added during it or carried over.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const total = totalOf(form);
      if (total) yield atMost(total.figures.全年执行数, total.figures.全年预算数);
    }
  },
});
