import type { Indicator } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';

/** An indicator that counts the enterprises aided, and nothing else. */
const AIDED = /^(?:补助|奖补|奖励|受益|扶持|支持|补贴)的?企业(?:数量?|家数|户数|个数)$/u;

/** How many enterprises the texts say are aided, against the indicator that counts them. */
export default defineRule({
  id: 'annex/stated-count',
  title: {
    zh: '自评表文字所述的企业户数等于补助企业数指标',
    en: 'The number of enterprises a form speaks of equals its indicator of enterprises aided',
  },
  severity: 'warning',
  needs: [],
  formula:
    'annex/*/补助企业数/实际完成值 = 实际完成情况所述户数; annex/*/补助企业数/年度指标值（“=”的） = 预期目标所述户数',
  basis: SELF_EVALUATION,
  why: {
    zh: '预期目标与指标值、实际完成情况与完成值，说的都是同一批企业。',
    en: 'Goal and target, result and actual are about the same enterprises.',
  },
  remedy: {
    zh: '按指标文件所附名单核对户数；户数填成金额是常见的错误。',
    en: 'Count by the list annexed to the notice; an amount put in for a number is a common slip.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { indicators, stated } of report.annex) {
      const row = (stated.aided ?? stated.aidedByGoal) ? indicators.find(countsAided) : undefined;
      if (!row) continue;
      const { target, actual } = row;
      if (stated.aidedByGoal && target.figure && target.comparison === '=')
        yield equal(target.figure, stated.aidedByGoal);
      if (stated.aided && actual.figure) yield equal(actual.figure, stated.aided);
    }
  },
});

function countsAided({ label }: Indicator): boolean {
  return AIDED.test(label);
}
