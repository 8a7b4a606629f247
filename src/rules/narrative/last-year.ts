import { DISCLOSURE } from '../basis.ts';
import { mayAgree } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { equal, sum } from '../templates.ts';
import { changesByTopic, changesSaid, priorOf, tellsPrior, type Change } from './told/changes.ts';

export default defineRule({
  id: 'narrative/last-year',
  title: {
    zh: '各处说明推出的上年数一致',
    en: 'All sentences on one thing imply the same figure of last year',
  },
  severity: 'error',
  needs: [],
  formula: '本年数 ∓ 增减额 = 本年数 ∓ 增减额 = 所写的上年数（同一事项）',
  basis: DISCLOSURE,
  why: {
    zh: '同一事项在两处各写了增减额，或写了增减额又写了上年数，推出的和所写的上年数应当相同。',
    en: 'Where two sentences tell the change of one thing, or one tells last year’s figure too, all come to the same figure of last year.',
  },
  remedy: {
    zh: '查上年决算，改正推出的上年数不对的那一处。',
    en: 'See last year’s accounts, and correct the sentence that does not fit.',
  },
  tellsOfLastYear: true,
  since: '0.1.0',
  *check({ report }) {
    for (const change of changesSaid(report).filter(tellsPrior)) {
      if (change.prior) yield equal(sum(change.prior), priorOf(change));
    }
    for (const [first, ...others] of changesByTopic(report).values()) {
      if (!first) continue;
      for (const other of others) {
        const isSame = other.delta === first.delta && other.current === first.current;
        if (!isSame && areOne(first, other)) yield equal(priorOf(other), priorOf(first));
      }
    }
  },
});

/** Grand totals of income and of expenditure that differ this year tell nothing of last year's. */
function areOne(first: Change, { topic, current }: Change): boolean {
  const isNamedAlike = topic.name === first.topic.name;
  return (
    isNamedAlike || (current !== null && first.current !== null && mayAgree(sum(current), sum(first.current)))
  );
}
