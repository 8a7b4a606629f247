import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { scoredBy } from './forms.ts';

/** 总分 = Σ 得分, the score for execution included. */
export default defineRule({
  id: 'annex/total-score',
  title: {
    zh: '自评表的总分等于各项得分之和',
    en: 'The total score of a self-evaluation form is the sum of its scores',
  },
  severity: 'error',
  needs: [],
  formula: 'annex/*/总分/自评得分 = annex/*/年度资金总额/得分 + Σ annex/*/某指标/自评得分',
  basis: SELF_EVALUATION,
  why: {
    zh: '总分由预算执行得分和各项指标得分加总，加不上就说明有一项改了没有同步。',
    en: 'The total adds up the score for execution and those of all indicators.',
  },
  remedy: {
    zh: '逐项重加；常见的是改了某项得分而总分没有改。',
    en: 'Add up again; mostly a score was changed and the total was not.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const { indicators, total } = form;
      if (indicators.length === 0 || total.state === 'unavailable') continue;
      yield equal(total, sum(...scoredBy(form, '得分'), ...indicators.map(({ score }) => score)));
    }
  },
});
