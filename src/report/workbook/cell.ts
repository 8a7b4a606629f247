import type { CellRef } from './address.ts';
import type { Style } from './style.ts';

interface CellBase {
  readonly style: Style;
  /** Where a click on it leads. */
  readonly link?: CellRef;
  /** A comment that shows beside it. */
  readonly note?: string;
}

export interface EmptyCell extends CellBase {
  readonly kind: 'empty';
}

/** Text, whatever it begins with: a workbook takes none of it for a formula. */
export interface TextCell extends CellBase {
  readonly kind: 'text';
  readonly text: string;
}

/** A number, written in digits, for a floating-point one may not be what was printed. */
export interface NumberCell extends CellBase {
  readonly kind: 'number';
  readonly digits: string;
}

/** A formula without its equals sign, and what it comes to, for readers that do not reckon. */
export interface FormulaCell extends CellBase {
  readonly kind: 'formula';
  readonly formula: string;
  readonly digits: string;
}

export type Cell = EmptyCell | TextCell | NumberCell | FormulaCell;

const EMPTY = new Map<Style, EmptyCell>();

/** There are many, and all of one look are one. */
export function empty(style: Style): EmptyCell {
  const known = EMPTY.get(style) ?? { kind: 'empty', style };
  EMPTY.set(style, known);
  return known;
}

export function text(words: string, style: Style): EmptyCell | TextCell {
  return words === '' ? empty(style) : { kind: 'text', style, text: words };
}

/** @param digits a decimal number such as `-1234.50` */
export function number(digits: string, style: Style): NumberCell {
  return { kind: 'number', style, digits };
}

/** @param formula without its equals sign */
export function reckoning(formula: string, digits: string, style: Style): FormulaCell {
  return { kind: 'formula', style, formula, digits };
}

/** The same cell, which leads somewhere where there is a place. */
export function linked(cell: Cell, link: CellRef | undefined): Cell {
  return link === undefined ? cell : { ...cell, link };
}

export function noted(cell: Cell, note: string): Cell {
  return note === '' ? cell : { ...cell, note };
}
