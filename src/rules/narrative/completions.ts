import { isKnown, type CompletionClaim, type FigureRelation } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { agree, isNil } from '../premise.ts';
import { equal, share, sum } from '../templates.ts';
import { completionsSaid, isOfNothing } from './told/budgets.ts';
import { WHOLE } from './told/shares.ts';

export default defineRule({
  id: 'narrative/completions',
  title: {
    zh: '预算完成率等于决算数除以所说的预算数',
    en: 'A rate of completion is the outturn over the budget it names',
  },
  severity: 'error',
  needs: ['07'],
  formula: '完成率 = 决算数 ÷ (年初|全年)预算数 × 100%',
  basis: DISCLOSURE,
  why: {
    zh: '完成率的基数是文字点明的那个预算；基数写错（年初、全年混用）或算错，结论就不成立。',
    en: 'The rate is of the budget the words name; with another base, or miscalculated, it says something untrue.',
  },
  remedy: {
    zh: '核对决算数、预算数和基数的名称，重算完成率。',
    en: 'Check outturn, budget and the name of the base, and work the rate out again.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const claim of completionsSaid(report)) yield* completion(claim);
  },
});

function* completion(claim: CompletionClaim): Generator<FigureRelation> {
  const { percent, actual, budget } = claim;
  if (actual === null) return;
  const isBudgeted = budget !== null && isKnown(budget) && !isNil(sum(budget));
  if (isBudgeted) yield share(percent, actual, budget);
  else if (isNil(sum(actual))) {
    // Nothing out of nothing is printed as nil or as all of it.
    if (!agree(sum(percent), sum(WHOLE))) yield equal(percent, actual);
  } else if (budget && isOfNothing(claim)) {
    // Any other rate of nil is none at all, which is said by narrative/nil-budget.
    if (isNil(sum(percent))) yield equal(percent, budget);
  } else if (isNil(sum(percent))) yield equal(actual, sum());
  else if (budget) yield share(percent, actual, budget);
}
