import type { Measure } from '../model/index.ts';
import type { Decimal } from '../money/index.ts';

/** An amount with as many digits behind the point as its relation is judged in. */
export function amount(value: Decimal, { decimals }: Measure): string {
  return value.toFixed(decimals);
}

/** Digits by which the ends of what rounding allows may be finer than the figures: ratios have no end of them. */
const FINER = 4;

/** What rounding allows, both ends in full: half a unit of the last digit takes one digit more than figures have. */
export function allowed({ bounds: { low, high }, decimals }: Measure): [string, string] {
  const end = (value: Decimal): string =>
    value.toFixed(Math.min(Math.max(decimals, value.decimalPlaces()), decimals + FINER));
  return [end(low), end(high)];
}
