import type { OpenPdf } from './open.ts';
import type { View } from './view.ts';

/** FPDF_PAGEOBJ_IMAGE. */
const IMAGE = 3;
/** A picture that covers this share of a page is the page. */
const COVERS = 0.5;
/** A number of the page, or a stamp of whoever scanned it. */
const MOST_GLYPHS = 40;

/** Whether a page is a picture, with no more words beside it than a header has. */
export function isScanned({ pdfium }: OpenPdf, page: number, view: View, glyphs: number): boolean {
  if (glyphs > MOST_GLYPHS) return false;
  const { api } = pdfium;
  const slots = [pdfium.slot(0), pdfium.slot(1), pdfium.slot(2), pdfium.slot(3)] as const;
  const count = api.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    const object = api.FPDFPage_GetObject(page, index);
    if (api.FPDFPageObj_GetType(object) !== IMAGE || !api.FPDFPageObj_GetBounds(object, ...slots)) continue;
    const [left, bottom, right, top] = [pdfium.float(0), pdfium.float(1), pdfium.float(2), pdfium.float(3)];
    if ((right - left) * (top - bottom) > COVERS * view.width * view.height) return true;
  }
  return false;
}
