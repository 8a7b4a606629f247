import {
  Decimal,
  ZERO,
  gap,
  lastDigit,
  overlap,
  reaches,
  scale,
  sum,
  total,
  unitFactor,
  width,
  type Interval,
  type MoneyUnit,
} from '../money/index.ts';
import { isKnown, type FigureRelation, type KnownFigure, type Measure, type Verdict } from '../model/index.ts';

/** A figure with its weight, brought to the unit in which the relation is judged. */
interface Part {
  readonly value: Decimal;
  readonly interval: Interval;
  /** One unit of its last printed digit. */
  readonly step: Decimal;
}

/**
 * Judges a relation whose figures are all known, by the intervals their prints stand for.
 *
 * A gap within what rounding allows at the very worst is still a `tail` where it lies more than four standard
 * deviations out: a figure rounded on its own is off by up to half a unit, evenly, which has a variance of
 * width² / 12. A gap beyond it by less than two units of the last digit is a `tail` too, and anything else a `mismatch`.
 */
export function judge(relation: FigureRelation): { verdict: Verdict; measure: Measure } {
  const left = known(relation.left);
  const right = known(relation.right);
  const unit = [...left, ...right][0]?.figure.unit ?? '元';
  const printed = left.map((term) => part(term, unit));
  const computed = right.map((term) => part(term, unit));

  const actual = total(printed.map(({ value }) => value));
  const expected = total(computed.map(({ value }) => value));
  const reach = sum(printed.map(({ interval }) => interval));
  const bounds = sum(computed.map(({ interval }) => interval));
  const difference = actual.minus(expected);
  const parts = [...printed, ...computed];
  const exceeds = relation.kind === 'balance' ? !difference.isZero() : difference.greaterThan(0);
  const explained = relation.kind === 'balance' ? overlap(reach, bounds) : reaches(reach, bounds);
  const implausible = exceeds && explained && !plausible(difference, parts);
  const steps = parts.map(({ step }) => step);
  const slight = gap(reach, bounds).lessThan(Decimal.max(...steps).times(2));

  return {
    verdict: verdictOf({ exceeds, explained, implausible, slight }),
    measure: {
      actual,
      expected,
      difference,
      bounds,
      decimals: Decimal.min(...steps).decimalPlaces(),
      unit,
      implausible,
    },
  };
}

function verdictOf(seen: Record<'exceeds' | 'explained' | 'implausible' | 'slight', boolean>): Verdict {
  if (!seen.exceeds) return 'holds';
  if (seen.explained) return seen.implausible ? 'tail' : 'rounding';
  return seen.slight ? 'tail' : 'mismatch';
}

function known(terms: FigureRelation['left']): { weight: 1 | -1; figure: KnownFigure }[] {
  return terms.flatMap(({ weight, figure }) => (isKnown(figure) ? [{ weight, figure }] : []));
}

function part({ weight, figure }: { weight: 1 | -1; figure: KnownFigure }, unit: MoneyUnit): Part {
  const factor = unitFactor(figure.unit, unit);
  const signed = factor.times(weight);
  return {
    value: figure.value.times(signed),
    interval: scale(figure.interval, signed),
    step: lastDigit(figure.decimals).times(factor),
  };
}

/** difference² ≤ 16 · Σ width² / 12. A printed nil is as good as always an exact one and lends no room. */
function plausible(difference: Decimal, parts: readonly Part[]): boolean {
  const variances = parts.map(({ value, interval }) => (value.isZero() ? ZERO : width(interval).pow(2)));
  return difference.pow(2).times(12).lessThanOrEqualTo(total(variances).times(16));
}
