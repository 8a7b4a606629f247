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
import {
  intervalOf,
  isKnown,
  type FigureRelation,
  type KnownFigure,
  type Measure,
  type Verdict,
} from '../model/index.ts';

interface KnownTerm {
  readonly weight: 1 | -1;
  readonly figure: KnownFigure;
}

export interface Judgement {
  readonly verdict: Exclude<Verdict, 'undetermined' | 'notApplicable'>;
  /** Null where the relation holds as printed. */
  readonly measure: Measure | null;
}

/**
 * Judges a relation whose figures are all known: first as printed, then by the intervals the prints stand for.
 *
 * A gap within what rounding allows at the very worst is still a `tail` where it lies more than four standard
 * deviations out: a figure rounded on its own is off by up to half a unit, evenly, which has a variance of
 * width² / 12. A gap beyond it by less than two units of the last digit is a `tail` too, and anything else a `mismatch`.
 */
export function judge(relation: FigureRelation): Judgement {
  const unit = unitOf(relation);
  const actual = worth(relation.left, unit);
  const expected = worth(relation.right, unit);
  const difference = actual.minus(expected);
  const isBalance = relation.kind === 'balance';
  if (difference.isZero() || (!isBalance && difference.isNegative()))
    return { verdict: 'holds', measure: null };

  const left = known(relation.left);
  const right = known(relation.right);
  const reach = sum(left.map((term) => intervalIn(term, unit)));
  const bounds = sum(right.map((term) => intervalIn(term, unit)));
  const steps = [...left, ...right].map(({ figure }) =>
    lastDigit(figure.decimals).times(unitFactor(figure.unit, unit)),
  );
  const explained = isBalance ? overlap(reach, bounds) : reaches(reach, bounds);
  const implausible = explained && !plausible(difference, [...left, ...right], unit);
  const slight = gap(reach, bounds).lessThan(Decimal.max(...steps).times(2));
  const decimals = Decimal.min(...steps).decimalPlaces();
  return {
    verdict: explained && !implausible ? 'rounding' : slight ? 'tail' : 'mismatch',
    measure: { actual, expected, difference, bounds, decimals, unit, implausible },
  };
}

function known(terms: FigureRelation['left']): KnownTerm[] {
  return terms.flatMap(({ weight, figure }) => (isKnown(figure) ? [{ weight, figure }] : []));
}

/** The unit a relation is judged in: that of its first figure. */
function unitOf({ left, right }: FigureRelation): MoneyUnit {
  for (const { figure } of [...left, ...right]) if (isKnown(figure)) return figure.unit;
  return '元';
}

/** What an expression comes to as printed. */
function worth(terms: FigureRelation['left'], unit: MoneyUnit): Decimal {
  let amount = ZERO;
  for (const { weight, figure } of terms) {
    if (!isKnown(figure) || figure.value.isZero()) continue;
    const value = figure.unit === unit ? figure.value : figure.value.times(unitFactor(figure.unit, unit));
    amount = weight === 1 ? amount.plus(value) : amount.minus(value);
  }
  return amount;
}

function intervalIn({ weight, figure }: KnownTerm, unit: MoneyUnit): Interval {
  return scale(intervalOf(figure), unitFactor(figure.unit, unit).times(weight));
}

/** difference² ≤ 16 · Σ width² / 12. A printed nil is as good as always an exact one and lends no room. */
function plausible(difference: Decimal, terms: readonly KnownTerm[], unit: MoneyUnit): boolean {
  const variances = terms.map((term) =>
    term.figure.value.isZero() ? ZERO : width(intervalIn(term, unit)).pow(2),
  );
  return difference.pow(2).times(12).lessThanOrEqualTo(total(variances).times(16));
}
