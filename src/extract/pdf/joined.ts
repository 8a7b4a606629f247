import { nearest, snapped } from './geometry.ts';
import type { PrintedCell, PrintedTable } from './ruled-table.ts';

/** A table as it goes on from page to page; each row knows its page. */
export interface JoinedTable {
  readonly edges: readonly number[];
  readonly rows: readonly { readonly page: number; readonly cells: readonly PrintedCell[] }[];
}

/** Outer edges as close as this are the same on both pages. */
const SAME_EDGE = 4;
/** Inner edges as close as this are one column's. */
const SAME_COLUMN = 3;

/** A table on its own. */
export function onPage({ edges, rows }: PrintedTable, page: number): JoinedTable {
  return { edges, rows: rows.map((cells) => ({ page, cells })) };
}

/** Whether a table may go on with another: both reach from the same left edge to the same right one. */
export function agree(a: JoinedTable, b: JoinedTable): boolean {
  return near(a.edges[0], b.edges[0]) && near(a.edges.at(-1), b.edges.at(-1));
}

function near(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= SAME_EDGE;
}

/** Two tables as one, in the columns of both: a part without header may have fewer. */
export function joined(a: JoinedTable, b: JoinedTable): JoinedTable {
  const edges = snapped([...a.edges, ...b.edges], SAME_COLUMN);
  return { edges, rows: [...inColumns(edges, a), ...inColumns(edges, b)] };
}

function inColumns(edges: readonly number[], { rows }: JoinedTable): JoinedTable['rows'] {
  return rows.map(({ page, cells }) => {
    const placed = new Map(cells.map((cell) => [nearest(edges, cell.box.left), cell]));
    const [first] = cells;
    const across = edges.slice(0, -1).map((left, index): PrintedCell => {
      const { top, bottom } = first?.box ?? { top: 0, bottom: 0 };
      return placed.get(index) ?? { text: '', box: { left, top, right: edges[index + 1] ?? left, bottom } };
    });
    return { page, cells: across };
  });
}
