import type { Rule } from '../rule.ts';
import actualCost from './actual-cost.ts';
import evaluatedBudget from './evaluated-budget.ts';
import executedTotal from './executed-total.ts';
import executedWithinBudget from './executed-within-budget.ts';
import executionRate from './execution-rate.ts';
import executionScore from './execution-score.ts';
import fundTotal from './fund-total.ts';
import fundsMissing from './funds-missing.ts';
import futureDate from './future-date.ts';
import metByDoingNothing from './met-by-doing-nothing.ts';
import nothingExecuted from './nothing-executed.ts';
import noticeNumber from './notice-number.ts';
import scoreByTarget from './score-by-target.ts';
import scoredAlike from './scored-alike.ts';
import scoreWithinWeight from './score-within-weight.ts';
import projectName from './project-name.ts';
import statedAmount from './stated-amount.ts';
import statedCount from './stated-count.ts';
import totalScore from './total-score.ts';
import unfilledFigure from './unfilled-figure.ts';
import unitName from './unit-name.ts';
import weights from './weights.ts';

/** Checks of the forms 项目支出绩效自评表: money, scores, what was done for them, and words. */
export const ANNEX: readonly Rule[] = [
  fundTotal,
  fundsMissing,
  unfilledFigure,
  executedWithinBudget,
  executionRate,
  executionScore,
  weights,
  totalScore,
  scoreWithinWeight,
  executedTotal,
  evaluatedBudget,
  scoreByTarget,
  scoredAlike,
  metByDoingNothing,
  nothingExecuted,
  actualCost,
  statedAmount,
  statedCount,
  futureDate,
  noticeNumber,
  projectName,
  unitName,
];
