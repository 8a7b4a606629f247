import { Unreadable } from '../unreadable.ts';
import { COLUMNS, ROWS } from './bounds.ts';
import type { Merge } from './sheet.ts';

const A1 = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d{1,7})$/u;
const A = 'A'.charCodeAt(0);
const LETTERS = 26;

/** `B5` is the fifth row of the second column. */
export function placeOf(a1: string): { row: number; column: number } {
  const { letters = '', digits = '' } = A1.exec(a1)?.groups ?? {};
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - A + 1;
  return inSheet(Number(digits) - 1, column - 1);
}

/** Refuses what lies outside any sheet. */
export function inSheet(row: number, column: number): { row: number; column: number } {
  const isInside = row >= 0 && row < ROWS && column >= 0 && column < COLUMNS;
  if (!isInside) throw new Unreadable('damaged');
  return { row, column };
}

export function mergeOf(a1: string): Merge {
  const [from = '', to = from] = a1.split(':');
  const [start, end] = [placeOf(from), placeOf(to)];
  return {
    rows: { first: start.row, last: end.row },
    columns: { first: start.column, last: end.column },
  };
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(A + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}
