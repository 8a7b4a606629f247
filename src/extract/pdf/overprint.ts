import type { Glyph } from './glyphs.ts';

/** Glyphs printed over one another are less than this apart, in points. */
const REACH = 4;
const ROWS = 100_000;
/** From the place of a square to its own and to those around it. */
const AROUND = [-ROWS, 0, ROWS].flatMap((across) => [across - 1, across, across + 1]);

/** Characters that stand in pairs, and that many a font draws as one glyph. */
const PAIRED = new Set(['—', '…']);

/** Bold is at times made by printing the same glyphs again, a little beside the first. */
export function withoutOverprint(glyphs: readonly Glyph[]): Glyph[] {
  const printed = new Map<string, Map<number, Glyph>>();
  return glyphs.filter((glyph, index) => {
    if (isPaired(glyph, glyphs[index - 1])) return true;
    const alike = printed.get(glyph.text) ?? new Map<number, Glyph>();
    printed.set(glyph.text, alike);
    const place = placeOf(glyph);
    const isAgain = AROUND.some((step) => {
      const other = alike.get(place + step);
      return other !== undefined && isOver(glyph, other);
    });
    if (!isAgain) alike.set(place, glyph);
    return !isAgain;
  });
}

/** Whether it is the second character of one glyph, which has the place of the first. */
function isPaired({ text, box, baseline }: Glyph, before: Glyph | undefined): boolean {
  return (
    PAIRED.has(text) &&
    before?.text === text &&
    before.box.left === box.left &&
    before.box.right === box.right &&
    before.baseline === baseline
  );
}

/** A number for each square of the page. */
function placeOf({ box, baseline }: Glyph): number {
  return Math.round(box.left / REACH) * ROWS + Math.round(baseline / REACH);
}

function isOver({ box, baseline }: Glyph, other: Glyph): boolean {
  const reach = Math.min(REACH, (box.right - box.left) / 4);
  return Math.abs(other.box.left - box.left) < reach && Math.abs(other.baseline - baseline) < reach;
}
