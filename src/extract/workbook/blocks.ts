import { NOWHERE, type Cell, type Grid, type TextBlock } from '../../model/index.ts';
import type { Bounds } from './bounds.ts';
import { cellName, columnName } from './places.ts';
import { inRows, type SeenCell } from './seen.ts';
import type { Span } from './spans.ts';
import { stripsOf } from './strips.ts';
import { isTitle, titleInName } from './title.ts';
import { isProse, wordsAmong } from './words.ts';

type Block = TextBlock | Grid;

/**
 * The blocks of a sheet: grids of as many columns as are in use, and paragraphs. Rows with nothing in them are left out.
 * Tables that stand side by side come one after the other. A sheet without any title is titled by its name.
 */
export function blocksOf(sheet: string, cells: readonly SeenCell[], bounds: Bounds): Block[] {
  const blocks = stripsOf(cells).flatMap((strip) => blocksOfStrip(sheet, strip, bounds));
  const title = cells.some(({ text }) => isTitle(text)) ? null : titleInName(sheet);
  return title === null || cells.length === 0 ? blocks : [paragraph(title, sheet, null), ...blocks];
}

function blocksOfStrip(sheet: string, cells: readonly SeenCell[], bounds: Bounds): Block[] {
  const used = usedColumns(cells);
  const names = Array.from({ length: used.last - used.first + 1 }, (_, index) =>
    columnName(used.first + index),
  );
  const rows = inRows(cells);
  const words = wordsAmong(rows, used.first);
  let grid: Cell[][] | null = null;
  return rows.flatMap((row): Block[] => {
    if (words.has(row)) {
      grid = null;
      return row.flatMap((cell) => paragraphsIn(sheet, cell));
    }
    bounds.places.spend(names.length);
    const cellsOfRow = gridRow(sheet, row, used.first, names);
    if (grid) {
      grid.push(cellsOfRow);
      return [];
    }
    grid = [cellsOfRow];
    return [{ kind: 'grid', rows: grid }];
  });
}

function usedColumns(cells: readonly SeenCell[]): Span {
  let [first, last] = [Infinity, -1];
  for (const { column } of cells) {
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return { first, last };
}

/** Prose in one cell may have several paragraphs; a title is broken over lines for its looks. */
function paragraphsIn(sheet: string, { row, column, text }: SeenCell): TextBlock[] {
  const lines = isProse(text) ? text.split('\n') : [text];
  const place = cellName(row, column);
  return lines.flatMap((line) => (line.trim() === '' ? [] : paragraph(line.trim(), sheet, place)));
}

function paragraph(text: string, sheet: string, cell: string | null): TextBlock {
  return { kind: 'text', text, at: { ...NOWHERE, sheet, cell }, paragraph: 'begins' };
}

/** A row with a cell for every column in use, written out, for a workbook has many. */
function gridRow(sheet: string, row: readonly SeenCell[], first: number, names: readonly string[]): Cell[] {
  const number = String((row[0]?.row ?? 0) + 1);
  const cells = names.map((name): Cell => ({
    text: '',
    at: { file: null, page: null, box: null, line: null, sheet, cell: name + number },
  }));
  for (const { column, text, stored } of row) {
    const at = cells[column - first]?.at ?? NOWHERE;
    cells[column - first] = stored === undefined ? { text, at } : { text, stored, at };
  }
  return cells;
}
