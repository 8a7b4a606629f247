import { DISCLOSURE } from '../basis.ts';
import { isNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { observe, sum } from '../templates.ts';
import { completionsSaid, isOfNothing } from './told/budgets.ts';

/** A rate of a nil budget cannot be worked out, so that there is no figure it should have been. */
export default defineRule({
  id: 'narrative/nil-budget',
  title: { zh: '预算为零的不写完成率', en: 'There is no rate of completion of a nil budget' },
  severity: 'error',
  needs: ['07'],
  formula: '所说的预算数 = 0 且 决算数 ≠ 0 → 不写完成率',
  basis: DISCLOSURE,
  why: {
    zh: '完成率的分母是零，写多少都不成立；多半是把全年预算的完成率写成了年初预算的。',
    en: 'The rate would be over nil; as a rule the rate of the year’s budget was written down as that of the initial one.',
  },
  remedy: {
    zh: '按全年预算算出的，把基数改成全年预算；预算确实为零的，删去完成率。',
    en: 'Name the budget the rate was worked out with; where there was none, delete the rate.',
  },
  observes: 'logic',
  messages: {
    nothing: {
      zh: '{base}为零，没有完成率可言，却写完成了{percent}%',
      en: 'The {baseEn} is nil and there is no rate of it, yet the words say {percent}%',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const claim of completionsSaid(report)) {
      const { percent, base } = claim;
      if (!isOfNothing(claim) || isNil(sum(percent))) continue;
      const data = { base, baseEn: BASES_EN[base], percent: percent.printed ?? '' };
      yield observe('nothing', percent.at, data, { actual: `${data.percent}%` });
    }
  },
});

const BASES_EN = { 年初预算: 'initial budget', 全年预算: 'budget of the year', 预算: 'budget' } as const;
