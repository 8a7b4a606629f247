import { NOWHERE, type Cell, type Grid, type TextBlock } from '../../model/index.ts';
import { Unreadable } from '../unreadable.ts';
import { placed } from './columns.ts';
import type { TableCell, TableRow } from './story.ts';

export type Block = TextBlock | Grid;

/** Places of all grids of a document. */
const MOST_PLACES = 2_000_000;

interface FilledCell {
  readonly start: number;
  readonly blocks: readonly Block[];
}

/** Turns tables into grids, for a document whose tables may have so many places and no more. */
export class Tables {
  #places = 0;

  /**
   * Rows are a table of the report, but for a row one of whose cells holds a table: it lays out the page, and dissolves
   * into what its cells hold. So do rows of one column.
   */
  blocksOf(rows: readonly TableRow[], blocksIn: (cell: TableCell, isCovered: boolean) => Block[]): Block[] {
    const parts: (readonly Block[])[] = [];
    let alike: FilledCell[][] = [];
    const finish = (): void => {
      parts.push(this.#gridOf(alike));
      alike = [];
    };
    for (const row of placed(rows)) {
      const filled = row.flatMap(({ start, end, cell, isCovered }): FilledCell[] => {
        const blocks = blocksIn(cell, isCovered);
        return start === end ? [] : [{ start, blocks }];
      });
      if (!filled.some(holdsGrid)) {
        alike.push(filled);
        continue;
      }
      finish();
      for (const { blocks } of filled) parts.push(blocks);
    }
    finish();
    return parts.flat();
  }

  #gridOf(rows: readonly (readonly FilledCell[])[]): readonly Block[] {
    const starts = new Set(rows.flatMap((row) => row.map(({ start }) => start)));
    if (starts.size <= 1) return rows.flatMap((row) => row.flatMap(({ blocks }) => blocks));
    this.#places += rows.length * starts.size;
    if (this.#places > MOST_PLACES) throw new Unreadable('too-large');
    const columns = new Map([...starts].toSorted((a, b) => a - b).map((start, column) => [start, column]));
    return [{ kind: 'grid', rows: rows.map((row) => gridRow(row, columns)) }];
  }
}

function holdsGrid({ blocks }: FilledCell): boolean {
  return blocks.some(({ kind }) => kind === 'grid');
}

const EMPTY: Cell = { text: '', at: NOWHERE };

function gridRow(row: readonly FilledCell[], columns: ReadonlyMap<number, number>): Cell[] {
  const cells = Array.from(columns, () => EMPTY);
  for (const { start, blocks } of row) {
    const text = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');
    if (text !== '') cells[columns.get(start) ?? 0] = { text, at: NOWHERE };
  }
  return cells;
}
