import type { Box } from '../../model/index.ts';
import { around } from './geometry.ts';
import type { Glyph } from './glyphs.ts';

/** Glyphs beside one another, from left to right. */
export interface TextLine {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
  readonly baseline: number;
  /** The width of a Chinese character in it, which is what indents are measured in. */
  readonly em: number;
}

/** A gap wider than this, in heights of the line, is a blank. */
const BLANK = 0.4;

/** How far from the baseline of a line a glyph of it may stand, in heights of the glyph. */
const SAME_BASELINE = 0.3;

/** Lines of words, from the top down. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  return onBaselines(glyphs).flatMap((line) => {
    const box = around(line.map((glyph) => glyph.box));
    const baseline = line[0]?.baseline ?? 0;
    return box ? [{ text: wordsOf(line), glyphs: line, box, baseline, em: emOf(line) }] : [];
  });
}

/** What glyphs say, line by line. */
export function wordsIn(glyphs: readonly Glyph[]): string {
  return onBaselines(glyphs).map(wordsOf).join('\n');
}

/** Glyphs that stand on one baseline, from the top down and from left to right. */
function onBaselines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: { readonly baseline: number; readonly glyphs: Glyph[] }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const reach = SAME_BASELINE * (glyph.box.bottom - glyph.box.top);
    if (line && glyph.baseline - line.baseline <= reach) line.glyphs.push(glyph);
    else lines.push({ baseline: glyph.baseline, glyphs: [glyph] });
  }
  return lines.map((line) => line.glyphs.toSorted((a, b) => a.box.left - b.box.left));
}

/** Heights are no measure: fonts differ in how much air they add. Figures and letters are half as wide. */
function emOf(glyphs: readonly Glyph[]): number {
  const characters = glyphs.filter(({ text }) => isFullWidth(text));
  return characters.length > 0 ? usualWidth(characters) : 2 * usualWidth(glyphs);
}

function isFullWidth(text: string): boolean {
  return (text >= '\u3000' && text <= '\u9fff') || (text >= '\uff00' && text <= '\uffef');
}

function usualWidth(glyphs: readonly Glyph[]): number {
  const widths = glyphs.map(({ box }) => box.right - box.left).toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** The text of a line; wide gaps are blanks, so that words set apart stay apart. */
function wordsOf(glyphs: readonly Glyph[]): string {
  let words = '';
  for (const [index, { text, box }] of glyphs.entries()) {
    const before = glyphs[index - 1];
    const isApart = before && box.left - before.box.right > BLANK * (box.bottom - box.top);
    words += isApart ? ` ${text}` : text;
  }
  return words;
}
