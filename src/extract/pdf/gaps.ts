import type { Box } from '../../model/index.ts';
import { bandsOf, hasFigure, type Band, type PlacedLine } from './bands.ts';
import { apart, boxesIn, columnAt, columnsOf, overlap } from './columns.ts';
import { around } from './geometry.ts';
import type { JoinedTable } from './joined.ts';
import { wordsIn } from './lines.ts';
import type { PrintedCell } from './ruled-table.ts';

/** Fewer rows are no table, whatever their gaps. */
const FEWEST_ROWS = 2;
/** So many rows of words alone may stand between two with columns: the rests of long names, and lines that are blank. */
const MOST_BETWEEN = 4;
/** A row of words alone that is wider than this share of the page is a sentence. */
const WIDEST_NAME = 0.4;

/** Lines in their order, and in their place the tables whose columns nothing but gaps tell, over pages if need be. */
export function tablesByGaps(lines: readonly PlacedLine[]): (PlacedLine | JoinedTable)[] {
  return runsOf(bandsOf(lines)).flatMap((run): readonly (PlacedLine | JoinedTable)[] =>
    isTable(run) ? [tableOf(run)] : run.flatMap((band) => band.lines),
  );
}

/** Bands that may be one table, and those between, which are none. */
function runsOf(bands: readonly Band[]): Band[][] {
  const runs: Band[][] = [];
  let open: Band[] = [];
  let columns: readonly Box[] = [];
  /** Words alone, which belong to the table if it goes on behind them. */
  let pending: Band[] = [];
  const close = (): void => {
    runs.push(open, pending);
    [open, columns, pending] = [[], [], []];
  };
  for (const band of bands) {
    if (hasColumns(band)) {
      // Names of columns behind words alone are the header of another table, whose title those words are.
      if (pending.length > 0 && !hasFigure(band)) close();
      open.push(...pending, band);
      pending = [];
      if (hasFigure(band)) columns = apart([...columns, ...boxesIn(band)]);
    } else if (isInColumns(band, columns) || isRest(band, open, pending)) pending.push(band);
    else {
      close();
      pending.push(band);
      close();
    }
  }
  close();
  return runs;
}

function isTable(bands: readonly Band[]): boolean {
  const rows = bands.filter(hasColumns);
  return rows.length >= FEWEST_ROWS && rows.some(hasFigure);
}

function hasColumns(band: Band): boolean {
  return band.pieces.length >= 3 || (band.pieces.length === 2 && hasFigure(band));
}

/**
 * Whether words stand in columns that rows above have opened: in two of them, or in one of a list to the right. A title
 * is in the first, or in the middle of the page.
 */
function isInColumns({ pieces, page }: Band, columns: readonly Box[]): boolean {
  const places = pieces.map(({ box }) => columns.filter((column) => overlap(column, box) > 0));
  if (!places.every(({ length }) => length === 1)) return false;
  const [only, another] = pieces;
  if (!only || another) return new Set(places.flat()).size >= 2;
  const isCentred =
    Math.abs((only.box.left + only.box.right - page.width) / 2) < only.box.bottom - only.box.top;
  return places[0]?.[0] !== columns[0] && !isCentred;
}

/** Whether words may be the rest of a long name. */
function isRest({ pieces, page }: Band, open: readonly Band[], pending: readonly Band[]): boolean {
  const isSentence = pieces.some(({ box }) => box.right - box.left > WIDEST_NAME * page.width);
  return open.length > 0 && !isSentence && pending.length < MOST_BETWEEN;
}

function tableOf(bands: readonly Band[]): JoinedTable {
  const columns = columnsOf(bands);
  const inner = columns.slice(1).map((column, index) => ((columns[index]?.right ?? 0) + column.left) / 2);
  return {
    edges: [columns[0]?.left ?? 0, ...inner, columns.at(-1)?.right ?? 0],
    rows: bands.map((band) => ({ page: band.page.number, cells: cellsOf(band, columns) })),
  };
}

/** Each piece is in the first column it stands in: a header above several leaves the others empty. An ordinal may miss all. */
function cellsOf({ lines, pieces }: Band, columns: readonly Box[]): PrintedCell[] {
  const band = around(lines.map(({ line }) => line.box));
  const held = columns.map((): Band['pieces'][number][] => []);
  for (const piece of pieces) held[columnAt(columns, piece.box)]?.push(piece);
  return columns.map((column, index): PrintedCell => {
    const { top, bottom } = band ?? column;
    const glyphs = held[index]?.flatMap((piece) => piece.glyphs) ?? [];
    return {
      text: wordsIn(glyphs),
      glyphs,
      box: { left: column.left, top, right: column.right, bottom },
    };
  });
}
