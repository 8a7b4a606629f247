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

const LAST_DIGITS: readonly Decimal[] = Array.from({ length: 20 }, (_, decimals) => new Decimal(10).pow(-decimals));

/** One unit of the last printed digit: `0.01` for two decimals. */
export function lastDigit(decimals: number): Decimal {
  return LAST_DIGITS[decimals] ?? new Decimal(10).pow(-decimals);
}
