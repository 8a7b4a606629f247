import type { Bytes } from '../bytes.ts';

const NAME = 39;

/** The names of the fonts of a document, by their numbers ([MS-DOC] 2.9.286). */
export function fontsIn(table: Bytes | null): string[] {
  const fonts: string[] = [];
  if (!table) return fonts;
  const count = table.u16(0);
  let at = 4;
  while (fonts.length < count) {
    const size = table.u8(at);
    const name = new TextDecoder('utf-16le').decode(table.raw(at + 1 + NAME, Math.max(size - NAME, 0)));
    fonts.push(name.split('\0')[0] ?? '');
    at += 1 + size;
  }
  return fonts;
}
