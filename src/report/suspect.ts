import { isKnown, type ArithmeticFinding, type KnownFigure } from '../model/index.ts';
import { unitFactor, type Decimal } from '../money/index.ts';

/** The figure a finding points at. */
export interface Suspect {
  readonly figure: KnownFigure;
  /** What it would have to be, in its own unit, were every other figure of the relation right. */
  readonly mended: Decimal;
  /** Whether raising it raises the excess of the left side over the right. */
  readonly adds: boolean;
  /** Whether it is all there is on the left side, as a printed total is. */
  readonly isTotal: boolean;
}

/** Null where it cannot be told what the figure would have to be, as an operand of a ratio. */
export function suspectOf({ relation, measure, at }: ArithmeticFinding): Suspect | null {
  const { left } = relation;
  const right = relation.kind === 'ratio' ? [] : relation.right;
  const onLeft = left.find(({ figure }) => figure.key === at.key);
  const term = onLeft ?? right.find(({ figure }) => figure.key === at.key);
  if (term === undefined || !isKnown(term.figure)) return null;
  const { figure, weight } = term;
  const adds = (onLeft !== undefined) === (weight === 1);
  const excess = measure.difference.times(unitFactor(measure.unit, figure.unit));
  return {
    figure,
    mended: adds ? figure.value.minus(excess) : figure.value.plus(excess),
    adds,
    isTotal: onLeft !== undefined && left.length === 1,
  };
}
