import { Decimal, readPrinted } from '../../src/money/index.ts';

/** A way in which a printed figure goes wrong; `null` where it would leave the figure as it is. */
export interface Alteration {
  readonly name: string;
  readonly alter: (printed: string) => string | null;
}

const plus = (amount: string): Alteration => ({
  name: `+${amount}`,
  alter: (printed) => {
    const read = readPrinted(printed);
    return read.kind === 'amount' ? read.value.plus(amount).toFixed(2) : new Decimal(amount).toFixed(2);
  },
});

/** The first change of two neighbouring digits, or the first digit left out, that changes the value. */
const firstChange = (name: string, variants: (printed: string) => string[]): Alteration => ({
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

export const ALTERATIONS: readonly Alteration[] = [
  plus('37.11'),
  plus('0.50'),
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
    digitsIn(printed).map((index) => printed.slice(0, index) + printed.slice(index + 1)),
  ),
];
