import {
  isKnown,
  type BudgetBase,
  type ComparisonClaim,
  type CompletionClaim,
  type Figure,
  type Report,
  type Topic,
} from '../../../model/index.ts';
import { isNil } from '../../premise.ts';
import { sum } from '../../templates.ts';
import { said } from './claims.ts';
import { printedBudget, printedFigure } from './quantities.ts';

/** A rate of completion with outturn and budget: as the sentence has them, else as the tables. */
export function completionsSaid(report: Report): CompletionClaim[] {
  return said(report, 'completion').map(({ claim, section }) => ({
    ...claim,
    actual: claim.actual ?? printedFigure(report, section, claim.topic),
    budget: claim.budget ?? budgetOfYear(report, claim),
  }));
}

/** Something spent out of a budget that is nil. */
export function isOfNothing({ actual, budget }: CompletionClaim): boolean {
  return actual !== null && budget !== null && !isNil(sum(actual)) && isNil(sum(budget));
}

export function comparisonsSaid(report: Report): ComparisonClaim[] {
  return said(report, 'comparison').map(({ claim, section }) => ({
    ...claim,
    actual: claim.actual ?? printedFigure(report, section, claim.topic),
    budget: claim.budget ?? budgetOfYear(report, claim),
  }));
}

/** No table prints the budget the year began with. */
function budgetOfYear(report: Report, { base, topic }: { base: BudgetBase; topic: Topic }): Figure | null {
  return base === '年初预算' ? null : printedBudget(report, topic);
}

/** The total budget of the general public budget and those of its items, of one base. */
export interface BudgetBreakdown {
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

export function budgetBreakdowns(report: Report): BudgetBreakdown[] {
  const budgets = said(report, 'budget').filter(({ section }) => section.kind === 'generalBudget');
  return BASES.flatMap((base) => {
    const told = budgets.filter(({ claim }) => claim.base === base);
    const total = told.find(({ claim }) => claim.topic.name === '一般公共预算财政拨款支出')?.claim.figure;
    const items = told.filter(({ claim }) => claim.topic.code !== null || claim.topic.path?.length === 3);
    const parts = items.map(({ claim }) => claim.figure);
    return total && isKnown(total) && parts.length > 0 ? [{ total, parts }] : [];
  });
}

const BASES: readonly BudgetBase[] = ['年初预算', '全年预算'];
