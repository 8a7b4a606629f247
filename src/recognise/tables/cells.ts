import {
  ZERO,
  halfDigit,
  isFigureText,
  readPrinted,
  total,
  type Decimal,
  type PrintedFigure,
} from '../../money/index.ts';
import type { Cell, SourceRef } from '../../model/index.ts';

/** A cell with its text and, of a workbook, the number stored behind it. */
export function cellOf(text: string, stored: string | undefined, at: SourceRef): Cell {
  return stored === undefined ? { text, at } : { text, stored, at };
}

const READ = new WeakMap<Cell, PrintedFigure>();

/** What a cell prints. Cells are read again and again while their columns and precision are sought, so it is kept. */
export function readCell(cell: Cell): PrintedFigure {
  const known = READ.get(cell);
  if (known) return known;
  const read = readPrinted(cell.text);
  READ.set(cell, read);
  return read;
}

/** The amount in a cell; nil where it has none or no cell is there. */
function amountOf(cell: Cell | undefined): Decimal {
  const read = cell ? readCell(cell) : null;
  return read === null || read.kind === 'illegible' ? ZERO : read.value;
}

export function hasAmount(cell: Cell | undefined): boolean {
  return !amountOf(cell).isZero();
}

/** Whether a total is the sum of its parts as printed, but for rounding. */
export function addsUp(whole: Cell, parts: readonly Cell[]): boolean {
  const decimals = [whole, ...parts].map((cell) => {
    const read = readCell(cell);
    return read.kind === 'amount' ? read.decimals : 0;
  });
  const room = halfDigit(Math.max(...decimals)).times(decimals.length);
  return amountOf(whole)
    .minus(total(parts.map(amountOf)))
    .abs()
    .lessThanOrEqualTo(room);
}

/** Whether a row holds figures at all. */
export function hasFigures(row: readonly Cell[]): boolean {
  return row.some(({ text }) => isFigureText(text));
}
