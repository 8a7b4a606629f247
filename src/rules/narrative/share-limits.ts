import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { isNil } from '../premise.ts';
import { atMost, equal, sum } from '../templates.ts';
import { WHOLE, sharesSaid } from './told/shares.ts';

export default defineRule({
  id: 'narrative/share-limits',
  title: {
    zh: '占比不超过 100%',
    en: 'No share exceeds 100%',
  },
  severity: 'error',
  needs: [],
  formula: '占比 ≤ 100%；整体为零时占比为零',
  basis: DISCLOSURE,
  why: {
    zh: '部分不会多于整体。',
    en: 'No part exceeds its whole.',
  },
  remedy: {
    zh: '核对占比和它的基数。',
    en: 'Check the share and what it is a share of.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { percent, whole } of sharesSaid(report)) {
      if (whole && isNil(sum(whole))) yield equal(percent, whole);
      else yield atMost(percent, WHOLE);
    }
  },
});
