import { unitOf, worth } from '../../engine/terms.ts';
import {
  isKnown,
  sidesOf,
  type Comparison,
  type Evaluation,
  type Expression,
  type FigureRelation,
  type Ratio,
} from '../../model/index.ts';
import { ZERO, unitFactor, type Decimal, type Unit } from '../../money/index.ts';
import { isNumber, printedDecimals } from './ledger/figure.ts';
import type { Places } from './ledger/places.ts';
import { sumFormula } from './operands.ts';

/** Both sides of a relation as a spreadsheet reckons them, what they come to, and to how many decimals. */
export interface Reckoning {
  readonly left: string;
  readonly right: string;
  readonly actual: Decimal;
  readonly expected: Decimal;
  /** The left side less the right. */
  readonly apart: Decimal;
  readonly decimals: number;
  readonly unit: Unit;
}

type Formulas = Pick<Reckoning, 'left' | 'right' | 'decimals' | 'unit'>;

/**
 * Both sides over the cells their figures stand in. What stands in no cell (a row that is not printed, 100%, last year's
 * report) is written as a number.
 *
 * @param sheet the sheet the formulas are for
 */
export function reckon(evaluation: Evaluation, places: Places, sheet: string): Reckoning {
  const { relation } = evaluation;
  const formulas =
    relation.kind === 'ratio' ? quotient(relation, places, sheet) : comparison(relation, places, sheet);
  const values = valuesOf(evaluation, formulas.unit);
  return {
    ...formulas,
    ...values,
    // Excel takes a formula of 8192 characters; what is longer is told by what it comes to.
    right: formulas.right.length <= LONGEST_FORMULA ? formulas.right : values.expected.toFixed(),
    left: formulas.left.length <= LONGEST_FORMULA ? formulas.left : values.actual.toFixed(),
  };
}

const LONGEST_FORMULA = 8000;

/** Whether a spreadsheet can reckon it: every figure is a number of no more digits than it keeps. */
export function isReckonable(relation: FigureRelation): boolean {
  return sidesOf(relation).every((side) => side.every(({ figure }) => isNumber(figure)));
}

/** The difference of two sides, to the digits they have: binary numbers would leave a crumb behind those. */
export function difference(left: string, right: string, decimals: number): string {
  return rounded(`${left}-${right}`, decimals);
}

/** What was found when it was judged; of what holds as printed, both sides are one. */
function valuesOf(
  { relation, measure }: Evaluation,
  unit: Unit,
): Pick<Reckoning, 'actual' | 'expected' | 'apart'> {
  if (measure) {
    const { actual, expected, difference: apart } = measure;
    return { actual, expected, apart };
  }
  const actual = worth(relation.left, unit);
  if (relation.kind !== 'atMost') return { actual, expected: actual, apart: ZERO };
  const expected = worth(relation.right, unit);
  return { actual, expected, apart: actual.minus(expected) };
}

function comparison({ left, right }: Comparison, places: Places, sheet: string): Formulas {
  const unit = unitOf(left.length > 0 ? left : right);
  const decimals = Math.max(decimalsOf(left, unit), decimalsOf(right, unit));
  const side = (terms: Expression): string => {
    const sum = sumFormula(terms, unit, places, sheet);
    return terms.length > 1 ? rounded(sum, decimals) : sum;
  };
  return { left: side(left), right: side(right), decimals, unit };
}

function quotient({ left, scale, part, whole }: Ratio, places: Places, sheet: string): Formulas {
  const [own, unit] = [unitOf(left), unitOf([...whole, ...part])];
  const decimals = Math.max(0, ...left.map(({ figure }) => (isKnown(figure) ? figure.decimals : 0)));
  const [above, below] = [part, whole].map((terms) => sumFormula(terms, unit, places, sheet));
  return {
    left: sumFormula(left, own, places, sheet),
    right: rounded(`${scale.toFixed()}*(${above})/(${below})`, decimals),
    decimals,
    unit: own,
  };
}

function rounded(formula: string, decimals: number): string {
  return `ROUND(${formula},${decimals})`;
}

/** Digits behind the point that the exact sum can have. */
function decimalsOf(terms: Expression, unit: Unit): number {
  let most = 0;
  for (const { figure } of terms) {
    if (!isKnown(figure) || figure.printed === '') continue;
    const decimals =
      figure.unit === unit
        ? printedDecimals(figure)
        : figure.value.times(unitFactor(figure.unit, unit)).decimalPlaces();
    if (decimals > most) most = decimals;
  }
  return most;
}
