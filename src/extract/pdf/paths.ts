import type { Box } from '../../model/index.ts';
import { boxOf, type Point } from './geometry.ts';
import type { OpenPdf } from './open.ts';
import type { View } from './view.ts';

/** One drawing. */
export interface DrawnPath {
  /** Around it, strokes included. */
  readonly box: Box;
  readonly isStroked: boolean;
  /** Its outlines, each a run of straight lines from point to point. They take long to read, and few are needed. */
  readonly outlines: () => readonly (readonly Point[])[];
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
  const { api, often } = pdf.pdfium;
  const paths: DrawnPath[] = [];
  const add = (object: number, outer: Matrix, depth: number): void => {
    const type = often.objectType(object);
    if (type === PATH) paths.push(...drawn(pdf, object, outer, view));
    if (type !== FORM || depth >= DEEPEST) return;
    const inner = times(matrixOf(pdf, object), outer);
    const count = api.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index += 1)
      add(api.FPDFFormObj_GetObject(object, index), inner, depth + 1);
  };
  const count = api.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) add(often.pageObject(page, index), IDENTITY, 0);
  return paths;
}

function drawn(pdf: OpenPdf, object: number, outer: Matrix, view: View): DrawnPath[] {
  const { often } = pdf.pdfium;
  if (often.drawMode(object, pdf.pdfium.slot(0), pdf.pdfium.slot(1)) === 0) return [];
  const isFilled = pdf.pdfium.integer(0) !== 0 && !isPaper(pdf, object, 'fill');
  const isStroked = pdf.pdfium.integer(1) !== 0 && !isPaper(pdf, object, 'stroke');
  const box = isFilled || isStroked ? boundsOf(pdf, object, outer, view) : null;
  return box ? [{ box, isStroked, outlines: () => outlinesOf(pdf, object, outer, view) }] : [];
}

function boundsOf({ pdfium }: OpenPdf, object: number, [a, b, c, d, e, f]: Matrix, view: View): Box | null {
  const slots = [pdfium.slot(0), pdfium.slot(1), pdfium.slot(2), pdfium.slot(3)] as const;
  if (pdfium.often.bounds(object, ...slots) === 0) return null;
  const [left, bottom, right, top] = [pdfium.float(0), pdfium.float(1), pdfium.float(2), pdfium.float(3)];
  const shown = (x: number, y: number): Point => view.point(a * x + c * y + e, b * x + d * y + f);
  return boxOf([shown(left, bottom), shown(right, top), shown(left, top), shown(right, bottom)]);
}

function isPaper({ pdfium }: OpenPdf, object: number, ink: 'fill' | 'stroke'): boolean {
  const slots = [pdfium.slot(0), pdfium.slot(1), pdfium.slot(2), pdfium.slot(3)] as const;
  const { fillColour, strokeColour } = pdfium.often;
  const isKnown = (ink === 'fill' ? fillColour(object, ...slots) : strokeColour(object, ...slots)) !== 0;
  const isLight = [0, 1, 2].every((index) => pdfium.integer(index) >= LIGHTEST);
  return isKnown && (isLight || pdfium.integer(3) === 0);
}

function outlinesOf(pdf: OpenPdf, object: number, outer: Matrix, view: View): Point[][] {
  const { pdfium } = pdf;
  const { often } = pdfium;
  const segments = often.countSegments(object);
  if (segments > MOST_SEGMENTS) return [];
  const [a, b, c, d, e, f] = times(matrixOf(pdf, object), outer);
  const outlines: Point[][] = [];
  for (let index = 0; index < segments; index += 1) {
    const segment = often.segment(object, index);
    if (often.segmentPoint(segment, pdfium.slot(0), pdfium.slot(1)) === 0) continue;
    const [x, y] = [pdfium.float(0), pdfium.float(1)];
    const point = view.point(a * x + c * y + e, b * x + d * y + f);
    const type = often.segmentType(segment);
    const outline = outlines.at(-1);
    if (type === MOVE || type === CURVE || !outline) outlines.push([point]);
    else {
      outline.push(point);
      if (often.segmentCloses(segment) !== 0 && outline[0]) outline.push(outline[0]);
    }
  }
  return outlines.filter(({ length }) => length > 1);
}

function matrixOf({ pdfium }: OpenPdf, object: number): Matrix {
  if (pdfium.often.matrix(object, pdfium.scratch) === 0) return IDENTITY;
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
