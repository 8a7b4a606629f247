import type { Bytes } from '../bytes.ts';
import { Unreadable } from '../unreadable.ts';
import type { TableCell } from '../word/story.ts';

/** A cell as the definition of its row has it. */
export interface DefinedCell {
  readonly width: number;
  /** Whether it is merged with those beside it: 0 for no, `BEGINS` for the first of them for sure. */
  readonly across: number;
  readonly down: TableCell['merge'];
}

/** Of the marks 1 and 2, two descriptions of the format disagree which begins a set of merged cells. */
export const BEGINS = 3;
const ACROSS = 0x03;
const CELL_SIZE = 20;
/** Word has no wider tables. */
const MOST_CELLS = 64;

type Cells = readonly DefinedCell[];
type Change = (cells: Cells, operand: Bytes) => Cells;

/** What the modifiers of a row make of its cells ([MS-DOC] 2.6.3). */
const CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [0xd608, (_, operand) => definedCells(operand)],
  [0x7621, insertedInto],
  [0x5622, (cells, operand) => cells.filter((_, index) => !isAmong(index, operand))],
  [0x7623, (cells, operand) => changed(cells, operand, () => ({ width: operand.u16(2) }))],
  [
    0x5624,
    (cells, operand) =>
      changed(cells, operand, (index) => ({ across: index === operand.u8(0) ? BEGINS : 1 })),
  ],
  [0x5625, (cells, operand) => changed(cells, operand, () => ({ across: 0 }))],
  [0xd62b, mergedDown],
]);

export function changesCells(code: number): boolean {
  return CHANGES.has(code);
}

/** @throws Unreadable `damaged` */
export function changedCells(cells: Cells, code: number, operand: Bytes): Cells {
  const after = CHANGES.get(code)?.(cells, operand) ?? cells;
  if (after.length > MOST_CELLS) throw new Unreadable('damaged');
  return after;
}

/** The right edges of the cells, behind the left one of the first, and what else is said of each ([MS-DOC] 2.9.321). */
function definedCells(operand: Bytes): DefinedCell[] {
  const count = operand.u8(0);
  return Array.from({ length: count }, (_, index) => {
    const edge = 1 + 2 * index;
    const place = 1 + 2 * (count + 1) + CELL_SIZE * index;
    const flags = place + CELL_SIZE <= operand.length ? operand.u16(place) : 0;
    const width = Math.max(operand.i16(edge + 2) - operand.i16(edge), 0);
    return { width, across: flags & ACROSS, down: downBy((flags >>> 5) & 3) };
  });
}

function insertedInto(cells: Cells, operand: Bytes): DefinedCell[] {
  const [first, count, width] = [operand.u8(0), operand.u8(1), operand.u16(2)];
  const more = Array.from({ length: count }, (): DefinedCell => ({ width, across: 0, down: 'none' }));
  return [...cells.slice(0, first), ...more, ...cells.slice(first)];
}

function mergedDown(cells: Cells, operand: Bytes): DefinedCell[] {
  const down = downBy(operand.u8(1));
  return cells.map((cell, index) => (index === operand.u8(0) ? { ...cell, down } : cell));
}

function downBy(flag: number): TableCell['merge'] {
  if (flag === 0) return 'none';
  return flag === 1 ? 'goes on' : 'begins';
}

/** An operand that is about cells begins with the first of them and the one behind the last. */
function isAmong(index: number, operand: Bytes): boolean {
  return index >= operand.u8(0) && index < operand.u8(1);
}

function changed(
  cells: Cells,
  operand: Bytes,
  change: (index: number) => Partial<DefinedCell>,
): DefinedCell[] {
  return cells.map((cell, index) => (isAmong(index, operand) ? { ...cell, ...change(index) } : cell));
}
