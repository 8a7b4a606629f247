import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { equal } from '../templates.ts';
import { changesByTopic, priorOf } from './told/changes.ts';

export default defineRule({
  id: 'narrative/last-year',
  title: {
    zh: '各处说明推出的上年数一致',
    en: 'All sentences on one thing imply the same figure of last year',
  },
  severity: 'error',
  needs: [],
  formula: '本年数 ∓ 增减额 = 本年数 ∓ 增减额（同一事项）',
  basis: DISCLOSURE,
  why: {
    zh: '同一事项在两处各写了增减额，由两处推出的上年数应当相同。',
    en: 'Where two sentences tell the change of one thing, both imply the same figure of last year.',
  },
  remedy: {
    zh: '查上年决算，改正推出的上年数不对的那一处。',
    en: 'See last year’s accounts, and correct the sentence that does not fit.',
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check({ report }) {
    for (const [first, ...others] of changesByTopic(report).values()) {
      if (!first) continue;
      for (const other of others) {
        const isSame = other.delta === first.delta && other.current === first.current;
        if (!isSame) yield equal(priorOf(other), priorOf(first));
      }
    }
  },
});
