/** A stretch of a page in points, from its upper left corner as it is shown. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where in a source something stands: page in paged files, line in text, sheet and cell in workbooks. */
export interface SourceRef {
  /** The file, where several make up one report; `null` where there is one. */
  readonly file: string | null;
  readonly page: number | null;
  readonly box: Box | null;
  /** Counts from 1. */
  readonly line: number | null;
  readonly sheet: string | null;
  /** A1 style. */
  readonly cell: string | null;
}

export const NOWHERE: SourceRef = { file: null, page: null, box: null, line: null, sheet: null, cell: null };

/** The place in the file alone, of a location that tells more. */
export function placeInFile({ file, page, box, line, sheet, cell }: SourceRef): SourceRef {
  return { file, page, box, line, sheet, cell };
}

/** Whether two things stand in one place of one file. */
export function sameSource(one: SourceRef, other: SourceRef): boolean {
  return (
    one.file === other.file &&
    one.page === other.page &&
    one.line === other.line &&
    one.sheet === other.sheet &&
    one.cell === other.cell &&
    one.box === other.box
  );
}

/** One cell of a grid; a place covered by a merged neighbour is a cell with empty text. */
export interface Cell {
  readonly text: string;
  readonly at: SourceRef;
  /** What a workbook stores behind the text it shows, as a decimal number, where that is more exact. */
  readonly stored?: string;
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
  /** Whether it begins a paragraph or goes on with the one before; left out where the source does not tell. */
  readonly paragraph?: 'begins' | 'goes on';
}

/**
 * What a file holds and does not show, or shows and cannot be read.
 *
 * - `hidden`: a sheet, row or column that is not shown; what it holds is not read;
 * - `revised`: tracked changes, which were read as accepted;
 * - `scanned`: a page that is a picture without text;
 * - `redisplayed`: a cell shows another number than it stores;
 * - `uncalculated`: a cell has a formula without a result;
 * - `damaged`: a part of the file cannot be unpacked whole, and what it held is missing or may be wrong;
 * - `repeated`: a table that another file has too, otherwise, and that was not read here.
 */
export interface Notice {
  readonly kind: 'hidden' | 'revised' | 'scanned' | 'redisplayed' | 'uncalculated' | 'damaged' | 'repeated';
  readonly at: SourceRef;
  /** What it is about: the name of the hidden row, the number stored, the formula, the table. */
  readonly text: string;
}

/** A file as it reads, before anything in it is understood. */
export interface Document {
  readonly path: string;
  readonly blocks: readonly (TextBlock | Grid)[];
  readonly notices: readonly Notice[];
}
