import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { printedBudget } from './told/quantities.ts';
import { said } from './told/claims.ts';

export default defineRule({
  id: 'narrative/budgets',
  title: {
    zh: '说明中的“三公”经费预算数与表一致',
    en: 'The budgets of the three public expenses are those of the table',
  },
  severity: 'error',
  needs: ['07'],
  formula: 'narrative/*/预算数 = 07/*/预算数',
  basis: DISCLOSURE,
  why: {
    zh: '“三公”经费支出决算表印有全年预算数，说明中的预算数应与它一致。',
    en: 'The table of the three public expenses prints the budgets of the year, and the narrative restates them.',
  },
  remedy: {
    zh: '对照表中的预算数改正。',
    en: 'Correct it by the budget in the table.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { claim } of said(report, 'budget')) {
      const printed = claim.base === '年初预算' ? null : printedBudget(report, claim.topic);
      if (printed) yield equal(claim.figure, printed);
    }
  },
});
