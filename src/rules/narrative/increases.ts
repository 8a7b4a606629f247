import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost } from '../templates.ts';
import { changesSaid } from './told/changes.ts';

export default defineRule({
  id: 'narrative/increases',
  title: {
    zh: '增加额不超过本年数',
    en: 'No increase exceeds this year’s figure',
  },
  severity: 'error',
  needs: [],
  formula: '增加额 ≤ 本年数',
  basis: DISCLOSURE,
  why: {
    zh: '增加额比本年数还大，等于说上年是负数。',
    en: 'An increase larger than the figure itself would make last year’s negative.',
  },
  remedy: {
    zh: '看增加额是否多写了一位，或者方向写反。',
    en: 'See whether the increase has a digit too many, or is a decrease.',
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check({ report }) {
    for (const { direction, delta, current } of changesSaid(report)) {
      if (direction === '增加' && delta && current) yield atMost(delta, current);
    }
  },
});
