import type { Box } from '../../model/index.ts';
import { snapped } from './geometry.ts';
import type { Rule, Rules } from './rules.ts';

/** A ruled table: the positions of its lines, and which cells of this finest grid its rules leave joined. */
export interface Lattice {
  readonly box: Box;
  /** From the left edge to the right; one more than there are columns. */
  readonly xs: readonly number[];
  /** From the top edge to the bottom. */
  readonly ys: readonly number[];
  /** For each row and column of the finest grid, the upper left cell of the merged cell it is part of. */
  readonly origins: readonly (readonly Origin[])[];
}

export interface Origin {
  readonly row: number;
  readonly column: number;
}

/** Rules that miss one another by no more than this meet. */
const MEETING = 3;
/** Edges as close as this are one. */
const SAME_EDGE = 2.5;
/** Of a side of a cell, how much a rule must cover to close it. */
const CLOSED = 0.5;

/** More lines than this are a drawing, and so are more cells. */
const MOST_LINES = 4000;
const MOST_CELLS = 100_000;

/** Ruled tables, from the top of the page down. Lone frames of one cell are none. */
export function latticesOf(rules: Rules): Lattice[] {
  if (rules.horizontal.length + rules.vertical.length > MOST_LINES) return [];
  return components(rules)
    .flatMap((component) => latticeOf(component) ?? [])
    .toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/** Rules that meet, directly or through others. */
function components({ horizontal, vertical }: Rules): Rules[] {
  const parents = [...horizontal, ...vertical].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  horizontal.forEach((across, index) => {
    vertical.forEach((down, other) => {
      if (meet(across, down)) parents[rootOf(horizontal.length + other)] = rootOf(index);
    });
  });
  const found = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const at = (index: number): { horizontal: Rule[]; vertical: Rule[] } => {
    const root = rootOf(index);
    const component = found.get(root) ?? { horizontal: [], vertical: [] };
    found.set(root, component);
    return component;
  };
  horizontal.forEach((rule, index) => at(index).horizontal.push(rule));
  vertical.forEach((rule, index) => at(horizontal.length + index).vertical.push(rule));
  return [...found.values()];
}

function meet(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - MEETING &&
    down.at <= across.to + MEETING &&
    across.at >= down.from - MEETING &&
    across.at <= down.to + MEETING
  );
}

/** Sides that are not ruled, as tables without a frame have, are where the rules of the other direction end. */
function latticeOf({ horizontal, vertical }: Rules): Lattice | null {
  const xs = snapped(
    [...vertical.map(({ at }) => at), ...horizontal.flatMap(({ from, to }) => [from, to])],
    SAME_EDGE,
  );
  const ys = snapped(
    [...horizontal.map(({ at }) => at), ...vertical.flatMap(({ from, to }) => [from, to])],
    SAME_EDGE,
  );
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) return null;
  if (xs.length * ys.length > MOST_CELLS) return null;
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  return { box: { left, top, right, bottom }, xs, ys, origins: originsOf(xs, ys, { horizontal, vertical }) };
}

/**
 * Cells no rule separates are one. Rows are gone through from the upper left: a cell takes the origin of the cell to
 * its left where no rule stands between, else of the cell above.
 */
function originsOf(
  xs: readonly number[],
  ys: readonly number[],
  { horizontal, vertical }: Rules,
): Origin[][] {
  const origins: Origin[][] = [];
  const across = ys.map((y) => horizontal.filter((rule) => isAt(rule, y)));
  const down = xs.map((x) => vertical.filter((rule) => isAt(rule, x)));
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    const cells: Origin[] = [];
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const [left, right] = [xs[column] ?? 0, xs[column + 1] ?? 0];
      const before = cells[column - 1];
      const above = origins[row - 1]?.[column];
      if (above && !isClosed(across[row], left, right)) cells.push(above);
      else if (before && !isClosed(down[column], top, bottom)) cells.push(before);
      else cells.push({ row, column });
    }
    origins.push(cells);
  }
  return origins;
}

function isAt({ at }: Rule, position: number): boolean {
  return Math.abs(at - position) <= SAME_EDGE;
}

/** Whether the rules on one line cover most of a side. */
function isClosed(rules: readonly Rule[] = [], from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) covered += Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from));
  return covered >= CLOSED * (to - from);
}
