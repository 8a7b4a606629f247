import { Unreadable } from '../unreadable.ts';
import type { Box, Fate, Item, TableRow } from '../word/story.ts';
import type { PlacedParagraph } from './paragraphs.ts';
import type { RowDefinition } from './row-definition.ts';

/** Puts paragraphs into the tables that they stand in ([MS-DOC] 2.4.3). */
export class Nesting {
  readonly #items: Item[] = [];
  /** From the outermost to the innermost. */
  readonly #tables: OpenTable[] = [];

  /** The next paragraph, with the text boxes that are tied to it; a mark that ends a row has none. */
  add({ paragraph, depth, ends, row }: PlacedParagraph, boxes: readonly Box[]): void {
    while (this.#tables.length > depth) this.#close();
    while (this.#tables.length < depth) this.#tables.push(new OpenTable(this.#cell()));
    const table = this.#tables.at(-1);
    if (ends === 'row') table?.endRow(row, paragraph.mark);
    else {
      const cell = this.#cell();
      cell.push(paragraph);
      for (const box of boxes) cell.push(box);
      if (ends === 'cell') table?.endCell();
    }
  }

  items(): readonly Item[] {
    while (this.#tables.length > 0) this.#close();
    return this.#items;
  }

  /** What the next paragraph goes into. */
  #cell(): Item[] {
    return this.#tables.at(-1)?.cell ?? this.#items;
  }

  #close(): void {
    this.#tables.pop()?.end();
  }
}

/** A table while its rows are read, and what it stands in. */
class OpenTable {
  readonly #around: Item[];
  #rows: TableRow[] = [];
  #key = '';
  #cells: Item[][] = [];
  #cell: Item[] = [];

  constructor(around: Item[]) {
    this.#around = around;
  }

  get cell(): Item[] {
    return this.#cell;
  }

  endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  /**
   * Ends a row, which may be the first of another table.
   *
   * @throws Unreadable `damaged` where its last cell has not ended, or nothing tells where its cells are
   */
  endRow(row: RowDefinition | null, fate: Fate): void {
    if (!row || this.#cell.length > 0) throw new Unreadable('damaged');
    if (row.table !== this.#key) this.#endRows();
    this.#key = row.table;
    this.#rows.push({ fate, cells: row.filledWith(this.#cells) });
    this.#cells = [];
  }

  /** @throws Unreadable `damaged` where a row has not ended */
  end(): void {
    if (this.#cells.length > 0 || this.#cell.length > 0) throw new Unreadable('damaged');
    this.#endRows();
  }

  #endRows(): void {
    if (this.#rows.length > 0) this.#around.push({ kind: 'table', rows: this.#rows });
    this.#rows = [];
  }
}
