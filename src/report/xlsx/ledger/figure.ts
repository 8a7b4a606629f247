import { isKnown, type Figure, type KnownFigure } from '../../../model/index.ts';

/** A spreadsheet reckons with so many digits; a number of more is kept as text, lest some of it is lost. */
export const MOST_DIGITS = 15;

/** Whether a cell can hold it as a number, exactly. */
export function isNumber(figure: Figure): figure is KnownFigure {
  if (!isKnown(figure)) return false;
  const isShort = figure.printed.length <= MOST_DIGITS;
  return isShort || (figure.value.precision(true) <= MOST_DIGITS && printedDecimals(figure) <= MOST_DIGITS);
}

/** A number as a workbook stores it. */
const STORED = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Its digits, with those behind the point that are printed. */
export function digitsOf({ printed, value }: KnownFigure): string {
  return STORED.test(printed) ? printed : value.toFixed();
}

/** Digits behind the point in this very print; those of its table where it has no digits. */
export function printedDecimals({ printed, decimals }: KnownFigure): number {
  return FRACTION.exec(printed)?.[1]?.length ?? (DIGIT.test(printed) ? 0 : decimals);
}

const FRACTION = /\.(\d+)/;
const DIGIT = /\d/;
