import { isKnown, type Expression, type Figure } from '../model/index.ts';
import { ZERO, unitFactor, type Decimal } from '../money/index.ts';
import { sum } from './templates.ts';

/*
 * What a report's figures say of its unit, for rules that hold of some units only. A premise is granted on the print
 * alone, without tolerance; a lost or missing figure grants nothing.
 */

/** Whether both come to the same, as printed. */
export function agree(a: Expression, b: Expression): boolean {
  const [one, other] = [worth(a), worth(b)];
  return one !== null && other !== null && one.equals(other);
}

/** Whether every one of the figures is known to be nil. */
export function areNil(figures: readonly Figure[]): boolean {
  return figures.every((figure) => worth(sum(figure))?.isZero() ?? false);
}

/** What an expression comes to in yuan, as printed. */
function worth(expression: Expression): Decimal | null {
  let yuan = ZERO;
  for (const { weight, figure } of expression) {
    if (!isKnown(figure)) return null;
    yuan = yuan.plus(figure.value.times(unitFactor(figure.unit, '元')).times(weight));
  }
  return yuan;
}
