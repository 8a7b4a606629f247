import { InputError } from '../../errors.ts';

/** How many columns and rows a cell takes up; 0 rows are all to the end of its section. */
export interface Spanning {
  readonly columns: number;
  readonly rows: number;
}

/** No report's table has a fraction of these. */
const MOST_COLUMNS = 1200;
const MOST_PLACES = 2_000_000;

/** A row of the source, which may be hidden. */
export interface SourceRow<Own> {
  readonly cells: readonly Own[];
  readonly isHidden: boolean;
}

interface Placed<Own> {
  readonly own: Own;
  /** The first of its rows, and the one behind its last. */
  readonly top: number;
  readonly bottom: number;
  /** The first of its columns, and the one behind its last. */
  readonly start: number;
  readonly end: number;
}

/**
 * The places of a table in the finest columns its cells need: each cell in the upper left place it covers, and `null`
 * elsewhere. Rows and columns that are hidden are left out, and cells in none but such go to `lost`. See HTML Living
 * Standard, 4.9.12.1 Forming a table, where hidden rows count as any.
 *
 * @throws InputError `too-large`
 */
export function gridOf<Own extends Spanning>(
  sections: readonly (readonly SourceRow<Own>[])[],
  hiddenColumns: ReadonlySet<number>,
  path: string,
): { rows: (Own | null)[][]; lost: Own[] } {
  const placed = place(sections, path);
  const hiddenRows = new Set(
    [...sections.flat().entries()].flatMap(([row, { isHidden }]) => (isHidden ? [row] : [])),
  );
  const lost: Own[] = [];
  const seen: { own: Own; row: number; column: number }[] = [];
  for (const { own, top, bottom, start, end } of placed) {
    const [row, column] = [firstOutside(hiddenRows, top, bottom), firstOutside(hiddenColumns, start, end)];
    if (row === null || column === null) lost.push(own);
    else seen.push({ own, row, column });
  }
  const columns = [...new Set(seen.map(({ column }) => column))].toSorted((a, b) => a - b);
  const height = sections.reduce((sum, rows) => sum + rows.length, 0);
  if (height * columns.length > MOST_PLACES) throw tooLarge(path);
  const rows = Array.from({ length: height }, () => columns.map((): Own | null => null));
  const positions = new Map(columns.map((column, index) => [column, index]));
  for (const { own, row, column } of seen) {
    const [across, position] = [rows[row], positions.get(column)];
    if (across && position !== undefined) across[position] = own;
  }
  return { rows: rows.filter((_, row) => !hiddenRows.has(row)), lost };
}

function firstOutside(hidden: ReadonlySet<number>, first: number, end: number): number | null {
  let index = first;
  while (index < end && hidden.has(index)) index += 1;
  return index < end ? index : null;
}

/** Each cell goes into the first place of its row that no cell from above reaches into. */
function place<Own extends Spanning>(
  sections: readonly (readonly SourceRow<Own>[])[],
  path: string,
): Placed<Own>[] {
  const placed: Placed<Own>[] = [];
  /** By column, the first row that is free. */
  const free: number[] = [];
  let row = 0;
  for (const rows of sections) {
    const sectionEnd = row + rows.length;
    for (const { cells } of rows) {
      let start = 0;
      for (const own of cells) {
        while ((free[start] ?? 0) > row) start += 1;
        const end = start + own.columns;
        if (end > MOST_COLUMNS) throw tooLarge(path);
        const bottom = own.rows === 0 ? sectionEnd : Math.min(row + own.rows, sectionEnd);
        if (bottom > row + 1) reachDown(free, start, end, bottom);
        placed.push({ own, top: row, bottom, start, end });
        start = end;
      }
      row += 1;
    }
  }
  return placed;
}

function reachDown(free: number[], start: number, end: number, bottom: number): void {
  for (let column = start; column < end; column += 1) free[column] = Math.max(free[column] ?? 0, bottom);
}

function tooLarge(path: string): InputError {
  return new InputError('too-large', path, {
    zh: `网页里有一张表超过 ${MOST_COLUMNS} 栏或两百万格，不像决算公开的表，没有读；请确认没有选错文件`,
    en: `the page has a table of more than ${MOST_COLUMNS} columns or two million cells, which no published report does, and was not read; make sure it is the right file`,
  });
}
