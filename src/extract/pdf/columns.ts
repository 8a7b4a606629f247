import type { Box } from '../../model/index.ts';
import { hasFigure, hasOrdinals, type Band } from './bands.ts';
import { around } from './geometry.ts';

/** From left to right. Headers above several columns do not join them: only what stands in rows with figures counts. */
export function columnsOf(bands: readonly Band[]): Box[] {
  const heads = bands.filter((band) => !hasFigure(band) && !hasOrdinals(band)).flatMap(boxesIn);
  let columns = apart(bands.filter(hasFigure).flatMap(boxesIn));
  const headless = new Set(columns.filter((column) => !heads.some((head) => overlap(column, head) > 0)));
  for (const head of heads.toSorted((a, b) => a.left - b.left)) {
    if (columns.some((column) => overlap(column, head) > 0)) continue;
    // Figures are set from the right, so that a short header may stand wholly to their left; a blank column has it alone.
    const behind = columns.find((column) => column.left > head.right);
    const own = behind && headless.has(behind) ? [around([behind, head])] : [head];
    columns = apart([...columns.filter((column) => column !== behind || own[0] === head), ...own]);
  }
  return columns;
}

export function boxesIn({ pieces }: Band): Box[] {
  return pieces.map(({ box }) => box);
}

/** Boxes that overlap from left to right are one. */
export function apart(boxes: readonly Box[]): Box[] {
  const columns: Box[] = [];
  for (const box of boxes.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && overlap(last, box) > 0) columns[columns.length - 1] = around([last, box]);
    else columns.push(box);
  }
  return columns;
}

/** How far two boxes share a stretch from left to right; below nil, how far apart they are. */
export function overlap(a: Box, b: Box): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** The column a piece is in: the first it stands in, for a header may stand above several, else the nearest. */
export function columnAt(columns: readonly Box[], box: Box): number {
  const first = columns.findIndex((column) => overlap(column, box) > 0);
  const nearest = Math.max(...columns.map((column) => overlap(column, box)));
  return first < 0 ? columns.findIndex((column) => overlap(column, box) === nearest) : first;
}
