import type { Change, Expression, FigureRelation, KnownFigure } from '../../model/index.ts';
import type { Decimal } from '../../money/index.ts';

/** Values by figure key that are taken instead of those printed. */
export type Values = ReadonlyMap<string, Decimal>;

export function valuesOf(changes: readonly Change[]): Values {
  return new Map(changes.map(({ figure, value }) => [figure.key, value]));
}

/** The relation as it would be if other values were printed. */
export function withValues(relation: FigureRelation, values: Values): FigureRelation {
  const put = (side: Expression): Expression => (isTouched(side, values) ? replaced(side, values) : side);
  return relation.kind === 'ratio'
    ? { ...relation, left: put(relation.left), part: put(relation.part), whole: put(relation.whole) }
    : { ...relation, left: put(relation.left), right: put(relation.right) };
}

function isTouched(side: Expression, values: Values): boolean {
  return side.some(({ figure }) => values.has(figure.key));
}

function replaced(side: Expression, values: Values): Expression {
  return side.map((term) => {
    const value = values.get(term.figure.key);
    return value === undefined || !('value' in term.figure)
      ? term
      : { ...term, figure: printedAs(term.figure, value) };
  });
}

/** What a workbook stores behind the wrong print says nothing of the right one. */
function printedAs({ key, printed, decimals, unit, at }: KnownFigure, value: Decimal): KnownFigure {
  return { state: 'printed', key, printed, value, decimals, unit, at };
}
