import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { BoundedMemory } from './memory.ts';

/** Room for whatever a call gives back: a matrix is the largest. */
const SCRATCH_BYTES = 64;

/** Of its memory. A report of hundreds of pages takes a tenth of it; a file made to fill it is refused. */
const MOST_BYTES = 160 * 1024 * 1024;

/**
 * PDFium, compiled to WebAssembly, and the little of its memory that calls write their results to. Its memory moves
 * when it grows, so views of it are taken anew for every use.
 */
export class Pdfium {
  readonly api: WrappedPdfiumModule;
  /** Calls made for every glyph and line. The wrapped ones turn numbers into booleans, which takes longer than the call. */
  readonly often: ReturnType<typeof frequentCalls>;
  readonly scratch: number;
  readonly memory: BoundedMemory;

  private constructor(api: WrappedPdfiumModule) {
    this.api = api;
    this.often = frequentCalls(api);
    this.scratch = api.pdfium.wasmExports.malloc(SCRATCH_BYTES);
    this.memory = new BoundedMemory(api.pdfium.wasmExports, MOST_BYTES);
  }

  static async load(): Promise<Pdfium> {
    // What it has to say of damaged files is said in other words.
    const api = await init({ printErr: () => undefined });
    api.PDFiumExt_Init();
    return new Pdfium(api);
  }

  /** A copy of bytes in its memory; whoever asks for one frees it. */
  copy(bytes: Uint8Array): number {
    const pointer = this.api.pdfium.wasmExports.malloc(bytes.length);
    if (pointer !== 0) this.api.pdfium.HEAPU8.set(bytes, pointer);
    return pointer;
  }

  free(pointer: number): void {
    this.api.pdfium.wasmExports.free(pointer);
  }

  /** Where the n-th 4-byte result of a call goes. */
  slot(index: number): number {
    return this.scratch + 4 * index;
  }

  float(index: number): number {
    return this.api.pdfium.HEAPF32[this.scratch / 4 + index] ?? 0;
  }

  /** The n-th 8-byte result. */
  double(index: number): number {
    return this.api.pdfium.HEAPF64[this.scratch / 8 + index] ?? 0;
  }

  integer(index: number): number {
    return this.api.pdfium.HEAP32[this.scratch / 4 + index] ?? 0;
  }
}

const ONE = ['number'] as const;
const TWO = ['number', 'number'] as const;
const THREE = ['number', 'number', 'number'] as const;
const FOUR = ['number', 'number', 'number', 'number'] as const;
const FIVE = ['number', 'number', 'number', 'number', 'number'] as const;

/** Functions of PDFium as they are: they take and give numbers, 0 for no. */
function frequentCalls({ pdfium }: WrappedPdfiumModule) {
  return {
    unicode: pdfium.cwrap('FPDFText_GetUnicode', 'number', [...TWO]),
    looseBox: pdfium.cwrap('FPDFText_GetLooseCharBox', 'number', [...THREE]),
    origin: pdfium.cwrap('FPDFText_GetCharOrigin', 'number', [...FOUR]),
    angle: pdfium.cwrap('FPDFText_GetCharAngle', 'number', [...TWO]),
    textObject: pdfium.cwrap('FPDFText_GetTextObject', 'number', [...TWO]),
    renderMode: pdfium.cwrap('FPDFTextObj_GetTextRenderMode', 'number', [...ONE]),
    pageObject: pdfium.cwrap('FPDFPage_GetObject', 'number', [...TWO]),
    objectType: pdfium.cwrap('FPDFPageObj_GetType', 'number', [...ONE]),
    bounds: pdfium.cwrap('FPDFPageObj_GetBounds', 'number', [...FIVE]),
    matrix: pdfium.cwrap('FPDFPageObj_GetMatrix', 'number', [...TWO]),
    fillColour: pdfium.cwrap('FPDFPageObj_GetFillColor', 'number', [...FIVE]),
    strokeColour: pdfium.cwrap('FPDFPageObj_GetStrokeColor', 'number', [...FIVE]),
    drawMode: pdfium.cwrap('FPDFPath_GetDrawMode', 'number', [...THREE]),
    countSegments: pdfium.cwrap('FPDFPath_CountSegments', 'number', [...ONE]),
    segment: pdfium.cwrap('FPDFPath_GetPathSegment', 'number', [...TWO]),
    segmentPoint: pdfium.cwrap('FPDFPathSegment_GetPoint', 'number', [...THREE]),
    segmentType: pdfium.cwrap('FPDFPathSegment_GetType', 'number', [...ONE]),
    segmentCloses: pdfium.cwrap('FPDFPathSegment_GetClose', 'number', [...ONE]),
  };
}
