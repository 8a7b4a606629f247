import { clean } from '../clean.ts';
import { shorten } from '../shorten.ts';

/** What a cell can hold: a text, a number as it is printed, or nothing. */
export type Value = string | number | null;

/** No cell of a spreadsheet takes more. */
const MOST_CHARACTERS = 32_000;

/** What a spreadsheet reckons with as it is: `-5.00`, `1234`; a lone dash is a printed nil. */
const NUMBER = /^(?:-?\d+(?:\.\d+)?|-)$/u;

/** What a spreadsheet takes for the beginning of a formula, also as full-width signs. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/** Text that nothing in a spreadsheet takes for more than text. */
export function cell(value: Value): string {
  const text = shorten(clean(String(value ?? '')), MOST_CHARACTERS);
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
