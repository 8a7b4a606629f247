import { type Point } from './geometry.ts';
import type { OpenPdf } from './open.ts';
import type { View } from './view.ts';

/** One drawing: its outlines, each a run of straight lines from point to point. */
export interface DrawnPath {
  readonly outlines: readonly (readonly Point[])[];
  readonly isStroked: boolean;
}

/** FPDF_PAGEOBJ_PATH and FPDF_PAGEOBJ_FORM. */
const PATH = 2;
const FORM = 5;
/** FPDF_SEGMENT_MOVETO and FPDF_SEGMENT_BEZIERTO. */
const MOVE = 2;
const CURVE = 1;

/** Forms in forms; a file may nest them in itself. */
const DEEPEST = 8;
/** A drawing of more segments is a picture. */
const MOST_SEGMENTS = 4000;
/** Ink as light as this is paper: white rectangles cover what is under them. */
const LIGHTEST = 250;

/** Affine: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What is drawn in lines on a page, forms included. */
export function pathsOf(pdf: OpenPdf, page: number, view: View): DrawnPath[] {
  const { api } = pdf.pdfium;
  const paths: DrawnPath[] = [];
  const add = (object: number, outer: Matrix, depth: number): void => {
    const type = api.FPDFPageObj_GetType(object);
    if (type === PATH) paths.push(...drawn(pdf, object, outer, view));
    if (type !== FORM || depth >= DEEPEST) return;
    const inner = times(matrixOf(pdf, object), outer);
    const count = api.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index += 1)
      add(api.FPDFFormObj_GetObject(object, index), inner, depth + 1);
  };
  const count = api.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) add(api.FPDFPage_GetObject(page, index), IDENTITY, 0);
  return paths;
}

function drawn(pdf: OpenPdf, object: number, outer: Matrix, view: View): DrawnPath[] {
  const { api } = pdf.pdfium;
  if (!api.FPDFPath_GetDrawMode(object, pdf.pdfium.slot(0), pdf.pdfium.slot(1))) return [];
  const isFilled = pdf.pdfium.integer(0) !== 0 && !isPaper(pdf, object, 'fill');
  const isStroked = pdf.pdfium.integer(1) !== 0 && !isPaper(pdf, object, 'stroke');
  const segments = api.FPDFPath_CountSegments(object);
  if ((!isFilled && !isStroked) || segments > MOST_SEGMENTS) return [];
  const matrix = times(matrixOf(pdf, object), outer);
  return [{ outlines: outlinesOf(pdf, object, segments, matrix, view), isStroked }];
}

function isPaper({ pdfium }: OpenPdf, object: number, ink: 'fill' | 'stroke'): boolean {
  const slots = [pdfium.slot(0), pdfium.slot(1), pdfium.slot(2), pdfium.slot(3)] as const;
  const isKnown =
    ink === 'fill'
      ? pdfium.api.FPDFPageObj_GetFillColor(object, ...slots)
      : pdfium.api.FPDFPageObj_GetStrokeColor(object, ...slots);
  const isLight = [0, 1, 2].every((index) => pdfium.integer(index) >= LIGHTEST);
  return isKnown && (isLight || pdfium.integer(3) === 0);
}

function outlinesOf(
  { pdfium }: OpenPdf,
  object: number,
  segments: number,
  [a, b, c, d, e, f]: Matrix,
  view: View,
): Point[][] {
  const { api } = pdfium;
  const outlines: Point[][] = [];
  for (let index = 0; index < segments; index += 1) {
    const segment = api.FPDFPath_GetPathSegment(object, index);
    if (!api.FPDFPathSegment_GetPoint(segment, pdfium.slot(0), pdfium.slot(1))) continue;
    const [x, y] = [pdfium.float(0), pdfium.float(1)];
    const point = view.point(a * x + c * y + e, b * x + d * y + f);
    const type = api.FPDFPathSegment_GetType(segment);
    const outline = outlines.at(-1);
    if (type === MOVE || type === CURVE || !outline) outlines.push([point]);
    else {
      outline.push(point);
      if (api.FPDFPathSegment_GetClose(segment) && outline[0]) outline.push(outline[0]);
    }
  }
  return outlines.filter(({ length }) => length > 1);
}

function matrixOf({ pdfium }: OpenPdf, object: number): Matrix {
  if (!pdfium.api.FPDFPageObj_GetMatrix(object, pdfium.scratch)) return IDENTITY;
  return [
    pdfium.float(0),
    pdfium.float(1),
    pdfium.float(2),
    pdfium.float(3),
    pdfium.float(4),
    pdfium.float(5),
  ];
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
