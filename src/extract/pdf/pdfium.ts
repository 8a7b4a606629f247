import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** Room for whatever a call gives back: a matrix is the largest. */
const SCRATCH_BYTES = 64;

/**
 * PDFium, compiled to WebAssembly, and the little of its memory that calls write their results to. Its memory moves
 * when it grows, so views of it are taken anew for every use.
 */
export class Pdfium {
  readonly api: WrappedPdfiumModule;
  readonly scratch: number;

  private constructor(api: WrappedPdfiumModule) {
    this.api = api;
    this.scratch = api.pdfium.wasmExports.malloc(SCRATCH_BYTES);
  }

  static async load(): Promise<Pdfium> {
    const require = createRequire(import.meta.url);
    const wasm = readFileSync(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
    const api = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) });
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
