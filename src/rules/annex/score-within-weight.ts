import { defineRule } from '../rule.ts';
import { atMost } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { totalOf } from './forms.ts';

/** 得分 ≤ 分值, row by row. Full marks, printed as the weight is, are no more than the weight. */
export default defineRule({
  id: 'annex/score-within-weight',
  title: {
    zh: '自评表的得分不超过分值',
    en: 'No score of a self-evaluation form exceeds its weight',
  },
  severity: 'error',
  needs: [],
  formula: 'annex/*/*/自评得分 ≤ annex/*/*/指标分值; annex/*/年度资金总额/得分 ≤ annex/*/年度资金总额/分值',
  basis: SELF_EVALUATION,
  why: {
    zh: '分值就是满分，超额完成也不能超过满分。',
    en: 'The weight is the full mark; doing more than was asked does not exceed it.',
  },
  remedy: {
    zh: '看得分与分值是否填反，或得分填成了完成值。',
    en: 'See whether score and weight were swapped, or the actual was put in for the score.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const total = totalOf(form);
      if (total) yield atMost(total.figures.得分, total.figures.分值);
      for (const { weight, score } of form.indicators)
        if (score.printed !== weight.printed) yield atMost(score, weight);
    }
  },
});
