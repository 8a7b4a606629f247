/** Encodings of texts in old workbooks by the numbers of their code pages; others are called `windows-` and the number. */
const ENCODINGS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10_000: 'macintosh',
  28_591: 'latin1',
  54_936: 'gb18030',
  65_001: 'utf-8',
};
const USUAL = 'gb18030';

const decoders = new Map<number, (bytes: Iterable<number>) => string>();

/** Decodes texts for the library that reads old workbooks, which has tables for it only where they are loaded apart. */
export const CODE_PAGES = {
  utils: {
    decode(page: number, bytes: Iterable<number>): string {
      const decode = decoders.get(page) ?? decoderOf(ENCODINGS[page] ?? `windows-${page}`);
      decoders.set(page, decode);
      return decode(bytes);
    },
  },
};

function decoderOf(encoding: string): (bytes: Iterable<number>) => string {
  try {
    const decoder = new TextDecoder(encoding);
    return (bytes) => decoder.decode(Uint8Array.from(bytes));
  } catch {
    return decoderOf(USUAL);
  }
}
