import { glyphsOf } from './glyphs.ts';
import { latticesOf } from './lattice.ts';
import { textLines, type TextLine } from './lines.ts';
import type { OpenPdf } from './open.ts';
import { glyphsByLattice, ruledTable, type PrintedTable } from './ruled-table.ts';
import { rulesOf } from './rules.ts';
import { View } from './view.ts';

/** What stands on a page, from the top down. */
export interface Page {
  /** Counts from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly tables: readonly PrintedTable[];
  /** A page with a picture and no text. */
  readonly isScanned: boolean;
}

const IMAGE = 3;

/** Reads a page; `null` for one that is damaged. */
export function readPage(pdf: OpenPdf, number: number): Page | null {
  const { api } = pdf.pdfium;
  const page = api.FPDF_LoadPage(pdf.handle, number - 1);
  if (page === 0) return null;
  const view = new View(pdf, page);
  const glyphs = glyphsOf(pdf, page, view);
  const lattices = latticesOf(rulesOf(pdf, page, view));
  const { inside, outside } = glyphsByLattice(lattices, glyphs);
  const isScanned = glyphs.length === 0 && hasImage(pdf, page);
  api.FPDF_ClosePage(page);
  return {
    number,
    width: view.width,
    height: view.height,
    lines: textLines(outside),
    tables: lattices.map((lattice) => ruledTable(lattice, inside.get(lattice) ?? [])),
    isScanned,
  };
}

function hasImage({ pdfium }: OpenPdf, page: number): boolean {
  const count = pdfium.api.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    if (pdfium.api.FPDFPageObj_GetType(pdfium.api.FPDFPage_GetObject(page, index)) === IMAGE) return true;
  }
  return false;
}
