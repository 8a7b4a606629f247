import { isKnown, type Figure } from '../../src/model/index.ts';
import { Decimal, isCounter, readPrinted } from '../../src/money/index.ts';

/** A way in which a printed figure goes wrong; `null` where it would leave the figure as it is. */
export interface Alteration {
  readonly name: AlterationName;
  readonly alter: (printed: string) => string | null;
}

/** In the order they are told. What counts things goes wrong by whole ones. */
export const ALTERATION_NAMES = [
  '+37.11 (+37)',
  '+0.50 (+1)',
  'transpose',
  'drop a digit',
  '+0.01',
  '+1.00',
  'flip',
  'rename',
] as const;
export type AlterationName = (typeof ALTERATION_NAMES)[number];

const plus = (name: AlterationName, amount: string): Alteration => ({
  name,
  alter: (printed) => {
    const read = readPrinted(printed);
    const value = read.kind === 'amount' ? read.value.plus(amount) : new Decimal(amount);
    return value.toFixed(amount.includes('.') ? 2 : 0);
  },
});

/** The first change of two neighbouring digits, or the first digit left out, that changes the value. */
const firstChange = (name: AlterationName, variants: (printed: string) => string[]): Alteration => ({
  name,
  alter: (printed) => {
    const before = readPrinted(printed);
    if (before.kind !== 'amount') return null;
    const changed = variants(printed).find((variant) => {
      const after = readPrinted(variant);
      return after.kind === 'amount' && !after.value.equals(before.value);
    });
    return changed ?? null;
  },
});

const digitsIn = (printed: string): number[] =>
  Array.from(printed).flatMap((sign, index) => (/\d/u.test(sign) ? [index] : []));

const OF_DIGITS: readonly Alteration[] = [
  firstChange('transpose', (printed) => {
    const digits = digitsIn(printed);
    return digits.slice(1).map((second, index) => {
      const first = digits[index] ?? second;
      const signs = Array.from(printed);
      return signs
        .with(first, signs[second] ?? '')
        .with(second, signs[first] ?? '')
        .join('');
    });
  }),
  firstChange('drop a digit', (printed) =>
    digitsIn(printed)
      .map((index) => printed.slice(0, index) + printed.slice(index + 1))
      .filter((variant) => /^-?\d+(?!\.$)/u.test(variant)),
  ),
];

const OF_AMOUNTS = [plus('+37.11 (+37)', '37.11'), plus('+0.50 (+1)', '0.50'), ...OF_DIGITS];
const OF_COUNTS = [plus('+37.11 (+37)', '37'), plus('+0.50 (+1)', '1'), ...OF_DIGITS];
const OF_PERCENTAGES = [...OF_AMOUNTS, plus('+0.01', '0.01'), plus('+1.00', '1.00')];

/** The ways in which figures like this one go wrong. */
export function alterationsOf(figure: Figure): readonly Alteration[] {
  if (!isKnown(figure)) return [];
  if (isCounter(figure.unit)) return OF_COUNTS;
  return figure.unit === '%' ? OF_PERCENTAGES : OF_AMOUNTS;
}
