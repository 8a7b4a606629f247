import {
  ZERO,
  isCounter,
  lastDigit,
  scale,
  sum,
  unitFactor,
  type Decimal,
  type Interval,
  type Unit,
} from '../money/index.ts';
import { intervalOf, isKnown, type Expression, type KnownFigure } from '../model/index.ts';

/** A figure of known value, as it counts in a sum. */
export interface KnownTerm {
  readonly weight: 1 | -1;
  readonly figure: KnownFigure;
}

export function known(terms: Expression): KnownTerm[] {
  return terms.flatMap(({ weight, figure }) => (isKnown(figure) ? [{ weight, figure }] : []));
}

/** The unit figures are judged in: that of the first. */
export function unitOf(terms: Expression): Unit {
  for (const { figure } of terms) if (isKnown(figure)) return figure.unit;
  return '元';
}

/** What an expression comes to as printed. */
export function worth(terms: Expression, unit: Unit): Decimal {
  let amount: Decimal | null = null;
  for (const { weight, figure } of terms) {
    if (!isKnown(figure) || figure.value.isZero()) continue;
    const value = figure.unit === unit ? figure.value : figure.value.times(unitFactor(figure.unit, unit));
    if (amount === null) amount = weight === 1 ? value : value.negated();
    else amount = weight === 1 ? amount.plus(value) : amount.minus(value);
  }
  return amount ?? ZERO;
}

/** What an expression may truly come to. */
export function reachOf(terms: readonly KnownTerm[], unit: Unit): Interval {
  return sum(terms.map((term) => intervalIn(term, unit)));
}

export function intervalIn({ weight, figure }: KnownTerm, unit: Unit): Interval {
  return scale(intervalOf(figure), unitFactor(figure.unit, unit).times(weight));
}

/** The last digit a figure prints; null for one that is exact, which has none to be off by. */
export function stepIn({ figure }: KnownTerm, unit: Unit): Decimal | null {
  if (isCounter(figure.unit) || figure.state === 'fixed') return null;
  return lastDigit(figure.decimals).times(unitFactor(figure.unit, unit));
}
