import type { Box } from '../../model/index.ts';
import { centre, holds } from './geometry.ts';
import type { Glyph } from './glyphs.ts';
import type { Lattice } from './lattice.ts';
import { wordsIn } from './lines.ts';

/** A cell as it is printed; a place covered by a merged neighbour has no text. */
export interface PrintedCell {
  readonly text: string;
  readonly box: Box;
}

/** A table on one page: its cells in the columns between the edges. */
export interface PrintedTable {
  readonly box: Box;
  /** One more than there are columns. */
  readonly edges: readonly number[];
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** The cells of a ruled table with the glyphs that stand in them. */
export function ruledTable(lattice: Lattice, glyphs: readonly Glyph[]): PrintedTable {
  const { box, xs, ys, origins } = lattice;
  const held = heldBy(lattice, glyphs);
  const rows = origins.map((cells, row) =>
    cells.map((origin, column): PrintedCell => {
      const isFirst = origin.row === row && origin.column === column;
      const inside = isFirst ? (held.get(origin) ?? []) : [];
      return {
        text: wordsIn(inside),
        box: {
          left: xs[column] ?? 0,
          top: ys[row] ?? 0,
          right: xs[column + 1] ?? 0,
          bottom: ys[row + 1] ?? 0,
        },
      };
    }),
  );
  return { box, edges: xs, rows };
}

/** Each glyph is in the cell that holds its middle. */
function heldBy({ xs, ys, origins }: Lattice, glyphs: readonly Glyph[]): Map<object, Glyph[]> {
  const held = new Map<object, Glyph[]>();
  for (const glyph of glyphs) {
    const { x, y } = centre(glyph.box);
    const origin = origins[placeIn(ys, y)]?.[placeIn(xs, x)];
    if (!origin) continue;
    const members = held.get(origin) ?? [];
    members.push(glyph);
    held.set(origin, members);
  }
  return held;
}

/** Which stretch between edges a position lies in; the outer ones reach as far as need be. */
function placeIn(edges: readonly number[], position: number): number {
  const behind = edges.findIndex((edge) => edge > position);
  return Math.max(0, (behind < 0 ? edges.length - 1 : behind) - 1);
}

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
