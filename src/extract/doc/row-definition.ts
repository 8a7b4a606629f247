import type { Bytes } from '../bytes.ts';
import { Unreadable } from '../unreadable.ts';
import type { Item, TableCell } from '../word/story.ts';
import { BEGINS, changedCells, changesCells, type DefinedCell } from './defined-cells.ts';

/** Group, style, directions and position: rows that differ in one of these are of two tables ([MS-DOC] 2.4.3). */
const OF_TABLE: ReadonlySet<number> = new Set([
  0x7469, 0x563a, 0x560b, 0x5664, 0x360d, 0x940e, 0x940f, 0x9410, 0x9411, 0x941e, 0x941f, 0x3465,
]);
const DEFINE = 0xd608;

/** Whether a modifier says something of what a row definition tells. */
export function isOfRow(code: number): boolean {
  return OF_TABLE.has(code) || changesCells(code);
}

/** Where the cells of a row stand, and how they are merged. */
export class RowDefinition {
  #left = 0;
  #cells: readonly DefinedCell[] = [];
  readonly #ofTable = new Map<number, string>();

  /** What the rows of one table have in common. */
  get table(): string {
    return [...this.#ofTable].toSorted(([one], [other]) => one - other).join(';');
  }

  /** Changes it as a modifier says. */
  change(code: number, operand: Bytes): void {
    if (code === DEFINE) this.#left = operand.i16(1);
    if (!OF_TABLE.has(code)) this.#cells = changedCells(this.#cells, code, operand);
    else {
      const value = operand.raw(0, operand.length);
      if (value.some((byte) => byte !== 0)) this.#ofTable.set(code, value.join(','));
      else this.#ofTable.delete(code);
    }
  }

  /**
   * The cells with what they hold.
   *
   * @throws Unreadable `damaged` where it does not say where all of them stand
   */
  filledWith(contents: readonly (readonly Item[])[]): TableCell[] {
    let end = this.#left;
    /** The mark of the cell that merged cells begin with; 0 outside of such. */
    let first = 0;
    return contents.map((items, index) => {
      const cell = this.#cells[index];
      if (!cell) throw new Unreadable('damaged');
      const { width, across, down } = cell;
      const isRest = first !== 0 && across !== 0 && across !== BEGINS && across !== first;
      if (!isRest) first = across;
      const start = end;
      end += width;
      return { start, end, merge: down, isRest, items };
    });
  }
}
