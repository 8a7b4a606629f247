import { meantAsFigure } from '../../money/index.ts';
import type { Box } from '../../model/index.ts';
import { nearest } from './geometry.ts';
import type { Glyph } from './glyphs.ts';
import { glyphsByCell } from './holding.ts';
import type { Lattice, Origin } from './lattice.ts';
import { textLines, wordsIn } from './lines.ts';

/** A cell as it is printed; a place covered by a merged neighbour has no text. */
export interface PrintedCell {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** As wide as it is with the columns it is merged over. */
  readonly box: Box;
}

/** A table on one page: its cells in the columns between the edges. */
export interface PrintedTable {
  readonly box: Box;
  /** One more than there are columns. */
  readonly edges: readonly number[];
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** A cell before its words are read. */
interface FilledCell {
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
}

/** The cells of a ruled table with the glyphs that stand in them. */
export function ruledTable(lattice: Lattice, glyphs: readonly Glyph[]): PrintedTable {
  const { box, xs, ys, origins } = lattice;
  const held = glyphsByCell(lattice, glyphs);
  const rows = origins.map((cells, row) =>
    cells.map((origin, column): FilledCell => {
      const isFirst = origin.row === row && origin.column === column;
      return {
        glyphs: isFirst ? (held.get(origin) ?? []) : [],
        box: {
          left: xs[column] ?? 0,
          top: ys[row] ?? 0,
          right: xs[(isFirst ? lastOf(origin, cells) : column) + 1] ?? 0,
          bottom: ys[row + 1] ?? 0,
        },
      };
    }),
  );
  return { box, edges: xs, rows: rows.flatMap(unruled) };
}

/** The last column a cell reaches to. */
function lastOf(origin: Origin, cells: readonly Origin[]): number {
  return cells.findLastIndex(({ row, column }) => row === origin.row && column === origin.column);
}

/**
 * The rows that stand in one row of the lattice: more than one where a table has no rules between its rows. Figures one
 * below the other in two columns at least tell so; words are in the row of the figures that stand nearest.
 */
function unruled(cells: readonly FilledCell[]): PrintedCell[][] {
  const baselines = figureBaselines(cells);
  if (baselines.length < 2) return [cells.map(printed)];
  return baselines.map((_, row) =>
    cells.map(({ glyphs, box }) =>
      printed({ glyphs: glyphs.filter(({ baseline }) => nearest(baselines, baseline) === row), box }),
    ),
  );
}

function printed({ glyphs, box }: FilledCell): PrintedCell {
  return { text: wordsIn(glyphs), glyphs, box };
}

/** Where the figures of a row stand, if they stand at more than one height, and at the same in two columns. */
function figureBaselines(cells: readonly FilledCell[]): number[] {
  const columns = cells
    .map(({ glyphs }) => textLines(glyphs))
    .filter((lines) => lines.length > 1 && lines.every(({ text }) => meantAsFigure(text)))
    .map((lines) => lines.map(({ baseline }) => baseline));
  const longest = columns.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const isBorneOut = columns.some(
    (others) => others !== longest && others.every((one) => isAmong(one, longest)),
  );
  return isBorneOut ? longest : [];
}

function isAmong(baseline: number, baselines: readonly number[]): boolean {
  return baselines.some((other) => Math.abs(other - baseline) < SAME_BASELINE);
}

/** In points. */
const SAME_BASELINE = 1.5;
