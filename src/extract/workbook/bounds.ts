import { Unreadable } from '../unreadable.ts';

/*
 * What a workbook may come to. A report of a large department with a hundred forms has some ten thousand cells and
 * unpacks to a few megabytes.
 */

/** Of all parts that are read, in bytes. */
export const MOST_UNPACKED = 32 * 1024 * 1024;
/** Of a workbook in the old format, whose texts are read in time that grows faster than they do. */
export const MOST_OLD = 8 * 1024 * 1024;
const MOST_SHEETS = 1000;
/** Cells with something in them. */
const MOST_CELLS = 200_000;
const MOST_MERGES = 20_000;
/** Places of the grids: a few cells far apart span a grid of many. */
const MOST_PLACES = 500_000;

/** What a sheet can hold, whatever its file says. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** What is left of a bound while something is read. */
class Budget {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** @throws Unreadable `too-large` where it is used up */
  spend(amount = 1): void {
    this.#left -= amount;
    if (this.#left < 0) throw new Unreadable('too-large');
  }
}

/** The bounds of one workbook, over all its sheets. */
export interface Bounds {
  readonly sheets: Budget;
  readonly cells: Budget;
  readonly merges: Budget;
  readonly places: Budget;
}

export function boundsOfWorkbook(): Bounds {
  return {
    sheets: new Budget(MOST_SHEETS),
    cells: new Budget(MOST_CELLS),
    merges: new Budget(MOST_MERGES),
    places: new Budget(MOST_PLACES),
  };
}
