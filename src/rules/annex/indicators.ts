import {
  isKnown,
  type Figure,
  type Indicator,
  type Quantity,
  type TargetComparison,
} from '../../model/index.ts';
import { agree, areNil } from '../premise.ts';
import { sum } from '../templates.ts';
import type { Decimal } from '../../money/index.ts';

/*
 * What the rows of a form say of their targets, for rules about how they were scored. A target in words, or an actual
 * that is no number, says nothing.
 */

/** Whether the actual falls short of its target. More than an `=` target is no shortfall, but for a cost or a nil target it is. */
export function isMissed(indicator: Indicator): boolean {
  const { target, actual } = indicator;
  if (target.value === null || actual.value === null || target.comparison === null) return false;
  if (isAmbiguous(indicator)) return false;
  const isExact = isCost(indicator) || target.value.isZero();
  return falls(target.comparison, actual.value.comparedTo(target.value), isExact);
}

function falls(comparison: TargetComparison, order: number, isExact: boolean): boolean {
  switch (comparison) {
    case '≥':
      return order < 0;
    case '≤':
      return order > 0;
    case '>':
      return order <= 0;
    case '<':
      return order >= 0;
    case '=':
      return isExact ? order !== 0 : order < 0;
  }
}

/** An actual of 1 for a target in hundredths may be all of it, and units that differ are not compared. */
function isAmbiguous({ target, actual }: Indicator): boolean {
  if (target.unit !== actual.unit) return true;
  const isFraction =
    actual.value !== null && !actual.value.isZero() && actual.value.abs().lessThanOrEqualTo(1);
  return target.unit === '%' && !actual.printed.includes('%') && isFraction && isFarAbove(target.value);
}

function isFarAbove(value: Decimal | null): boolean {
  return value !== null && value.greaterThan(10);
}

/** Whether nothing at all was done, and thus no more than allowed. */
export function isMetByNothing({ target, actual }: Indicator): boolean {
  const isBound = target.comparison === '≤' || target.comparison === '<';
  return isBound && isPositive(target) && actual.value !== null && actual.value.isZero();
}

export function isPositive({ value }: Quantity): boolean {
  return value !== null && value.greaterThan(0);
}

/** Whether the row has all the points it can have, and any at all. */
export function isFull({ weight, score }: Indicator): boolean {
  return isKnown(score) && !areNil([score]) && agree(sum(score), sum(weight));
}

/** 成本指标, told in money. */
function isCost({ firstLevel, secondLevel }: Indicator): boolean {
  return firstLevel === '成本指标' || secondLevel.includes('成本');
}

/** The actual cost of a row that tells one, in money. */
export function costOf(indicator: Indicator): Figure | null {
  const { figure } = indicator.actual;
  return isCost(indicator) && figure && isKnown(figure) && figure.unit.endsWith('元') ? figure : null;
}

/** The figures of a row: its target, its actual, its weight and its score. */
function figuresIn({ target, actual, weight, score }: Indicator): Figure[] {
  return [target.figure, actual.figure, weight, score].filter((figure) => figure !== null);
}

/** What an observation of rows hinges on: of several, no single figure. */
export function hingesIn(indicators: readonly Indicator[]): Figure[] {
  const [only, ...others] = indicators;
  return only && others.length === 0 ? figuresIn(only) : [];
}

/** Rows in a message: `“目标完成率”（指标值=100%，完成值0）、…`. */
export function rowsIn(indicators: readonly Indicator[]): string {
  return indicators
    .map(({ label, target, actual }) => `“${label}”（${target.printed}，实际${actual.printed}）`)
    .join('、');
}

/** The same in English. */
export function rowsInEnglish(indicators: readonly Indicator[]): string {
  return indicators
    .map(({ label, target, actual }) => `“${label}” (${target.printed}, actual ${actual.printed})`)
    .join(', ');
}
