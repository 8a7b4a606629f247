import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { WHOLE, completeShares } from './told/shares.ts';

export default defineRule({
  id: 'narrative/share-sums',
  title: {
    zh: '各项占比之和为 100%',
    en: 'The shares of all parts add up to 100%',
  },
  severity: 'error',
  needs: [],
  formula: 'Σ 占比 = 100%，当各部分之和等于整体时',
  basis: DISCLOSURE,
  why: {
    zh: '各部分合起来就是整体，占比相加应为 100%（允许四舍五入之差）。',
    en: 'All parts together are the whole, so their shares add up to 100%, rounding aside.',
  },
  remedy: {
    zh: '找出算错的占比；不要为了凑成 100% 而改动某一项。',
    en: 'Find the share that is wrong; do not change one to make 100%.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const shares of completeShares(report))
      yield equal(sum(...shares.map(({ percent }) => percent)), WHOLE);
  },
});
