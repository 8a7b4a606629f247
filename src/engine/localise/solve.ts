import { isKnown, type Expression, type FigureRelation, type KnownFigure } from '../../model/index.ts';
import { Decimal, ZERO, unitFactor, type Unit } from '../../money/index.ts';
import { unitOf, worth } from '../terms.ts';

/**
 * What a figure would have to print for the relation to hold, were all others right, to the digits it prints; null where
 * the relation does not tell.
 */
export function solve(relation: FigureRelation, figure: KnownFigure): Decimal | null {
  const change = relation.kind === 'ratio' ? ofRatio(relation, figure) : ofSum(relation, figure);
  if (change === null || !change.isFinite()) return null;
  const value = figure.value.plus(change).toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP);
  return value.equals(figure.value) ? null : value;
}

/** left − right is to be nil. */
function ofSum(
  { left, right }: Exclude<FigureRelation, { kind: 'ratio' }>,
  figure: KnownFigure,
): Decimal | null {
  const unit = unitOf(left.length > 0 ? left : right);
  const slope = slopeOf(left, figure, unit).minus(slopeOf(right, figure, unit));
  return slope.isZero() ? null : worth(right, unit).minus(worth(left, unit)).div(slope);
}

/** left × whole = scale × part, where a figure may stand both in the part and in the whole. */
function ofRatio(
  { left, scale, part, whole }: Extract<FigureRelation, { kind: 'ratio' }>,
  figure: KnownFigure,
): Decimal | null {
  const unit = unitOf([...whole, ...part]);
  const own = unitOf(left);
  const percentage = worth(left, own);
  const [top, base] = [worth(part, unit).times(scale), worth(whole, unit)];
  const slope = slopeOf(left, figure, own)
    .times(base)
    .plus(slopeOf(whole, figure, unit).times(percentage))
    .minus(slopeOf(part, figure, unit).times(scale));
  return slope.isZero() ? null : top.minus(percentage.times(base)).div(slope);
}

/** How much the expression rises for each unit the figure rises. */
function slopeOf(side: Expression, { key }: KnownFigure, unit: Unit): Decimal {
  let slope = ZERO;
  for (const { weight, figure } of side) {
    if (figure.key === key && isKnown(figure))
      slope = slope.plus(unitFactor(figure.unit, unit).times(weight));
  }
  return slope;
}
