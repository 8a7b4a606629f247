import {
  Decimal,
  ZERO,
  gap,
  isCounter,
  overlap,
  reaches,
  total,
  width,
  type Interval,
  type Unit,
} from '../money/index.ts';
import type { Comparison, FigureRelation, Measure, Verdict } from '../model/index.ts';
import { judgeRatio } from './ratio.ts';
import { intervalIn, known, reachOf, stepIn, unitOf, worth, type KnownTerm } from './terms.ts';

export interface Judgement {
  readonly verdict: Exclude<Verdict, 'undetermined'>;
  /** Null where the relation holds as printed, or is about nothing. */
  readonly measure: Measure | null;
}

const HOLDS: Judgement = { verdict: 'holds', measure: null };

/** Judges a relation whose figures are all known: first as printed, then by the intervals the prints stand for. */
export function judge(relation: FigureRelation): Judgement {
  return relation.kind === 'ratio' ? judgeRatio(relation) : judgeSum(relation);
}

/**
 * A gap within what rounding allows at the very worst is still a `tail` where it lies more than four standard
 * deviations out: a figure rounded on its own is off by up to half a unit, evenly, which has a variance of
 * width² / 12. A gap beyond it by less than two units of the last digit is a `tail` too, and anything else a
 * `mismatch`; what is counted has no tail.
 */
function judgeSum(relation: Comparison): Judgement {
  const unit = unitOf(relation.left.length > 0 ? relation.left : relation.right);
  const actual = worth(relation.left, unit);
  const expected = worth(relation.right, unit);
  const isBalance = relation.kind === 'balance';
  if (isBalance ? actual.equals(expected) : actual.lessThanOrEqualTo(expected)) return HOLDS;

  const difference = actual.minus(expected);
  const all = known([...relation.left, ...relation.right]);
  const reach = reachOf(known(relation.left), unit);
  const bounds = reachOf(known(relation.right), unit);
  const steps = all.flatMap((term) => stepIn(term, unit) ?? []);
  const explained = isBalance ? overlap(reach, bounds) : reaches(reach, bounds);
  const apart = middle(reach).minus(middle(bounds));
  const implausible = explained && !plausible(isBalance ? apart : Decimal.max(apart, ZERO), all, unit);
  const isCounted = isCounter(unit) || steps.length === 0;
  const slight = !isCounted && gap(reach, bounds).lessThan(Decimal.max(...steps).times(2));
  const decimals = isCounted ? 0 : Decimal.min(...steps).decimalPlaces();
  const verdict = explained && !implausible ? 'rounding' : slight ? 'tail' : 'mismatch';
  const tail = verdict === 'tail' ? (implausible ? 'implausible' : 'slight') : null;
  return { verdict, measure: { actual, expected, difference, bounds, decimals, unit, tail } };
}

/** What a side comes to by the best that is known of its figures: as printed, or as a workbook stores them. */
function middle({ low, high }: Interval): Decimal {
  return low.plus(high).div(2);
}

/** difference² ≤ 16 · Σ width² / 12. A printed nil is as good as always an exact one and lends no room. */
function plausible(difference: Decimal, terms: readonly KnownTerm[], unit: Unit): boolean {
  const variances = terms.map((term) =>
    term.figure.value.isZero() ? ZERO : width(intervalIn(term, unit)).pow(2),
  );
  return difference.pow(2).times(12).lessThanOrEqualTo(total(variances).times(16));
}

export function isBroken(verdict: Verdict): verdict is 'tail' | 'mismatch' {
  return verdict === 'tail' || verdict === 'mismatch';
}
