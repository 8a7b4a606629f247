import type { Box } from '../../model/index.ts';
import type { Point } from './geometry.ts';
import type { OpenPdf } from './open.ts';

/**
 * How a page is shown: cut to its CropBox, which need not begin at the origin, and turned by /Rotate. PDFium gives
 * places in the page's own coordinates, upwards from below and without either.
 */
export class View {
  readonly width: number;
  readonly height: number;
  readonly #crop: {
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
    readonly top: number;
  };
  readonly #quarters: number;

  constructor({ pdfium }: OpenPdf, page: number) {
    const { api } = pdfium;
    const slots = [pdfium.slot(0), pdfium.slot(1), pdfium.slot(2), pdfium.slot(3)] as const;
    const hasBox = api.FPDFPage_GetCropBox(page, ...slots) || api.FPDFPage_GetMediaBox(page, ...slots);
    const [shownWidth, shownHeight] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
    this.#quarters = api.FPDFPage_GetRotation(page) % 4;
    const isTurned = this.#quarters % 2 === 1;
    this.width = shownWidth;
    this.height = shownHeight;
    this.#crop = hasBox
      ? { left: pdfium.float(0), bottom: pdfium.float(1), right: pdfium.float(2), top: pdfium.float(3) }
      : {
          left: 0,
          bottom: 0,
          right: isTurned ? shownHeight : shownWidth,
          top: isTurned ? shownWidth : shownHeight,
        };
  }

  /** Where a point of the page's own coordinates is seen. */
  point(x: number, y: number): Point {
    const { left, bottom, right, top } = this.#crop;
    switch (this.#quarters) {
      case 1:
        return { x: y - bottom, y: x - left };
      case 2:
        return { x: right - x, y: y - bottom };
      case 3:
        return { x: top - y, y: right - x };
      default:
        return { x: x - left, y: top - y };
    }
  }

  box(left: number, bottom: number, right: number, top: number): Box {
    const [one, other] = [this.point(left, bottom), this.point(right, top)];
    return {
      left: Math.min(one.x, other.x),
      top: Math.min(one.y, other.y),
      right: Math.max(one.x, other.x),
      bottom: Math.max(one.y, other.y),
    };
  }

  shows({ x, y }: Point): boolean {
    return x >= 0 && y >= 0 && x <= this.width && y <= this.height;
  }
}
