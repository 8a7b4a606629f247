import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { hasEveryForm, moneyEvaluated } from './evaluated.ts';
import { bySource } from './forms.ts';

/** The money the narrative says the evaluated projects had = Σ 全年预算数, where each of them has a form. */
export default defineRule({
  id: 'annex/evaluated-budget',
  title: {
    zh: '情况说明所述的自评项目金额等于各自评表全年预算数之和',
    en: 'The money of the evaluated projects in the narrative is the sum of the budgets of the forms',
  },
  severity: 'error',
  needs: [],
  formula:
    'narrative/自评项目涉及金额 = Σ annex/*/(当年财政拨款、上年结转资金、其他资金)/全年预算数，当自评表与所述自评项目数相同时',
  basis: SELF_EVALUATION,
  why: {
    zh: '说明里的金额就是这些自评表预算数的汇总，差额说明有自评表漏填或改了预算数。',
    en: 'The amount sums up the forms; a difference is a budget left out of a form or changed since.',
  },
  remedy: {
    zh: '逐表核对全年预算数，先看为零的几张，再改说明里的金额。',
    en: 'Check the budget of each form, the nil ones first, then the amount in the narrative.',
  },
  since: '0.1.0',
  *check({ report }) {
    const stated = moneyEvaluated(report);
    if (!stated || !hasEveryForm(report)) return;
    const budgets = report.annex.flatMap((form) => bySource(form, '全年预算数'));
    if (budgets.length > 0) yield equal(stated, sum(...budgets));
  },
});
