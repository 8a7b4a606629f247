import { meantAsFigure } from '../../money/index.ts';
import type { Box } from '../../model/index.ts';
import { around } from './geometry.ts';
import type { Glyph } from './glyphs.ts';
import { wordsIn, type TextLine } from './lines.ts';
import type { Page } from './page.ts';

/** A line and the page it is on. */
export interface PlacedLine {
  readonly page: Page;
  readonly line: TextLine;
}

/** A stretch of a line that is set apart by gaps. */
interface Piece {
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
  readonly isFigure: boolean;
}

/** What stands at one height: a line, or the lines of a long name with the figures of its row between. */
export interface Band {
  readonly page: Page;
  readonly lines: readonly PlacedLine[];
  readonly pieces: readonly Piece[];
}

/** A wider gap, in Chinese characters, is one between columns. */
const COLUMN_GAP = 0.6;
/** Lines closer than this, in Chinese characters, belong to one row. */
const ONE_ROW = 0.9;

export function bandsOf(lines: readonly PlacedLine[]): Band[] {
  const bands: PlacedLine[][] = [];
  for (const placed of lines) {
    const band = bands.at(-1);
    const last = band?.at(-1);
    if (band && last && isClose(placed, last)) band.push(placed);
    else bands.push([placed]);
  }
  return bands.flatMap((members): Band[] => {
    const [first] = members;
    return first
      ? [{ page: first.page, lines: members, pieces: members.flatMap(({ line }) => piecesOf(line)) }]
      : [];
  });
}

function isClose({ page, line }: PlacedLine, before: PlacedLine): boolean {
  return page === before.page && line.baseline - before.line.baseline < ONE_ROW * line.em;
}

function piecesOf({ glyphs, em }: TextLine): Piece[] {
  const pieces: Glyph[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs) {
    if (glyph.box.left - right > COLUMN_GAP * em) pieces.push([glyph]);
    else pieces.at(-1)?.push(glyph);
    right = Math.max(right, glyph.box.right);
  }
  return pieces.flatMap((members) => {
    const box = around(members.map((glyph) => glyph.box));
    return box ? [{ glyphs: members, box, isFigure: isFigure(wordsIn(members)) }] : [];
  });
}

const ORDINAL = /^\d{1,2}$/u;

/** An amount or a code; the ordinals of columns stand with their headers. */
function isFigure(words: string): boolean {
  return meantAsFigure(words) && !ORDINAL.test(words);
}

export function hasFigure({ pieces }: Band): boolean {
  return pieces.some((piece) => piece.isFigure);
}

/** `栏次 1 2 3`: ordinals of columns stand wherever their cells begin. */
export function hasOrdinals({ pieces }: Band): boolean {
  return pieces.some(({ glyphs }) => ORDINAL.test(wordsIn(glyphs)));
}
