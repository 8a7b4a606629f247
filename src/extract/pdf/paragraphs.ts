import type { TextLine } from './lines.ts';
import type { Page } from './page.ts';

/** Between what edges the words of a page stand. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

/** Lines shorter than this share of a page say nothing about its edges. */
const LONG = 0.5;
/** An indent, in Chinese characters. */
const INDENT = 0.4;
/** How much more room than its first word needs a line may leave and still be full, in Chinese characters. */
const SLACK = 1.2;
/** Headings are larger than the words under them. */
const SAME_SIZE = 0.15;
/** Lines in the middle leave at least this much at either side, in Chinese characters. */
const SIDE = 3;

/** The measure of pages by their width: where their long lines begin, and where the longest end. */
export function measureOf(pages: readonly Page[]): (page: Page) => Measure {
  const byWidth = new Map<number, TextLine[]>();
  for (const page of pages) {
    const long = page.lines.filter(({ box }) => box.right - box.left > LONG * page.width);
    byWidth.set(Math.round(page.width), [...(byWidth.get(Math.round(page.width)) ?? []), ...long]);
  }
  return ({ width }) => {
    const lines = byWidth.get(Math.round(width)) ?? [];
    if (lines.length === 0) return { left: 0, right: width };
    const rights = lines.map(({ box }) => box.right).toSorted((a, b) => a - b);
    return {
      left: Math.min(...lines.map(({ box }) => box.left)),
      right: rights[Math.floor(rights.length * 0.9)] ?? width,
    };
  };
}

/**
 * Whether a line goes on with the paragraph of the line before: it is not indented, or is in the middle, and its first
 * word had no room there.
 */
export function goesOn(line: TextLine, before: TextLine, measure: Measure): boolean {
  if (Math.abs(line.em - before.em) > SAME_SIZE * line.em) return false;
  const { left, right } = measure;
  const isIndented = line.box.left > left + INDENT * line.em;
  if (!isIndented) return right - before.box.right < neededBy(line);
  return isCentred(line, measure) && hasNoRoomFor(line, before, measure);
}

/** Whether a line is as full as it can be without the first word of the next, whichever side or middle it is set from. */
export function hasNoRoomFor(line: TextLine, before: TextLine, { left, right }: Measure): boolean {
  return right - left - (before.box.right - before.box.left) < neededBy(line);
}

function neededBy(line: TextLine): number {
  return widthOfFirstWord(line) + SLACK * line.em;
}

function isCentred({ box, em }: TextLine, { left, right }: Measure): boolean {
  const [leading, trailing] = [box.left - left, right - box.right];
  return leading > SIDE * em && Math.abs(leading - trailing) < em;
}

/** Chinese breaks between any two characters, but not behind an opening bracket, before a stop, or within a number. */
function widthOfFirstWord({ glyphs }: TextLine): number {
  const [first] = glyphs;
  if (!first) return 0;
  let last = first;
  for (const glyph of glyphs.slice(1)) {
    if (!areOneWord(last.text, glyph.text)) break;
    last = glyph;
  }
  return last.box.right - first.box.left;
}

function areOneWord(before: string, behind: string): boolean {
  return (LATIN.test(before) && LATIN.test(behind)) || OPENING.test(before) || CLOSING.test(behind);
}

const LATIN = /^[\w.,%-]$/u;
const OPENING = /^[（“‘《〈【「『]$/u;
const CLOSING = /^[，。；：、！？）”’》〉】」』％%]$/u;
