import { Decimal, ZERO, overlap, ratio, scale, type Interval, type Unit } from '../money/index.ts';
import { intervalOf, type Measure, type Ratio } from '../model/index.ts';
import { known, reachOf, unitOf, worth, type KnownTerm } from './terms.ts';

/**
 * Judges a percentage or a score by all the ratios its operands may have. It holds where it is the printed ratio
 * rounded to its digits; there is no tail, for a ratio that rounding cannot give was cut off, forced or is wrong.
 * Over a whole that is nil, or may be, there is nothing to judge.
 */
export function judgeRatio({ left, scale: factor, part, whole }: Ratio): {
  verdict: 'holds' | 'rounding' | 'mismatch' | 'notApplicable';
  measure: Measure | null;
} {
  const [unit, own] = [unitOf([...whole, ...part]), unitOf(left)];
  const [{ figure: printed } = { figure: null }] = known(left);
  const base = worth(whole, unit);
  if (printed === null || base.isZero()) return { verdict: 'notApplicable', measure: null };

  const { decimals } = printed;
  const actual = worth(left, own);
  const expected = quotient(worth(part, unit), base)
    .times(factor)
    .toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  if (actual.equals(expected)) return { verdict: 'holds', measure: null };
  const range = quotients(known(part), known(whole), unit);
  if (range === null) return { verdict: 'notApplicable', measure: null };
  const bounds = scale(range, factor);
  return {
    verdict: overlap(intervalOf(printed), bounds) ? 'rounding' : 'mismatch',
    measure: {
      actual,
      expected,
      difference: actual.minus(expected),
      bounds,
      decimals,
      unit: own,
      tail: null,
    },
  };
}

/** Most shares are nothing or all of it, and need no division. */
function quotient(part: Decimal, whole: Decimal): Decimal {
  if (part.isZero()) return ZERO;
  return part.equals(whole) ? ONE : part.div(whole);
}

const ONE = new Decimal(1);

/**
 * Every quotient the operands allow. A figure that counts both in the part and in the whole has one true value in
 * both; the quotient rises or falls with it throughout, so that its two ends are all there is to try.
 */
function quotients(part: readonly KnownTerm[], whole: readonly KnownTerm[], unit: Unit): Interval | null {
  const shared = part.find(({ figure }) => whole.some((other) => other.figure === figure));
  if (shared === undefined) return ratio(reachOf(part, unit), reachOf(whole, unit));
  const { low, high, lowClosed, highClosed } = intervalOf(shared.figure);
  const ends = [
    { value: low, closed: lowClosed },
    { value: high, closed: highClosed },
  ].map(({ value, closed }) => {
    const fix = (terms: readonly KnownTerm[]): KnownTerm[] =>
      terms.map((term) => (term.figure === shared.figure ? { ...term, figure: settled(term, value) } : term));
    const range = quotients(fix(part), fix(whole), unit);
    return (
      range && { ...range, lowClosed: range.lowClosed && closed, highClosed: range.highClosed && closed }
    );
  });
  const [first, second] = ends;
  return first && second ? hull(first, second) : null;
}

/** The figure as though it were known to be of one value. */
function settled({ figure }: KnownTerm, value: Decimal): KnownTerm['figure'] {
  return { ...figure, state: 'fixed', value };
}

function hull(a: Interval, b: Interval): Interval {
  const [low, lowOther] = a.low.lessThan(b.low) ? [a, b] : [b, a];
  const [high, highOther] = a.high.greaterThan(b.high) ? [a, b] : [b, a];
  return {
    low: low.low,
    high: high.high,
    lowClosed: low.lowClosed || (lowOther.low.equals(low.low) && lowOther.lowClosed),
    highClosed: high.highClosed || (highOther.high.equals(high.high) && highOther.highClosed),
  };
}
