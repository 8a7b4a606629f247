import { NOWHERE, type Notice } from '../../model/index.ts';
import { cellName, columnName } from './places.ts';
import { columnsOf, rowsOf, type SeenCell } from './seen.ts';
import type { Sheet } from './sheet.ts';
import { spanOver, spansOf, type Span } from './spans.ts';

/**
 * The cells of a sheet that are shown, and what is said of those that are not: which rows and columns hold them. A
 * merged cell whose upper left corner is hidden is shown in what is left of it.
 */
export function withoutHidden(
  { name, hiddenRows, hiddenColumns }: Sheet,
  cells: readonly SeenCell[],
): { shown: readonly SeenCell[]; notices: Notice[] } {
  if (hiddenRows.length === 0 && hiddenColumns.length === 0) return { shown: cells, notices: [] };
  const rows = new Set<number>();
  const columns = new Set<number>();
  const shown: SeenCell[] = [];
  for (const cell of cells) {
    const row = firstOutside(hiddenRows, rowsOf(cell));
    const column = firstOutside(hiddenColumns, columnsOf(cell));
    if (row === null) rows.add(cell.row);
    else if (column === null) columns.add(cell.column);
    else shown.push(row === cell.row && column === cell.column ? cell : { ...cell, row, column });
  }
  const notices = [
    ...spansOf(rows).map(({ first, last }) => hidden(name, cellName(first, 0), `${first + 1}:${last + 1}`)),
    ...spansOf(columns).map(({ first, last }) =>
      hidden(name, cellName(0, first), `${columnName(first)}:${columnName(last)}`),
    ),
  ];
  return { shown, notices };
}

/** Of a whole sheet, by its name; of rows as `7:9`, of columns as `F:H`. */
export function hidden(sheet: string, cell: string | null, text: string): Notice {
  return { kind: 'hidden', at: { ...NOWHERE, sheet, cell }, text };
}

/** The first row or column of a stretch that is shown. */
function firstOutside(spans: readonly Span[], { first, last }: Span): number | null {
  let index = first;
  for (let over = spanOver(spans, index); over; over = spanOver(spans, index)) index = over.last + 1;
  return index <= last ? index : null;
}
