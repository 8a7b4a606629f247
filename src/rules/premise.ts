import { intervalOf, isKnown, type Expression, type Figure } from '../model/index.ts';
import {
  ZERO,
  add,
  exactly,
  overlap,
  reaches,
  scale,
  unitFactor,
  type Decimal,
  type Interval,
} from '../money/index.ts';

/*
 * What a report's figures say of its unit, for rules that hold of some units only. Most premises are granted on the
 * print alone, without tolerance; a lost or missing figure grants nothing.
 */

/** Whether both come to the same, as printed. */
export function agree(a: Expression, b: Expression): boolean {
  const [one, other] = [reckoned(a), reckoned(b)];
  return one !== null && other !== null && one.equals(other);
}

/** Whether it is known to come to nothing, as printed. */
export function isNil(expression: Expression): boolean {
  return reckoned(expression)?.isZero() ?? false;
}

/** Whether it is known to come to more than nothing, as printed. */
export function isPositive(expression: Expression): boolean {
  return reckoned(expression)?.greaterThan(0) ?? false;
}

/** Whether both may come to the same, for all that rounding leaves open. */
export function mayAgree(a: Expression, b: Expression): boolean {
  const [one, other] = [reach(a), reach(b)];
  return one !== null && other !== null && overlap(one, other);
}

/** Whether one may be no more than the other, for all that rounding leaves open. */
export function mayBeWithin(a: Expression, b: Expression): boolean {
  const [one, other] = [reach(a), reach(b)];
  return one !== null && other !== null && reaches(one, other);
}

/** Whether every one of the figures is known to be nil. */
export function areNil(figures: readonly Figure[]): boolean {
  return figures.every((figure) => isKnown(figure) && figure.value.isZero());
}

/** What an expression comes to in yuan, as printed. */
export function reckoned(expression: Expression): Decimal | null {
  let yuan = ZERO;
  for (const { weight, figure } of expression) {
    if (!isKnown(figure)) return null;
    if (figure.value.isZero()) continue;
    const value = figure.value.times(unitFactor(figure.unit, '元'));
    yuan = weight === 1 ? yuan.plus(value) : yuan.minus(value);
  }
  return yuan;
}

/** Whether one comes to nine tenths of the other or more, as printed, and not beyond it. */
export function comesClose(a: Expression, b: Expression): boolean {
  const [one, other] = [reckoned(a), reckoned(b)];
  return (
    one !== null &&
    other !== null &&
    one.lessThanOrEqualTo(other) &&
    one.greaterThanOrEqualTo(other.times('0.9'))
  );
}

/** What an expression may come to in yuan. */
function reach(expression: Expression): Interval | null {
  let yuan = exactly(ZERO);
  for (const { weight, figure } of expression) {
    if (!isKnown(figure)) return null;
    yuan = add(yuan, scale(intervalOf(figure), unitFactor(figure.unit, '元').times(weight)));
  }
  return yuan;
}
