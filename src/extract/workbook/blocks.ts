import { NOWHERE, type Cell, type Grid, type TextBlock } from '../../model/index.ts';
import type { Bounds } from './bounds.ts';
import { cellName, columnName } from './places.ts';
import { columnsOf, inRows, type SeenCell } from './seen.ts';
import type { Span } from './spans.ts';
import { stripsOf } from './strips.ts';
import { isTitle, titleInName } from './title.ts';

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
  const blocks: Block[] = [];
  let rows: Cell[][] | null = null;
  for (const row of inRows(cells)) {
    const [cell, another] = row;
    if (cell && !another && isParagraph(cell, used)) {
      rows = null;
      const place = cellName(cell.row, cell.column);
      for (const line of linesOf(cell.text)) blocks.push(paragraph(line, sheet, place));
      continue;
    }
    bounds.places.spend(names.length);
    if (rows === null) blocks.push({ kind: 'grid', rows: (rows = []) });
    rows.push(gridRow(sheet, row, used.first, names));
  }
  return blocks;
}

function usedColumns(cells: readonly SeenCell[]): Span {
  let [first, last] = [Infinity, -1];
  for (const { column } of cells) {
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return { first, last };
}

/** A label with nothing beside it may be a row of a table; longer is no label, nor is anything that ends with a stop. */
const LONGEST_LABEL = 40;
const STOP = /。|[；！？;!?]$/u;

/** Whether the only cell of a row says something of its own: it has the whole width, or is no label of a row. */
function isParagraph(cell: SeenCell, used: Span): boolean {
  const { first, last } = columnsOf(cell);
  return (first <= used.first && last >= used.last) || isProse(cell.text);
}

function isProse(text: string): boolean {
  return text.length > LONGEST_LABEL || STOP.test(text);
}

/** Prose in one cell may have several paragraphs; a title is broken over lines for its looks. */
function linesOf(text: string): string[] {
  if (!isProse(text)) return [text];
  return text.split('\n').flatMap((line) => line.trim() || []);
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
