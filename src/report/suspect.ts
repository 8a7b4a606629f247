import type { ArithmeticFinding, FigureRelation, KnownFigure, Term } from '../model/index.ts';
import { isKnown } from '../model/index.ts';
import { unitFactor, type Decimal } from '../money/index.ts';

/** The figure a finding points at. */
export interface Suspect {
  readonly figure: KnownFigure;
  /** What it would have to be, in its own unit, were every other figure of the relation right. */
  readonly mended: Decimal;
  /** Whether it is all there is on the left side, as a printed total is. */
  readonly isTotal: boolean;
}

export function suspectOf({ relation, measure, at }: ArithmeticFinding): Suspect | null {
  const term = sidesAsOne(relation).find(({ figure }) => figure.key === at.key);
  if (term === undefined || !isKnown(term.figure)) return null;
  const { figure, weight } = term;
  const excess = measure.difference.times(weight).times(unitFactor(measure.unit, figure.unit));
  return {
    figure,
    mended: figure.value.minus(excess),
    isTotal: relation.left.length === 1 && relation.left[0]?.figure.key === figure.key,
  };
}

/** The relation as one sum that ought to be nil: the right side counts against the left. */
export function sidesAsOne({ left, right }: FigureRelation): readonly Term[] {
  return [...left, ...right.map(({ weight, figure }) => ({ weight: weight === 1 ? -1 : 1, figure }) as const)];
}
