import {
  isKnown,
  type Comparison,
  type Expression,
  type FigureRelation,
  type KnownFigure,
  type Ratio,
} from '../../model/index.ts';
import { Decimal, ZERO, unitFactor, type Unit } from '../../money/index.ts';
import { unitOf, worth } from '../terms.ts';

/**
 * What a figure would have to print for the relation to hold, were all others right, to the digits it prints; null where
 * the relation does not tell. What the sides come to is reckoned once for all figures.
 */
export type Solver = (figure: KnownFigure) => Decimal | null;

export function solver(relation: FigureRelation): Solver {
  const changeOf = relation.kind === 'ratio' ? ofRatio(relation) : ofSum(relation);
  return (figure) => {
    const change = changeOf(figure);
    if (change === null) return null;
    const value = figure.value.plus(change).toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP);
    return value.equals(figure.value) ? null : value;
  };
}

/** left − right is to be nil. */
function ofSum({ left, right }: Comparison): Solver {
  const unit = unitOf(left.length > 0 ? left : right);
  const excess = worth(left, unit).minus(worth(right, unit));
  return (figure) => {
    const slope = slopeOf(left, figure, unit).minus(slopeOf(right, figure, unit));
    return slope.isZero() ? null : excess.negated().div(slope);
  };
}

/** left × whole = scale × part, where a figure may stand both in the part and in the whole. */
function ofRatio({ left, scale, part, whole }: Ratio): Solver {
  const unit = unitOf([...whole, ...part]);
  const own = unitOf(left);
  const percentage = worth(left, own);
  const base = worth(whole, unit);
  const excess = percentage.times(base).minus(worth(part, unit).times(scale));
  return (figure) => {
    const slope = slopeOf(left, figure, own)
      .times(base)
      .plus(slopeOf(whole, figure, unit).times(percentage))
      .minus(slopeOf(part, figure, unit).times(scale));
    return slope.isZero() ? null : excess.negated().div(slope);
  };
}

/** How much the expression rises for each unit the figure rises. */
export function slopeOf(side: Expression, { key }: KnownFigure, unit: Unit): Decimal {
  let slope = ZERO;
  for (const { weight, figure } of side) {
    if (figure.key === key && isKnown(figure))
      slope = slope.plus(unitFactor(figure.unit, unit).times(weight));
  }
  return slope;
}
