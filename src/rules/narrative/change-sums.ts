import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost, equal } from '../templates.ts';
import { changeBreakdowns } from './told/change-breakdowns.ts';

export default defineRule({
  id: 'narrative/change-sums',
  title: {
    zh: '各项增减额之和等于总的增减额',
    en: 'The changes of the items add up to that of the total',
  },
  severity: 'error',
  needs: [],
  formula: 'Σ 各项增减额 = 一般公共预算财政拨款支出增减额；“三公”经费各项增减额同理',
  basis: DISCLOSURE,
  why: {
    zh: '各项相加就是总数，今年如此，上年也如此，增减额也就相加得总。',
    en: 'The items add up to the total this year and last, and so do their changes.',
  },
  remedy: {
    zh: '逐项核对增减额；看上年有、今年没有的科目是否漏写。',
    en: 'Check the changes item by item; see whether an item that only last year had was left out.',
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check({ report }) {
    for (const { total, parts, isComplete } of changeBreakdowns(report))
      yield isComplete ? equal(total, parts) : atMost(parts, total);
  },
});
