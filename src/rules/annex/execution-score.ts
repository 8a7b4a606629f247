import { fixedFigure, isKnown } from '../../model/index.ts';
import { ZERO } from '../../money/index.ts';
import { areNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { equal, proportion } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { asPrinted, totalOf } from './forms.ts';

const NO_SCORE = fixedFigure(ZERO, '分');

/**
 * 得分 = 分值 × 全年执行数 ÷ 全年预算数 at the digits the form rounds it to. A warning only: some places give full marks
 * from a rate of their own choice.
 */
export default defineRule({
  id: 'annex/execution-score',
  title: {
    zh: '自评表的预算执行得分等于分值乘以执行率',
    en: 'The score for execution is its weight times the execution rate',
  },
  severity: 'warning',
  needs: [],
  formula:
    'annex/*/年度资金总额/得分 = annex/*/年度资金总额/分值 × 全年执行数 ÷ 全年预算数；全年预算数为零时为零',
  basis: SELF_EVALUATION,
  why: {
    zh: '预算执行率按比例计分，得分与执行率对不上，总分也跟着不实。',
    en: 'Execution is scored in proportion; where the score does not follow the rate, the total is off too.',
  },
  remedy: {
    zh: '按执行率重算得分和总分；当地另按档次计分的，可用 --skip annex/execution-score 略过这一条。',
    en: 'Work out the score and the total again; where execution is scored in local bands, leave this rule out with --skip annex/execution-score.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const form of report.annex) {
      const total = totalOf(form);
      if (!total || total.figures.得分.state !== 'printed') continue;
      const { 全年预算数: budget, 全年执行数: spent, 分值: weight, 得分: score } = total.figures;
      if (!isKnown(weight) || weight.state !== 'printed') continue;
      yield areNil([budget])
        ? equal(score, NO_SCORE)
        : proportion(asPrinted(score), weight.value, spent, budget);
    }
  },
});
