import { readPrinted, type PrintedFigure } from '../../money/index.ts';
import type { Cell } from '../../model/index.ts';

const READ = new WeakMap<Cell, PrintedFigure>();

/** What a cell prints. Cells are read again and again while their columns and precision are sought, so it is kept. */
export function readCell(cell: Cell): PrintedFigure {
  const known = READ.get(cell);
  if (known) return known;
  const read = readPrinted(cell.text);
  READ.set(cell, read);
  return read;
}
