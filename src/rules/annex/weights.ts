import { fixedFigure } from '../../model/index.ts';
import { Decimal } from '../../money/index.ts';
import { count } from '../option.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { scoredBy } from './forms.ts';

const FULL_MARKS = count({
  name: 'fullMarks',
  usual: 100,
  least: 1,
  words: { zh: '自评表的满分', en: 'The full marks of a form' },
});

/** Σ 分值 = 100, the weight of execution included. */
export default defineRule({
  id: 'annex/weights',
  title: {
    zh: '自评表的分值合计为100分',
    en: 'The weights of a self-evaluation form add up to 100',
  },
  severity: 'error',
  needs: [],
  formula: 'annex/*/年度资金总额/分值 + Σ annex/*/某指标/指标分值 = 100；印有分值总分的，等于该总分',
  basis: SELF_EVALUATION,
  why: {
    zh: '预算执行率和各项指标的分值合在一起是一百分，多了少了总分就不可比。',
    en: 'The weights of execution and all indicators are a hundred together; otherwise totals cannot be compared.',
  },
  remedy: {
    zh: '看是否有指标漏填分值、重复列示，或调整权重后没有改全。',
    en: 'See whether a weight was left out, a row stands twice, or weights were changed in part.',
  },
  options: [FULL_MARKS],
  since: '0.1.0',
  *check({ report, option }) {
    const full = fixedFigure(new Decimal(option(FULL_MARKS)), '分');
    for (const form of report.annex) {
      const { indicators, fullMarks } = form;
      if (indicators.length === 0) continue;
      const weights = sum(...scoredBy(form, '分值'), ...indicators.map(({ weight }) => weight));
      yield equal(weights, full);
      if (fullMarks.state !== 'unavailable') yield equal(fullMarks, weights);
    }
  },
});
