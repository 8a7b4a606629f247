import type { Comparison, Expression, FigureRelation, KnownFigure, Ratio } from '../../model/index.ts';
import { intervalOf } from '../../model/index.ts';
import {
  Decimal,
  exactly,
  halfDigit,
  isCounter,
  meet,
  scale,
  subtract,
  ZERO,
  type Interval,
  type Unit,
} from '../../money/index.ts';
import { known, reachOf, unitOf, worth } from '../terms.ts';
import { slopeOf } from './solve.ts';

/**
 * The values a figure might print for the relation to hold, exactly or by rounding, were all its others right; null where
 * the relation does not bound it. What the sides may come to is reckoned once for all figures.
 */
export type Room = (figure: KnownFigure) => Interval | null;

export function roomIn(relation: FigureRelation): Room {
  return relation.kind === 'ratio' ? inRatio(relation) : inSum(relation);
}

/** What all the rooms leave; null where none bounds it. */
export function common(rooms: readonly (Interval | null)[]): Interval | null {
  const bounded = rooms.filter((room) => room !== null);
  return bounded.length === 0 ? null : bounded.reduce(meet);
}

/** left − right is to be nil, or at most that. */
function inSum({ kind, left, right }: Comparison): Room {
  const unit = unitOf(left.length > 0 ? left : right);
  const excess = subtract(reachOf(known(left), unit), reachOf(known(right), unit));
  return (figure) => {
    const slope = slopeOf(left, figure, unit).minus(slopeOf(right, figure, unit));
    if (slope.isZero()) return null;
    const own = subtract(reachIn(left, figure, unit), reachIn(right, figure, unit));
    const others = { ...excess, low: excess.low.minus(own.low), high: excess.high.minus(own.high) };
    const room = widened(scale(others, new Decimal(-1).div(slope)), slack(figure));
    if (kind === 'balance') return room;
    return slope.isPositive() ? { ...room, low: FAR.negated() } : { ...room, high: FAR };
  };
}

const FAR = new Decimal('1e30');

function reachIn(side: Expression, { key }: KnownFigure, unit: Unit): Interval {
  const own = known(side).filter(({ figure }) => figure.key === key);
  return reachOf(own, unit);
}

/** left × whole = scale × part, at both ends of what the printed left stands for; its operands count as exact. */
function inRatio({ left, scale: factor, part, whole }: Ratio): Room {
  const [unit, own] = [unitOf([...whole, ...part]), unitOf(left)];
  const [printed] = known(left);
  const [base, share] = [worth(whole, unit), worth(part, unit).times(factor)];
  return (figure) => {
    if (!printed || base.isZero()) return null;
    if (!slopeOf(left, figure, own).isZero()) return widened(exactly(share.div(base)), slack(figure));
    const { low, high } = intervalOf(printed.figure);
    const ends = [low, high].flatMap((end) => {
      const slope = slopeOf(whole, figure, unit)
        .times(end)
        .minus(slopeOf(part, figure, unit).times(factor));
      return slope.isZero() ? [] : [figure.value.minus(end.times(base).minus(share).div(slope))];
    });
    if (ends.length < 2) return null;
    const between = { ...exactly(ZERO), low: Decimal.min(...ends), high: Decimal.max(...ends) };
    return widened(between, slack(figure));
  };
}

/** How far what is printed may be from what is true. */
function slack({ unit, decimals }: KnownFigure): Decimal {
  return isCounter(unit) ? ZERO : halfDigit(decimals);
}

function widened({ low, high }: Interval, by: Decimal): Interval {
  return { low: low.minus(by), high: high.plus(by), lowClosed: true, highClosed: true };
}
