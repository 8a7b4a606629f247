import { COUNT, HEADER, SUBTITLE, TITLE } from './looks.ts';
import { number, text, type Cell } from '../workbook/cell.ts';
import { fittedHeight } from '../workbook/fit.ts';
import type { Row, Sheet } from '../workbook/sheet.ts';
import type { Style } from '../workbook/style.ts';

/** Rows over the first entry of a list: its title, what it is about, and the header. */
export const ROWS_ABOVE = 3;

export interface Column {
  readonly title: string;
  /** In digits; a Chinese character takes two. */
  readonly width: number;
}

/** A sheet that lists things under a header, which stays in view and is printed on every page. */
export interface List {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** Null for a narrow gap. */
  readonly columns: readonly (Column | null)[];
  /** The cells of each entry. */
  readonly rows: readonly Row['cells'][];
  readonly frozenColumns?: number;
  readonly filters?: boolean;
  readonly printedColumns?: number;
  readonly tab?: string;
}

const GAP_WIDTH = 2;

export function listSheet(list: List): Sheet {
  const { name, title, about, columns, rows, frozenColumns = 0, filters, printedColumns, tab } = list;
  const header = columns.map((column): Cell | null => column && text(column.title, HEADER));
  const last = Math.max(0, columns.length - 1);
  const widths = columns.map((column) => column?.width ?? GAP_WIDTH);
  return {
    name,
    rows: [
      { cells: [text(title, TITLE)], height: 24 },
      { cells: [text(about, SUBTITLE)] },
      { cells: header, height: 30 },
      ...rows.map((cells) => rowOf(cells, widths)),
    ],
    widths,
    frozen: { rows: ROWS_ABOVE, columns: frozenColumns },
    repeated: ROWS_ABOVE - 1,
    ...(filters && rows.length > 0
      ? { filter: { top: ROWS_ABOVE - 1, left: 0, bottom: ROWS_ABOVE - 1 + rows.length, right: last } }
      : {}),
    ...(printedColumns === undefined ? {} : { printedColumns }),
    ...(tab === undefined ? {} : { tab }),
  };
}

function rowOf(cells: Row['cells'], widths: readonly number[]): Row {
  const height = fittedHeight(cells, widths);
  return height === undefined ? { cells } : { cells, height };
}

/** A number of things. */
export function counted(count: number, style: Style = COUNT): Cell {
  return number(String(count), style);
}
