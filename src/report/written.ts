import {
  isKnown,
  type ArithmeticFinding,
  type Expression,
  type Figure,
  type Ratio,
  type Term,
} from '../model/index.ts';
import { ZERO, total, unitFactor, type Decimal, type Unit } from '../money/index.ts';
import { amount } from './amount.ts';
import type { Telling } from './message.ts';
import { figureWords, sourceWords } from './place.ts';

/** One line of a relation written out: a sign, an amount, what it is and where it stands. */
export interface WrittenLine {
  readonly sign: string;
  readonly amount: string;
  readonly label: string;
  readonly source: string;
  /** The figure it is of; none where it is a sum, or what is left. */
  readonly figure?: Figure;
}

/** Both sides with every contributor that is not nil; those that are nil are only counted. */
export function writtenOut(finding: ArithmeticFinding, telling: Telling): WrittenLine[] {
  const { relation, measure, verdict } = finding;
  const { say } = telling;
  const unequal = verdict === 'rounding' ? '≈' : relation.kind === 'atMost' ? '>' : '≠';
  const right = amount(measure.expected, measure);
  return [
    ...side(relation.left, '', measure.unit, telling),
    ...sideTotal(relation.left, amount(measure.actual, measure), say({ zh: '左边合计', en: 'left side' })),
    ...(relation.kind === 'ratio'
      ? quotient(relation, right, unequal, telling)
      : relation.right.length === 0
        ? [{ sign: unequal, amount: right, label: '', source: '' }]
        : [
            ...side(relation.right, unequal, measure.unit, telling),
            ...sideTotal(relation.right, right, say({ zh: '右边合计', en: 'right side' })),
          ]),
  ];
}

/** `≠ part ÷ whole × 100 = 8.92`. */
function quotient(
  { part, whole, scale }: Ratio,
  result: string,
  opening: string,
  telling: Telling,
): WrittenLine[] {
  const unit = whole.flatMap(({ figure }) => (isKnown(figure) ? [figure.unit] : []))[0] ?? '元';
  const product = telling.say({ zh: '右边算得', en: 'right side' });
  return [
    ...side(part, opening, unit, telling),
    ...side(whole, whole.length > 1 ? '÷ (' : '÷ ', unit, telling),
    { sign: whole.length > 1 ? ') ×' : '×', amount: scale.toFixed(), label: '', source: '' },
    { sign: '=', amount: result, label: product, source: '' },
  ];
}

function side(expression: Expression, opening: string, unit: Unit, telling: Telling): WrittenLine[] {
  const counting = expression.filter(({ figure }) => isKnown(figure) && !figure.value.isZero());
  const written = counting.length === 0 ? expression.slice(0, 1) : counting;
  const { shown, rest } = largest(written);
  const lines = shown.map((term, index) => ({
    ...contributor(term, unit, telling),
    sign: index === 0 ? `${opening}${minus(term)}` : minus(term) || '+',
  }));
  return [
    ...lines,
    ...(rest.length > 0 ? [remainder(rest, unit, telling)] : []),
    ...nilLine(expression.length - written.length, telling),
  ];
}

/** More contributors than these are not read one by one: the largest are shown, and what the others come to. */
const MOST_SHOWN = 12;

function largest(terms: Expression): { shown: Expression; rest: Expression } {
  if (terms.length <= MOST_SHOWN) return { shown: terms, rest: [] };
  const shown = new Set(terms.toSorted((a, b) => sizeOf(b).comparedTo(sizeOf(a))).slice(0, MOST_SHOWN - 1));
  return {
    shown: terms.filter((term) => shown.has(term)),
    rest: terms.filter((term) => !shown.has(term)),
  };
}

function sizeOf({ figure }: Term): Decimal {
  return isKnown(figure) ? figure.value.abs() : ZERO;
}

function remainder(terms: Expression, unit: Unit, { say }: Telling): WrittenLine {
  const known = terms.flatMap(({ weight, figure }) =>
    isKnown(figure)
      ? [
          {
            value: figure.value.times(unitFactor(figure.unit, unit)).times(weight),
            decimals: figure.decimals,
          },
        ]
      : [],
  );
  const sum = total(known.map(({ value }) => value));
  const label = say({ zh: `其余 ${terms.length} 项合计`, en: `${terms.length} more, together` });
  const decimals = Math.max(sum.decimalPlaces(), ...known.map((each) => each.decimals));
  return { sign: sum.isNegative() ? '−' : '+', amount: sum.abs().toFixed(decimals), label, source: '' };
}

function nilLine(nil: number, { say }: Telling): WrittenLine[] {
  const rest = say({ zh: `另有 ${nil} 项为零`, en: `${nil} more, all nil` });
  return nil === 0 ? [] : [{ sign: '', amount: '', label: rest, source: '' }];
}

function contributor({ figure }: Term, unit: Unit, { report, say }: Telling): Omit<WrittenLine, 'sign'> {
  const value = isKnown(figure) ? figure.value.toFixed(figure.decimals) : '';
  const foreign = isKnown(figure) && figure.unit !== unit ? ` ${figure.unit}` : '';
  return {
    amount: value + foreign,
    label: figureWords(report, figure.at),
    source: sourceWords(figure.at, say),
    figure,
  };
}

function minus({ weight }: Term): string {
  return weight === 1 ? '' : '−';
}

function sideTotal(expression: Expression, value: string, label: string): WrittenLine[] {
  return expression.length === 1 ? [] : [{ sign: '=', amount: value, label, source: '' }];
}
