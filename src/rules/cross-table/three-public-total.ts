import { THREE_PUBLIC } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost } from '../templates.ts';

/** 07: 合计 ≤ 05: 合计. */
export default defineRule({
  id: 'cross-table/three-public-total',
  title: {
    zh: '“三公”经费合计不超过一般公共预算财政拨款支出合计',
    en: 'The three public expenses do not exceed expenditure from the general public budget',
  },
  severity: 'error',
  needs: ['05', '07'],
  formula: '07/合计/决算数 ≤ 05/合计/合计',
  basis: THREE_PUBLIC,
  why: {
    zh: '“三公”经费是财政拨款支出的一部分，不可能比它还多。',
    en: 'The three public expenses are part of expenditure from appropriations and cannot exceed it.',
  },
  remedy: {
    zh: '先看“三公”经费表的金额单位是否与其他表一致，例如把元写成了万元。',
    en: 'See whether the table is in the same unit as the others, such as yuan printed as ten thousand yuan.',
  },
  since: '0.1.0',
  *check({ report: { tables } }) {
    yield atMost(tables['07'].figure('合计', '决算数'), tables['05'].figure('合计', '合计'));
  },
});
