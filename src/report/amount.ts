import type { Measure } from '../model/index.ts';
import type { Decimal } from '../money/index.ts';

/** An amount with as many digits behind the point as its relation is judged in. */
export function amount(value: Decimal, { decimals }: Measure): string {
  return value.toFixed(decimals);
}

/** What rounding allows, both ends in full: half a unit of the last digit takes one digit more than figures have. */
export function allowed({ bounds: { low, high }, decimals }: Measure): [string, string] {
  const end = (value: Decimal): string => value.toFixed(Math.max(decimals, value.decimalPlaces()));
  return [end(low), end(high)];
}
