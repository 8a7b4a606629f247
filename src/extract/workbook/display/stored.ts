import { Decimal, ZERO, halfDigit, readPrinted } from '../../../money/index.ts';
import type { Shown } from '../sheet.ts';

/** Digits a workbook reckons with; what a binary number has behind them is noise. */
const DIGITS = 15;

/** A stored number as the decimal that is meant: 1234.5600000000001 is 1234.56. */
export function decimalOf(number: number): Decimal {
  return new Decimal(number.toPrecision(DIGITS));
}

/**
 * A number that is shown as a text: whether it rounds to the text, and the number where that is more exact. `scale` is
 * what the digits of the text are of the number, 100 for a percentage. A text of words says nothing of the number. Half
 * a digit may have been rounded either way: not every program rounds the decimal and not the binary number.
 */
export function shownFor(text: string, number: Decimal, scale: Decimal): Shown {
  const read = readPrinted(text.replace(/[%％]$/u, ''));
  if (read.kind === 'illegible') return { text };
  const decimals = read.kind === 'amount' ? read.decimals : 0;
  const exact = number.times(scale);
  const room = read.kind === 'amount' ? halfDigit(decimals) : ZERO;
  if (exact.minus(read.value).abs().greaterThan(room)) return { text, instead: number.toFixed() };
  return exact.decimalPlaces() > decimals ? { text, stored: exact.toFixed() } : { text };
}
