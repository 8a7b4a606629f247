import { nearest, snapped } from './geometry.ts';
import type { PrintedCell, PrintedTable } from './ruled-table.ts';
import { isRestOf, withRest } from './split-row.ts';

/** Rows in the columns between edges; each knows its page. */
export interface JoinedTable {
  readonly edges: readonly number[];
  readonly rows: readonly JoinedRow[];
}

interface JoinedRow {
  readonly page: number;
  readonly cells: readonly PrintedCell[];
}

/** A table on its own page. */
export interface TablePart extends PrintedTable {
  readonly page: number;
}

/** Outer edges as close as this are the same on both pages. */
const SAME_EDGE = 4;
/** Inner edges as close as this are one column's. */
const SAME_COLUMN = 3;

/** Whether a table may go on with another: both reach from the same left edge to the same right one. */
export function agree(a: PrintedTable, b: PrintedTable): boolean {
  return near(a.edges[0], b.edges[0]) && near(a.edges.at(-1), b.edges.at(-1));
}

function near(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= SAME_EDGE;
}

/** The parts of a table as one, in the columns of all: a part without header may have fewer. */
export function joined(parts: readonly TablePart[]): JoinedTable {
  const [first] = parts;
  const edges =
    parts.length > 1
      ? snapped([...new Set(parts.flatMap((part) => part.edges))], SAME_COLUMN)
      : (first?.edges ?? []);
  const rows: JoinedRow[] = [];
  for (const part of parts) {
    const own = part.rows.map((cells) => ({ page: part.page, cells: inColumns(edges, cells) }));
    rows.push(...withoutRest(own, rows));
  }
  return { edges, rows };
}

/** The rows of a page, but for the rest of the last row above, which is added to it. A header printed again stands before it. */
function withoutRest(own: readonly JoinedRow[], above: JoinedRow[]): readonly JoinedRow[] {
  const last = above.at(-1);
  const start = own.findIndex((row, index) => !isAgain(row, above[index]));
  const rest = own[start];
  if (!last || !rest || !isRestOf(rest.cells, last.cells)) return own;
  above[above.length - 1] = { ...last, cells: withRest(last.cells, rest.cells) };
  return own.toSpliced(start, 1);
}

function isAgain({ cells }: JoinedRow, header: JoinedRow | undefined): boolean {
  return header !== undefined && cells.every(({ text }, column) => text === header.cells[column]?.text);
}

function inColumns(edges: readonly number[], cells: readonly PrintedCell[]): PrintedCell[] {
  const placed = new Map(cells.map((cell) => [nearest(edges, cell.box.left), cell]));
  const { top, bottom } = cells[0]?.box ?? { top: 0, bottom: 0 };
  return edges.slice(0, -1).map((left, index): PrintedCell => {
    return (
      placed.get(index) ?? {
        text: '',
        glyphs: [],
        box: { left, top, right: edges[index + 1] ?? left, bottom },
      }
    );
  });
}
