import { glyphsOf } from './glyphs.ts';
import { glyphsByLattice } from './holding.ts';
import { latticesOf } from './lattice.ts';
import { textLines, type TextLine } from './lines.ts';
import type { OpenPdf } from './open.ts';
import { withoutOverprint } from './overprint.ts';
import { ruledTable, type PrintedTable } from './ruled-table.ts';
import { rulesOf } from './rules.ts';
import { isScanned } from './scanned.ts';
import { View } from './view.ts';

/** What stands on a page, from the top down. */
export interface Page {
  /** Counts from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly tables: readonly PrintedTable[];
  /** Whether it is a picture, whose words cannot be read. */
  readonly isScanned: boolean;
}

/** A page of a report has some thousand pieces of text and lines. */
const MOST_OBJECTS = 100_000;

/** Reads a page; or says why it cannot. */
export function readPage(pdf: OpenPdf, number: number): Page | 'damaged' | 'overfull' {
  const { api } = pdf.pdfium;
  const page = api.FPDF_LoadPage(pdf.handle, number - 1);
  if (page === 0) return 'damaged';
  if (api.FPDFPage_CountObjects(page) > MOST_OBJECTS) return 'overfull';
  const view = new View(pdf, page);
  const glyphs = withoutOverprint(glyphsOf(pdf, page, view));
  const lattices = latticesOf(rulesOf(pdf, page, view));
  const { inside, outside } = glyphsByLattice(lattices, glyphs);
  const read = {
    number,
    width: view.width,
    height: view.height,
    lines: textLines(outside),
    tables: lattices.map((lattice) => ruledTable(lattice, inside.get(lattice) ?? [])),
    isScanned: isScanned(pdf, page, view, glyphs.length),
  };
  api.FPDF_ClosePage(page);
  return read;
}
