import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost, sum } from '../templates.ts';
import { budgetBreakdowns } from './told/budgets.ts';

export default defineRule({
  id: 'narrative/budget-sums',
  title: {
    zh: '各项预算数之和不超过总预算数',
    en: 'The budgets of the items do not exceed the total budget',
  },
  severity: 'error',
  needs: [],
  formula: 'Σ 各项(年初|全年)预算数 ≤ 一般公共预算财政拨款支出预算数',
  basis: DISCLOSURE,
  why: {
    zh: '各项预算是总预算的组成部分；没有发生支出的项可以不写，所以各项之和可以小于总数，但不会大于。',
    en: 'The items are parts of the total; those without outturn may be left out, so that their sum may be less, but never more.',
  },
  remedy: {
    zh: '逐项核对预算数。',
    en: 'Check the budgets item by item.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { total, parts } of budgetBreakdowns(report)) yield atMost(sum(...parts), total);
  },
});
