import { InputError } from '../../errors.ts';
import type { Words } from '../../model/index.ts';
import type { Source } from '../source.ts';
import { Pdfium } from './pdfium.ts';

/** An open file; `handle` is what PDFium calls it. */
export interface OpenPdf {
  readonly pdfium: Pdfium;
  readonly handle: number;
  readonly pages: number;
}

/** A published report has some hundred pages at most. */
const MOST_PAGES = 2000;

/** What FPDF_GetLastError answers where a password is missing or wrong, and where the security handler is unknown. */
const PASSWORD = 4;
const SECURITY = 5;

/** Loaded once, for a batch has many files. One that has failed is not used again. */
let shared: Promise<Pdfium> | null = null;

/**
 * Opens a file, lets it be used, and closes it.
 *
 * @throws InputError `damaged`, `encrypted`, `too-large`
 */
export async function withPdf<Result>(source: Source, use: (pdf: OpenPdf) => Result): Promise<Result> {
  shared ??= Pdfium.load();
  const pdfium = await shared;
  try {
    return useFile(pdfium, source, use);
  } catch (cause) {
    if (!isTrap(cause)) throw cause;
    shared = null;
    const { path } = source;
    throw pdfium.memory.isFull
      ? new InputError('too-large', path, OVERFULL, { cause })
      : new InputError('damaged', path, DAMAGED, { cause });
  }
}

/** What WebAssembly throws where it cannot go on: WebAssembly.RuntimeError, which has no type here. */
function isTrap(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'RuntimeError';
}

function useFile<Result>(pdfium: Pdfium, source: Source, use: (pdf: OpenPdf) => Result): Result {
  const { bytes, path, password } = source;
  const { api } = pdfium;
  const data = pdfium.copy(bytes);
  const handle = api.FPDF_LoadMemDocument(data, bytes.length, password ?? '');
  try {
    if (handle === 0) throw cannotOpen(api.FPDF_GetLastError(), source);
    const pages = api.FPDF_GetPageCount(handle);
    if (pages === 0) throw new InputError('damaged', path, DAMAGED);
    if (pages > MOST_PAGES) throw new InputError('too-large', path, tooLong(pages));
    return use({ pdfium, handle, pages });
  } finally {
    if (handle !== 0) api.FPDF_CloseDocument(handle);
    pdfium.free(data);
  }
}

function cannotOpen(code: number, { path, password }: Source): InputError {
  if (code === PASSWORD)
    return new InputError('encrypted', path, password === null ? LOCKED : WRONG_PASSWORD);
  if (code === SECURITY) return new InputError('encrypted', path, UNKNOWN_SECURITY);
  return new InputError('damaged', path, DAMAGED);
}

const LOCKED: Words = {
  zh: '这份 PDF 加了打开密码，请用 --password 给出密码，或另存一份不加密的',
  en: 'this PDF opens with a password only; give it with --password, or save it without one',
};

const WRONG_PASSWORD: Words = {
  zh: '--password 给出的密码打不开这份 PDF，请检查密码',
  en: 'the password given with --password does not open this PDF; check it',
};

const UNKNOWN_SECURITY: Words = {
  zh: '这份 PDF 用了不认识的加密方式，请在原程序里另存一份不加密的',
  en: 'this PDF is encrypted in a way that is not known; save it without encryption',
};

const DAMAGED: Words = {
  zh: '这份 PDF 已损坏或不完整，打不开；请重新下载或重新导出后再试',
  en: 'this PDF is damaged or incomplete and cannot be opened; download or export it again',
};

const OVERFULL: Words = {
  zh: '读这份 PDF 要占用的内存超过 160 MB，不像一份决算公开，没有读下去；请确认没有选错文件',
  en: 'this PDF takes more than 160 MB of memory to read, which no published report does; make sure it is the right file',
};

function tooLong(pages: number): Words {
  return {
    zh: `这份 PDF 有 ${pages} 页，超过 ${MOST_PAGES} 页的上限；请确认没有选错文件`,
    en: `this PDF has ${pages} pages, more than the ${MOST_PAGES} allowed; make sure it is the right file`,
  };
}
