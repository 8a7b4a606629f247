import type { Box } from '../../model/index.ts';
import { boxOf } from './geometry.ts';
import type { OpenPdf } from './open.ts';
import { pathsOf, type DrawnPath } from './paths.ts';
import type { View } from './view.ts';

/** A straight line along an axis: at `at` on the other axis, from `from` to `to` on its own. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** A rectangle no thicker than this is a line; PDFium's bounds have twice the width of a stroke. */
const THICKEST = 3.5;
/** Pieces on one line with no wider gap between are one rule, dashes and the cells of a row among them. */
const WIDEST_GAP = 3;
/** Lines as close as this are one: borders drawn twice, or by both neighbours. */
const SAME_LINE = 2;
/** Shorter than the smallest cell; what is left of dots across the other axis. */
const SHORTEST = 5;

/** The lines drawn on a page: strokes, thin filled rectangles, and the edges of stroked rectangles. */
export function rulesOf(pdf: OpenPdf, page: number, view: View): Rules {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const add = ({ left, top, right, bottom }: Box): void => {
    const [width, height] = [right - left, bottom - top];
    // Bounds reach as far beyond the ends of a stroke as beyond its sides.
    if (height <= THICKEST) {
      horizontal.push({ at: (top + bottom) / 2, from: left + height / 2, to: right - height / 2 });
    }
    if (width <= THICKEST) {
      vertical.push({ at: (left + right) / 2, from: top + width / 2, to: bottom - width / 2 });
    }
  };
  for (const path of pathsOf(pdf, page, view)) for (const line of linesOf(path)) add(line);
  return { horizontal: joined(horizontal), vertical: joined(vertical) };
}

/** The lines of one path as boxes that are thin in one direction. */
function linesOf({ box, isStroked, outlines }: DrawnPath): Box[] {
  if (isThin(box)) return [box];
  return outlines().flatMap((points) => {
    const outline = boxOf(points);
    if (isThin(outline)) return [outline];
    if (!isStroked) return [];
    const edges = points.slice(1).map((point, index) => boxOf([points[index] ?? point, point]));
    return edges.filter(isThin);
  });
}

function isThin({ left, top, right, bottom }: Box): boolean {
  return right - left <= THICKEST || bottom - top <= THICKEST;
}

/** Pieces of one line put together; lines that lie close are moved onto one another. */
function joined(pieces: readonly Rule[]): Rule[] {
  const rules: Rule[] = [];
  for (const line of sameLine(pieces)) {
    for (const { from, to } of line.pieces.toSorted((a, b) => a.from - b.from)) {
      const last = rules.at(-1);
      const goesOn = last?.at === line.at && from - last.to <= WIDEST_GAP;
      if (goesOn) rules[rules.length - 1] = { ...last, to: Math.max(last.to, to) };
      else rules.push({ at: line.at, from, to });
    }
  }
  return rules.filter(({ from, to }) => to - from >= SHORTEST);
}

function sameLine(pieces: readonly Rule[]): { at: number; pieces: Rule[] }[] {
  const lines: { at: number; pieces: Rule[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line && piece.at - line.at <= SAME_LINE) line.pieces.push(piece);
    else lines.push({ at: piece.at, pieces: [piece] });
  }
  return lines;
}
