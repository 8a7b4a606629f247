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

/**
 * The glyphs of a page in the order they were written. Left out are blanks, what is off the page, what stands aslant, as
 * watermarks do, and what is not shown, as the text laid under a scanned page, which nobody has read.
 */
export function glyphsOf({ pdfium }: OpenPdf, page: number, view: View): Glyph[] {
  const { api, often } = pdfium;
  const text = api.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const glyphs: Glyph[] = [];
  const count = api.FPDFText_CountChars(text);
  for (let index = 0; index < count; index += 1) {
    const code = often.unicode(text, index);
    if (BLANKS.has(code) || often.looseBox(text, index, pdfium.scratch) === 0) continue;
    const box = view.box(pdfium.float(0), pdfium.float(3), pdfium.float(2), pdfium.float(1));
    if (!view.shows(centre(box)) || !isUpright(pdfium, text, index) || !isShown(pdfium, text, index))
      continue;
    const baseline = baselineOf(pdfium, text, index, view) ?? box.bottom;
    glyphs.push({ text: printable(code), box, baseline });
  }
  api.FPDFText_ClosePage(text);
  return glyphs;
}

/**
 * Blanks, line ends and soft hyphens. PDFium makes them up where it sees gaps, which are measured here instead.
 */
const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20, 0xa0, 0xad, 0x200b, 0x3000, 0xfffe, 0xfeff]);

/** Along an axis, whichever: pages may be turned. */
function isUpright({ often }: Pdfium, text: number, index: number): boolean {
  const quarters = often.angle(text, index) / (Math.PI / 2);
  return Math.abs(quarters - Math.round(quarters)) < SLANT;
}

/** In quarter turns. */
const SLANT = 0.1;

function isShown({ often }: Pdfium, text: number, index: number): boolean {
  return often.renderMode(often.textObject(text, index)) !== INVISIBLE;
}

/** FPDF_TEXTRENDERMODE_INVISIBLE. */
const INVISIBLE = 3;

function baselineOf(pdfium: Pdfium, text: number, index: number, view: View): number | null {
  if (pdfium.often.origin(text, index, pdfium.slot(0), pdfium.slot(2)) === 0) return null;
  return view.point(pdfium.double(0), pdfium.double(1)).y;
}

/** A glyph that its font gives no character for is seen and cannot be read; a figure with it is no figure. */
function printable(code: number): string {
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
