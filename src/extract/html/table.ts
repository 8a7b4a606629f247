import { hasTable, pageCell, tableOf, type PageCell } from './cells.ts';
import { isHidden, isLeftOut } from './elements.ts';
import { gridOf, type SourceRow } from './grid.ts';
import type { Item } from './items.ts';
import { hiddenColumns } from './spans.ts';
import { childrenOf, type Element } from './tree.ts';
import { unseenIn } from './unseen.ts';

/** What a table is read with. */
export interface Reading {
  readonly path: string;
  readonly itemsIn: (element: Element) => Item[];
  readonly take: (item: Item | null) => void;
}

/**
 * Reads a table. Its rows are a table of the report, but for a row one of whose cells holds a table: it lays out the
 * page, and dissolves into what its cells hold.
 */
export function readTable(table: Element, reading: Reading): void {
  const { path, itemsIn, take } = reading;
  for (const caption of childrenOf(table).filter(({ tagName }) => tagName === 'caption')) {
    if (isShown(caption, reading)) for (const item of itemsIn(caption)) take(item);
  }
  const { rows, lost } = gridOf(sectionsOf(table, reading), hiddenColumns(table), path);
  for (const { element, items } of lost) take(unseenIn(element, 'hidden', items));
  let alike: (PageCell | null)[][] = [];
  const finish = (): void => {
    for (const item of tableOf(alike, table)) take(item);
    alike = [];
  };
  for (const row of rows) {
    if (!row.some(hasTable)) {
      alike.push(row);
      continue;
    }
    finish();
    for (const cell of row) for (const item of cell?.items ?? []) take(item);
  }
  finish();
}

/** In the order in which they are shown: the header is above all others, and the footer below. */
function sectionsOf(table: Element, reading: Reading): SourceRow<PageCell>[][] {
  const parts = childrenOf(table);
  const head = parts.find(({ tagName }) => tagName === 'thead');
  const foot = parts.find(({ tagName }) => tagName === 'tfoot');
  const others = parts.filter((part) => part !== head && part !== foot && SECTIONS.has(part.tagName));
  return [head, ...others, foot].flatMap((section) =>
    section && isShown(section, reading) ? [rowsOf(section, reading)] : [],
  );
}

const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);

/** Excel keeps hidden rows, which cells reach over as any. */
function rowsOf(section: Element, reading: Reading): SourceRow<PageCell>[] {
  return childrenOf(section)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => ({ cells: cellsOf(row, reading), isHidden: isHidden(row) }));
}

/** A cell that is only invisible keeps its place. */
function cellsOf(row: Element, reading: Reading): PageCell[] {
  return childrenOf(row)
    .filter((cell) => CELLS.has(cell.tagName) && (isShown(cell, reading) || !isLeftOut(cell)))
    .map((cell) => pageCell(cell, isHidden(cell) ? [] : reading.itemsIn(cell)));
}

const CELLS = new Set(['td', 'th']);

/** Whether a part of a table is shown; where it is not, that is told. */
function isShown(element: Element, { itemsIn, take }: Reading): boolean {
  if (!isHidden(element)) return true;
  take(unseenIn(element, 'hidden', itemsIn(element)));
  return false;
}
