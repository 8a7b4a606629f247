import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimal numbers for money: 40 significant digits and never an exponent in print.
 * A clone of our own, so that no other user of decimal.js can change its settings.
 */
export const Decimal = DecimalJs.clone({ precision: 40, toExpNeg: -9e15, toExpPos: 9e15 });
export type Decimal = InstanceType<typeof Decimal>;

export const ZERO = new Decimal(0);

/** The sum of any number of values; nil for none. */
export function total(values: Iterable<Decimal>): Decimal {
  let sum = ZERO;
  for (const value of values) sum = sum.plus(value);
  return sum;
}

/** Kept, because nearly every figure asks for one of a few of them. */
const LAST_DIGITS = new Map<number, Decimal>();
const HALF_DIGITS = new Map<number, Decimal>();

/** One unit of the last printed digit: `0.01` for two decimals. */
export function lastDigit(decimals: number): Decimal {
  return kept(LAST_DIGITS, decimals, () => new Decimal(10).pow(-decimals));
}

/** Half a unit of the last printed digit, the furthest that rounding moves a value. */
export function halfDigit(decimals: number): Decimal {
  return kept(HALF_DIGITS, decimals, () => lastDigit(decimals).div(2));
}

function kept(known: Map<number, Decimal>, decimals: number, make: () => Decimal): Decimal {
  const value = known.get(decimals) ?? make();
  known.set(decimals, value);
  return value;
}
