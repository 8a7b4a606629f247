import type { Merge, SheetCell } from './sheet.ts';
import type { Span } from './spans.ts';

/** A cell that is seen, and what it is merged to. */
export interface SeenCell extends SheetCell {
  readonly merge?: Merge;
}

/** The rows and the columns a cell takes up. */
export function rowsOf({ row, merge }: SeenCell): Span {
  return merge?.rows ?? { first: row, last: row };
}

export function columnsOf({ column, merge }: SeenCell): Span {
  return merge?.columns ?? { first: column, last: column };
}

/** Cells by their rows from the top down, each from the left. */
export function inRows(cells: readonly SeenCell[]): SeenCell[][] {
  const rows = new Map<number, SeenCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row.toSorted((a, b) => a.column - b.column));
}
