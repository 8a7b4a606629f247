import { Decimal, ZERO, halfDigit } from './decimal.ts';

/** A range of true values; an end that is not `closed` is not reached. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

export function exactly(value: Decimal): Interval {
  return { low: value, high: value, lowClosed: true, highClosed: true };
}

/**
 * The true values that round half away from zero to `value` at `decimals` places: 0.05 stands for [0.045, 0.055),
 * -0.05 for (-0.055, -0.045] and 0.00 for (-0.005, 0.005).
 */
export function roundedTo(value: Decimal, decimals: number): Interval {
  const half = halfDigit(decimals);
  return {
    low: value.minus(half),
    high: value.plus(half),
    lowClosed: value.greaterThan(0),
    highClosed: value.lessThan(0),
  };
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low.plus(b.low),
    high: a.high.plus(b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

/** The interval times a constant other than nil; a negative one turns it round. */
export function scale(interval: Interval, factor: Decimal): Interval {
  const scaled = {
    ...interval,
    low: interval.low.times(factor),
    high: interval.high.times(factor),
  };
  if (factor.greaterThanOrEqualTo(0)) return scaled;
  return {
    low: scaled.high,
    high: scaled.low,
    lowClosed: scaled.highClosed,
    highClosed: scaled.lowClosed,
  };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, scale(b, new Decimal(-1)));
}

export function sum(intervals: Iterable<Interval>): Interval {
  let result = exactly(ZERO);
  for (const interval of intervals) result = add(result, interval);
  return result;
}

/** The ratios of a value of `a` to a value of `b`; `null` where `b` may be nil, for then there is no bound. */
export function ratio(a: Interval, b: Interval): Interval | null {
  if (!b.low.greaterThan(0) && !b.high.lessThan(0)) return null;
  const corners = [
    corner(a.low, a.lowClosed, b.low, b.lowClosed),
    corner(a.low, a.lowClosed, b.high, b.highClosed),
    corner(a.high, a.highClosed, b.low, b.lowClosed),
    corner(a.high, a.highClosed, b.high, b.highClosed),
  ];
  const low = Decimal.min(...corners.map(({ value }) => value));
  const high = Decimal.max(...corners.map(({ value }) => value));
  const reached = (end: Decimal): boolean => corners.some(({ value, closed }) => closed && value.equals(end));
  return { low, high, lowClosed: reached(low), highClosed: reached(high) };
}

/** Nil over anything is nil, so a closed nil is reached even where the other end is open. */
function corner(
  a: Decimal,
  aClosed: boolean,
  b: Decimal,
  bClosed: boolean,
): { value: Decimal; closed: boolean } {
  return { value: a.div(b), closed: aClosed && (bClosed || a.isZero()) };
}

export function contains({ low, high, lowClosed, highClosed }: Interval, value: Decimal): boolean {
  const aboveLow = lowClosed ? value.greaterThanOrEqualTo(low) : value.greaterThan(low);
  const belowHigh = highClosed ? value.lessThanOrEqualTo(high) : value.lessThan(high);
  return aboveLow && belowHigh;
}

/** Whether one true value can lie in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether some value of `a` is at most some value of `b`. */
export function reaches(a: Interval, b: Interval): boolean {
  return a.low.equals(b.high) ? a.lowClosed && b.highClosed : a.low.lessThan(b.high);
}

/** How far apart two intervals lie; nil where they overlap or touch. */
export function gap(a: Interval, b: Interval): Decimal {
  return Decimal.max(ZERO, a.low.minus(b.high), b.low.minus(a.high));
}

export function width({ low, high }: Interval): Decimal {
  return high.minus(low);
}

/** What lies in both; empty where nothing does. */
export function meet(a: Interval, b: Interval): Interval {
  const [low, lowClosed] = tighter([a.low, a.lowClosed], [b.low, b.lowClosed], (x, y) => x.greaterThan(y));
  const [high, highClosed] = tighter([a.high, a.highClosed], [b.high, b.highClosed], (x, y) => x.lessThan(y));
  return { low, high, lowClosed, highClosed };
}

type End = readonly [value: Decimal, closed: boolean];

/** The end that leaves less; of equal ones the one that is not reached. */
function tighter(a: End, b: End, isTighter: (x: Decimal, y: Decimal) => boolean): End {
  if (a[0].equals(b[0])) return [a[0], a[1] && b[1]];
  return isTighter(a[0], b[0]) ? a : b;
}

export function isEmpty({ low, high, lowClosed, highClosed }: Interval): boolean {
  return low.greaterThan(high) || (low.equals(high) && !(lowClosed && highClosed));
}

/** Whether an interval, which lies within another, is less than it. */
export function narrower(a: Interval, b: Interval): boolean {
  return (
    a.low.greaterThan(b.low) ||
    a.high.lessThan(b.high) ||
    a.lowClosed !== b.lowClosed ||
    a.highClosed !== b.highClosed
  );
}
