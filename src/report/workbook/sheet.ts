import type { Cell } from './cell.ts';

export interface Row {
  /** From the first column on; null where there is nothing, not even a border. */
  readonly cells: readonly (Cell | null)[];
  /** In points; left out where the program is to fit it to its text. */
  readonly height?: number;
}

/** A rectangle of cells; rows and columns count from 0 and both ends belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook, printed on A4 across, as wide as the page. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Widths of the columns, in digits. */
  readonly widths: readonly number[];
  readonly merges?: readonly Range[];
  /** So many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Has buttons to filter by. */
  readonly filter?: Range;
  /** The row that is printed again on every page. */
  readonly repeated?: number;
  /** So many columns are printed; all where it is left out. */
  readonly printedColumns?: number;
  /** All of it is printed on one page. */
  readonly onePage?: boolean;
  /** The colour of its tab, `RRGGBB`. */
  readonly tab?: string;
}

/** The widest row there is. */
export function columnCount({ rows, widths }: Sheet): number {
  let most = widths.length;
  for (const { cells } of rows) if (cells.length > most) most = cells.length;
  return most;
}
