import type { Box } from '../../model/index.ts';
import { centre, holds, type Point } from './geometry.ts';
import type { Glyph } from './glyphs.ts';
import type { Lattice, Origin } from './lattice.ts';

/** Glyphs with no wider gap between, in heights, were written as one. */
const TOUCHING = 0.15;
/** How far from its middle a glyph has ink for sure, in widths. */
const INNER = 0.3;
const FIGURE = /^[\d.,-]$/;

/** The table each glyph stands in: the smallest that holds it. */
export function glyphsByLattice(
  lattices: readonly Lattice[],
  glyphs: readonly Glyph[],
): { inside: Map<Lattice, Glyph[]>; outside: Glyph[] } {
  const inside = new Map(lattices.map((lattice): [Lattice, Glyph[]] => [lattice, []]));
  const outside: Glyph[] = [];
  const bySize = lattices.toSorted((a, b) => area(a.box) - area(b.box));
  for (const glyph of glyphs) {
    const middle = centre(glyph.box);
    const lattice = bySize.find(({ box }) => holds(box, middle));
    (lattice ? inside.get(lattice) : outside)?.push(glyph);
  }
  return { inside, outside };
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/**
 * The glyphs of each cell: those whose middle it holds. Words that run over the side of their cell belong to the one they
 * begin in, figures, which are set from the right, to the one they end in.
 */
export function glyphsByCell(lattice: Lattice, glyphs: readonly Glyph[]): Map<Origin, Glyph[]> {
  const held = new Map<Origin, Glyph[]>();
  const put = (glyph: Glyph, origin: Origin | undefined): void => {
    if (!origin) return;
    const members = held.get(origin) ?? [];
    members.push(glyph);
    held.set(origin, members);
  };
  for (const run of runsOf(glyphs)) {
    const owner = run.some((glyph) => isCut(lattice, glyph)) ? ownerOf(run) : null;
    for (const glyph of run) put(glyph, originAt(lattice, centre((owner ?? glyph).box)));
  }
  return held;
}

function ownerOf(run: readonly Glyph[]): Glyph | null {
  const isFigure = run.every(({ text }) => FIGURE.test(text));
  return (isFigure ? run.at(-1) : run[0]) ?? null;
}

/** Whether the side of a cell goes through a glyph; where it goes between two, the one may begin where the other ends. */
function isCut(lattice: Lattice, { box }: Glyph): boolean {
  const { x, y } = centre(box);
  const reach = (box.right - box.left) * INNER;
  return originAt(lattice, { x: x - reach, y }) !== originAt(lattice, { x: x + reach, y });
}

/** Glyphs written one behind the other, words and figures apart. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNext(last, glyph)) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

function isNext(before: Glyph, glyph: Glyph): boolean {
  const height = glyph.box.bottom - glyph.box.top;
  const gap = glyph.box.left - before.box.right;
  return (
    Math.abs(gap) <= TOUCHING * height &&
    Math.abs(glyph.baseline - before.baseline) <= TOUCHING * height &&
    FIGURE.test(before.text) === FIGURE.test(glyph.text)
  );
}

function originAt({ xs, ys, origins }: Lattice, { x, y }: Point): Origin | undefined {
  return origins[placeIn(ys, y)]?.[placeIn(xs, x)];
}

/** Which stretch between edges a position lies in; the outer ones reach as far as need be. */
function placeIn(edges: readonly number[], position: number): number {
  const behind = edges.findIndex((edge) => edge > position);
  return Math.max(0, (behind < 0 ? edges.length - 1 : behind) - 1);
}
