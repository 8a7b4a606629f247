import { Decimal } from '../../../money/index.ts';

/** Characters a number without format may take, the point among them. */
const WIDEST = 11;
const FEWEST_FOR_POINT = new Decimal('1e-4');

/** A number without a format of its own: as many digits as fit, and no noughts at the end. */
export function generalText(value: Decimal): string {
  const size = value.abs();
  const units = size.trunc().toFixed().length;
  const isScientific = units > WIDEST || (!size.isZero() && size.lessThan(FEWEST_FOR_POINT));
  if (isScientific) return scientificText(value, 5).replace(/\.?0+(?=E)/u, '');
  return value.toDecimalPlaces(Math.max(0, WIDEST - 1 - units), Decimal.ROUND_HALF_UP).toFixed();
}

/** `1.23E+05` */
export function scientificText(value: Decimal, decimals: number): string {
  return value
    .toExponential(decimals, Decimal.ROUND_HALF_UP)
    .replace(
      /e(?<sign>[+-])(?<digits>\d+)$/u,
      (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`,
    );
}
