import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { share } from '../templates.ts';
import { changesSaid, priorOf, type Change } from './told/changes.ts';
import { agree, isPositive } from '../premise.ts';

export default defineRule({
  id: 'narrative/change-rates',
  title: {
    zh: '增减率等于增减额除以上年数',
    en: 'A rate of change is the change over last year’s figure',
  },
  severity: 'error',
  needs: [],
  formula: '增减率 = 增减额 ÷ (本年数 ∓ 增减额) × 100%',
  basis: DISCLOSURE,
  why: {
    zh: '上年数由本年数减去增加额（或加上减少额）得出；增减率与它对不上，不是算错，就是截断了尾数或用取整后的数再算。',
    en: 'Last year’s figure is this year’s less the increase or plus the decrease; a rate that does not fit was miscalculated, cut off, or made from rounded figures.',
  },
  remedy: {
    zh: '用未取整的原始数重算增减率；率没错就查增减额和本年数。',
    en: 'Work the rate out again from unrounded figures; if it is right, check the change and this year’s figure.',
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check({ report }) {
    for (const change of onceEach(changesSaid(report))) {
      const { percent, delta, current } = change;
      if (percent === null || delta === null || current === null) continue;
      const prior = priorOf(change);
      if (isPositive(prior)) yield share(percent, delta, prior);
    }
  },
});

/** `收入总计A，支出总计A，各减少D，下降P%` is one rate of two totals that are one amount. */
function onceEach(changes: readonly Change[]): Change[] {
  return changes.filter(
    (change, index) =>
      !changes
        .slice(0, index)
        .some(
          (other) =>
            other.percent === change.percent &&
            other.delta === change.delta &&
            agree(priorOf(other), priorOf(change)),
        ),
  );
}
