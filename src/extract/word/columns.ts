import type { TableCell, TableRow } from './story.ts';

/** Edges that are no further apart are one: rows that were drawn one by one seldom meet exactly. */
const NEAR = 40;

/** A cell between two of the edges of its table, which count from 0. */
export interface PlacedCell {
  readonly start: number;
  readonly end: number;
  /** Whether a cell above reaches over it, or it has no width. */
  readonly isCovered: boolean;
  readonly cell: TableCell;
}

/** The cells of a table by the edges that its rows have in common. */
export function placed(rows: readonly TableRow[]): PlacedCell[][] {
  const edges = edgesOf(rows);
  let above = new Set<string>();
  return rows.map(({ cells }) => {
    const merged = new Set<string>();
    const ends = endsOf(cells);
    const row = cells.map((cell, index): PlacedCell => {
      const start = edges.get(cell.start) ?? 0;
      const end = edges.get(ends[index] ?? cell.end) ?? 0;
      const place = `${start}/${end}`;
      const isRest = cell.isRest && index > 0;
      if (cell.merge !== 'none' && !isRest) merged.add(place);
      const isBelow = cell.merge === 'goes on' && above.has(place);
      return { start, end, isCovered: start === end || isRest || isBelow, cell };
    });
    above = merged;
    return row;
  });
}

/** The right edges of cells, each with the cells that it reaches over. */
function endsOf(cells: readonly TableCell[]): number[] {
  const ends = cells.map(({ end }) => end);
  for (let index = cells.length - 2; index >= 0; index -= 1) {
    const next = ends[index + 1];
    if (next !== undefined && cells[index + 1]?.isRest === true) ends[index] = next;
  }
  return ends;
}

/** By position, which edge it is. Two between which a cell stands are never one. */
function edgesOf(rows: readonly TableRow[]): Map<number, number> {
  /** By the right edge of cells, the left one of the narrowest. */
  const narrowest = new Map<number, number>();
  const positions = new Set<number>();
  for (const { cells } of rows) {
    for (const { start, end } of cells) {
      positions.add(start).add(end);
      narrowest.set(end, Math.max(narrowest.get(end) ?? -Infinity, start));
    }
  }
  const edges = new Map<number, number>();
  let [first, count] = [-Infinity, -1];
  for (const position of [...positions].toSorted((a, b) => a - b)) {
    const isNear = position - first <= NEAR && (narrowest.get(position) ?? -Infinity) < first;
    if (!isNear) {
      first = position;
      count += 1;
    }
    edges.set(position, count);
  }
  return edges;
}
