import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost, equal } from '../templates.ts';
import { comparisonsSaid } from './told/budgets.ts';

export default defineRule({
  id: 'narrative/comparisons',
  title: {
    zh: '“大于、小于、持平”与两个金额相符',
    en: 'Words of comparison agree with the two amounts',
  },
  severity: 'error',
  needs: ['07'],
  formula: '决算数 大于|小于|持平 预算数',
  basis: DISCLOSURE,
  why: {
    zh: '文字说决算小于预算，金额却是大于，读者会以为数字写反了。',
    en: 'Where the words say less and the amounts say more, readers take the figures for swapped.',
  },
  remedy: {
    zh: '按金额改正比较的词，或核对两个金额。',
    en: 'Correct the word by the amounts, or check the amounts.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { relation, actual, budget } of comparisonsSaid(report)) {
      if (!actual || !budget) continue;
      if (relation === '持平') yield equal(actual, budget);
      else yield relation === '大于' ? atMost(budget, actual) : atMost(actual, budget);
    }
  },
});
