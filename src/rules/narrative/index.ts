import type { Rule } from '../rule.ts';
import amounts from './amounts.ts';
import basicItems from './basic-items.ts';
import budgetSums from './budget-sums.ts';
import changeDirections from './change-directions.ts';
import changeRates from './change-rates.ts';
import changeSums from './change-sums.ts';
import comparisons from './comparisons.ts';
import completionParts from './completion-parts.ts';
import completions from './completions.ts';
import copiedPurpose from './copied-purpose.ts';
import evaluatedProjects from './evaluated-projects.ts';
import grandTotals from './grand-totals.ts';
import increases from './increases.ts';
import itemRows from './item-rows.ts';
import kindOfSpending from './kind-of-spending.ts';
import lastYear from './last-year.ts';
import levels from './levels.ts';
import nilBudget from './nil-budget.ts';
import nothingSpent from './nothing-spent.ts';
import operatingExpenses from './operating-expenses.ts';
import operatingLimit from './operating-limit.ts';
import priorReport from './prior-report.ts';
import priorTotals from './prior-totals.ts';
import procurement from './procurement.ts';
import ratings from './ratings.ts';
import restated from './restated.ts';
import shareLimits from './share-limits.ts';
import shareSums from './share-sums.ts';
import shares from './shares.ts';
import sums from './sums.ts';
import threePublicBudgets from './three-public-budgets.ts';
import threePublicCounts from './three-public-counts.ts';
import vehicles from './vehicles.ts';

/** What the sentences of the narrative say, against the tables, the annex and each other. */
export const NARRATIVE: readonly Rule[] = [
  amounts,
  restated,
  grandTotals,
  sums,
  changeRates,
  changeDirections,
  levels,
  increases,
  lastYear,
  priorTotals,
  priorReport,
  changeSums,
  shares,
  shareLimits,
  shareSums,
  threePublicBudgets,
  completions,
  nilBudget,
  completionParts,
  comparisons,
  budgetSums,
  itemRows,
  kindOfSpending,
  copiedPurpose,
  basicItems,
  threePublicCounts,
  vehicles,
  operatingExpenses,
  operatingLimit,
  procurement,
  evaluatedProjects,
  ratings,
  nothingSpent,
];
