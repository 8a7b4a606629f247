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
  /** Calls made for every glyph and line. What the wrapped ones do besides takes many times as long as the call. */
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

/** Functions of PDFium as they are compiled: they take and give numbers, 0 for no. */
function frequentCalls({ pdfium: { wasmExports } }: WrappedPdfiumModule) {
  const call = <Numbers extends number[]>(name: string): Call<Numbers> => {
    const found: unknown = Reflect.get(wasmExports, name);
    if (!isCall(found)) throw new TypeError(`PDFium has no ${name}`);
    return found;
  };
  return {
    unicode: call<[text: number, index: number]>('FPDFText_GetUnicode'),
    looseBox: call<[text: number, index: number, slots: number]>('FPDFText_GetLooseCharBox'),
    origin: call<[text: number, index: number, x: number, y: number]>('FPDFText_GetCharOrigin'),
    angle: call<[text: number, index: number]>('FPDFText_GetCharAngle'),
    textObject: call<[text: number, index: number]>('FPDFText_GetTextObject'),
    renderMode: call<[object: number]>('FPDFTextObj_GetTextRenderMode'),
    pageObject: call<[page: number, index: number]>('FPDFPage_GetObject'),
    objectType: call<[object: number]>('FPDFPageObj_GetType'),
    bounds: call<[object: number, ...slots: FourSlots]>('FPDFPageObj_GetBounds'),
    matrix: call<[object: number, slots: number]>('FPDFPageObj_GetMatrix'),
    fillColour: call<[object: number, ...slots: FourSlots]>('FPDFPageObj_GetFillColor'),
    strokeColour: call<[object: number, ...slots: FourSlots]>('FPDFPageObj_GetStrokeColor'),
    drawMode: call<[path: number, fill: number, stroke: number]>('FPDFPath_GetDrawMode'),
    countSegments: call<[path: number]>('FPDFPath_CountSegments'),
    segment: call<[path: number, index: number]>('FPDFPath_GetPathSegment'),
    segmentPoint: call<[segment: number, x: number, y: number]>('FPDFPathSegment_GetPoint'),
    segmentType: call<[segment: number]>('FPDFPathSegment_GetType'),
    segmentCloses: call<[segment: number]>('FPDFPathSegment_GetClose'),
  };
}

type FourSlots = [first: number, second: number, third: number, fourth: number];

type Call<Numbers extends number[]> = (...numbers: Numbers) => number;

/** WebAssembly exports functions of numbers alone. */
function isCall(exported: unknown): exported is Call<number[]> {
  return typeof exported === 'function';
}
