import type { SourceRef } from './document.ts';

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

/** A location from the parts that are known. Written out, for every figure of a report has one. */
export function locate(parts: Partial<Location>): Location {
  const { quote = null } = parts;
  return {
    key: parts.key ?? null,
    table: parts.table ?? null,
    row: parts.row ?? null,
    column: parts.column ?? null,
    section: parts.section ?? null,
    form: parts.form ?? null,
    file: parts.file ?? null,
    page: parts.page ?? null,
    box: parts.box ?? null,
    line: parts.line ?? null,
    sheet: parts.sheet ?? null,
    cell: parts.cell ?? null,
    quote: quote !== null && quote.length > QUOTE_LENGTH ? shorten(quote) : quote,
  };
}

/** Cut between characters, not within one. */
function shorten(quote: string): string {
  return Array.from(quote.slice(0, 2 * QUOTE_LENGTH))
    .slice(0, QUOTE_LENGTH)
    .join('');
}
