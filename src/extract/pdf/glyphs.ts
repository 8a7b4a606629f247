import type { Box } from '../../model/index.ts';
import { centre } from './geometry.ts';
import type { OpenPdf } from './open.ts';
import type { Pdfium } from './pdfium.ts';
import type { View } from './view.ts';

/** One character as it stands on a page. */
export interface Glyph {
  readonly text: string;
  /** From ascender to descender, so that all glyphs of a line overlap. */
  readonly box: Box;
  /** The height it stands at, which all glyphs of a line share, whatever their fonts. */
  readonly baseline: number;
}

/** The glyphs of a page in the order they were written; blanks, and what is off the page, left out. */
export function glyphsOf({ pdfium }: OpenPdf, page: number, view: View): Glyph[] {
  const { api } = pdfium;
  const text = api.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const glyphs: Glyph[] = [];
  const count = api.FPDFText_CountChars(text);
  for (let index = 0; index < count; index += 1) {
    const code = api.FPDFText_GetUnicode(text, index);
    if (BLANKS.has(code) || !api.FPDFText_GetLooseCharBox(text, index, pdfium.scratch)) continue;
    const box = view.box(pdfium.float(0), pdfium.float(3), pdfium.float(2), pdfium.float(1));
    if (!view.shows(centre(box))) continue;
    const baseline = baselineOf(pdfium, text, index, view) ?? box.bottom;
    glyphs.push({ text: printable(code), box, baseline });
  }
  api.FPDFText_ClosePage(text);
  return withoutOverprint(glyphs);
}

/**
 * Blanks, line ends and soft hyphens. PDFium makes them up where it sees gaps, which are measured here instead.
 */
const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20, 0xa0, 0xad, 0x200b, 0x3000, 0xfffe, 0xfeff]);

function baselineOf(pdfium: Pdfium, text: number, index: number, view: View): number | null {
  if (!pdfium.api.FPDFText_GetCharOrigin(text, index, pdfium.slot(0), pdfium.slot(2))) return null;
  return view.point(pdfium.double(0), pdfium.double(1)).y;
}

/** A glyph that its font gives no character for is seen and cannot be read; a figure with it is no figure. */
function printable(code: number): string {
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** Bold is at times made by printing the same glyph again, a little beside the first. */
function withoutOverprint(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Box[]>();
  return glyphs.filter(({ text, box }) => {
    const width = box.right - box.left;
    const near = (other: Box): boolean =>
      Math.abs(other.left - box.left) < width / 4 && Math.abs(other.top - box.top) < width / 4;
    const key = `${text}${Math.round(box.top / 8)}`;
    const boxes = seen.get(key) ?? [];
    if (boxes.some(near)) return false;
    boxes.push(box);
    seen.set(key, boxes);
    return true;
  });
}
