import { isKnown, type ChangeClaim, type Claim } from '../../model/index.ts';
import { lastDigit } from '../../money/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { agree } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { observe, sum } from '../templates.ts';
import { oncePerPlace } from './claims.ts';

export default defineRule({
  id: 'words/percent-of-nothing',
  title: { zh: '上年为零的不写增长率', en: 'Nothing rises by a percentage from nil' },
  severity: 'warning',
  needs: [],
  formula: '增加额 = 本年数 → 不写增长率',
  basis: DISCLOSURE,
  why: {
    zh: '增加额就是本年数，说明上年为零，增长率的分母是零，写多少都不成立。',
    en: 'The increase is all of this year’s amount, so last year’s was nil, and no rate can be computed from it.',
  },
  remedy: {
    zh: '删去增长率，只写增加额；如果上年不为零，改正增加额。',
    en: 'Delete the rate and keep the increase; if last year’s amount was not nil, correct the increase.',
  },
  observes: 'text',
  messages: {
    nothing: {
      zh: '增加的{delta}就是本年全部，上年为零，“增长{percent}%”没有意义',
      en: 'The increase of {delta} is the whole of this year’s amount; from nil there is no rise by {percent}%',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    const claims = report.narrative.flatMap((section) => section.claims.filter(isFromNothing));
    for (const { percent, delta } of oncePerPlace(claims, (claim) => claim.percent)) {
      if (percent === null || delta === null || !isKnown(delta)) continue;
      const data = { delta: `${delta.printed}${delta.unit}`, percent: percent.printed ?? '' };
      yield observe('nothing', percent.at, data, { actual: `${data.percent}%` });
    }
  },
});

function isFromNothing(claim: Claim): claim is ChangeClaim {
  if (claim.kind !== 'change' || claim.against !== '上年' || claim.direction !== '增加') return false;
  const { current, delta } = claim;
  if (current === null || delta === null || !isKnown(delta) || delta.value.isZero()) return false;
  return agree(sum(current), sum(delta)) && !isTiny(claim);
}

/** A rate so high that last year's amount, which it implies, is lost in the rounding of the two amounts. */
function isTiny({ percent, delta }: ChangeClaim): boolean {
  if (percent === null || delta === null || !isKnown(percent) || !isKnown(delta)) return true;
  if (percent.value.isZero()) return false;
  const prior = delta.value.times(100).div(percent.value).abs();
  return prior.lessThanOrEqualTo(lastDigit(delta.decimals));
}
