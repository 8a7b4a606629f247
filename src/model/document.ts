/** Where in a source file something stands: page in paged files, line in text, sheet and cell in workbooks. */
export interface SourceRef {
  readonly page: number | null;
  /** Counts from 1. */
  readonly line: number | null;
  readonly sheet: string | null;
  /** A1 style. */
  readonly cell: string | null;
}

export const NOWHERE: SourceRef = { page: null, line: null, sheet: null, cell: null };

/** One cell of a grid; a place covered by a merged neighbour is a cell with empty text. */
export interface Cell {
  readonly text: string;
  readonly at: SourceRef;
}

/** Rows of cells in reading order. Rows may differ in length: sources drop empty cells at the end. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly (readonly Cell[])[];
}

/** A line or paragraph outside any grid. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly at: SourceRef;
}

/** A file as it reads, before anything in it is understood. */
export interface Document {
  readonly path: string;
  readonly blocks: readonly (TextBlock | Grid)[];
}
