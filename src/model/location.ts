import { NOWHERE, type SourceRef } from './document.ts';

/** A place in a report: in the words of the report (table, row, column, section) and in its source file. */
export interface Location extends SourceRef {
  /** Figure key, independent of page and line; the contract lists its forms. */
  readonly key: string | null;
  /** Table id `01` to `09`. */
  readonly table: string | null;
  /** Code and name of the row, or the label of a named line. */
  readonly row: string | null;
  readonly column: string | null;
  readonly section: string | null;
  readonly form: number | null;
  /** The printed words, at most {@link QUOTE_LENGTH} characters. */
  readonly quote: string | null;
}

export const QUOTE_LENGTH = 120;

const BLANK: Location = {
  ...NOWHERE,
  key: null,
  table: null,
  row: null,
  column: null,
  section: null,
  form: null,
  quote: null,
};

/** A location from the parts that are known. */
export function locate(parts: Partial<Location>): Location {
  const { quote } = parts;
  const isLong = quote !== undefined && quote !== null && quote.length > QUOTE_LENGTH;
  return isLong ? { ...BLANK, ...parts, quote: shorten(quote) } : { ...BLANK, ...parts };
}

/** Cut between characters, not within one. */
function shorten(quote: string): string {
  return Array.from(quote.slice(0, 2 * QUOTE_LENGTH)).slice(0, QUOTE_LENGTH).join('');
}
