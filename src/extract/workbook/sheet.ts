import type { Span } from './spans.ts';

/** What a cell shows, and what it stores behind that. */
export interface Shown {
  /** Without the blanks a format adds for alignment. */
  readonly text: string;
  /** The number stored, where it has more decimals than are shown; in the unit of what is shown. */
  readonly stored?: string;
  /** The number that is stored instead of what is shown. */
  readonly instead?: string;
  /** The formula whose result the file does not hold. */
  readonly formula?: string;
}

/** A cell with something in it; rows and columns count from 0. */
export interface SheetCell extends Shown {
  readonly row: number;
  readonly column: number;
}

/** Cells that are merged into one. */
export interface Merge {
  readonly rows: Span;
  readonly columns: Span;
}

/** One sheet of a workbook, in whatever format that is; spans in ascending order. */
export interface Sheet {
  readonly name: string;
  /** Of a hidden sheet nothing else is read. */
  readonly isHidden: boolean;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

export function hiddenSheet(name: string): Sheet {
  return { name, isHidden: true, cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** A formula stands for itself where the file does not hold its result, as no figure may be taken for it. */
export function uncalculated(formula: string): Shown {
  return { text: `=${formula}`, formula: `=${formula}` };
}

/** Whether a cell counts as one with something in it. */
export function isFilled({ text, instead }: Shown): boolean {
  return text !== '' || instead !== undefined;
}
