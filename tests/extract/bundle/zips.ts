import { strToU8, zipSync } from 'fflate';
import type { Source } from '../../../src/extract/source.ts';
import { inGbk } from '../../support/gbk.ts';

/** A zip file of members by name; text is in UTF-8. */
export function zipOf(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(members).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

export function sourceOf(bytes: Uint8Array, path = 'a.zip'): Source {
  return { bytes, path, password: null };
}

/** The headers of members, in front of each and in the directory: where their flags are, and how long they are. */
const HEADERS = [
  { mark: [0x50, 0x4b, 3, 4], flags: 6, nameLength: 26, name: 30 },
  { mark: [0x50, 0x4b, 1, 2], flags: 8, nameLength: 28, name: 46 },
];
const ENCRYPTED = 1;
const IN_UTF8 = 8;

/** The same with a flag of its first bytes set as a password does. */
export function locked(zip: Uint8Array): Uint8Array {
  return withFlags(zip, (low, high) => [low | ENCRYPTED, high]);
}

/** A zip file of one member whose name is in GBK, as old systems write it; its name has two characters and an ending. */
export function namedInGbk(name: string, content: string): Uint8Array {
  const raw = inGbk(name);
  const placeholder = 'x'.repeat(raw.length);
  const zip = Buffer.from(zipOf({ [placeholder]: content }));
  for (let at = zip.indexOf(placeholder); at >= 0; at = zip.indexOf(placeholder)) zip.set(raw, at);
  return withFlags(zip, (low, high) => [low, high & ~IN_UTF8]);
}

function withFlags(
  zip: Uint8Array,
  set: (low: number, high: number) => readonly [number, number],
): Uint8Array {
  const bytes = Buffer.from(zip);
  for (const { mark, flags } of HEADERS) {
    for (let at = bytes.indexOf(Buffer.from(mark)); at >= 0; at = bytes.indexOf(Buffer.from(mark), at + 1)) {
      bytes.set(set(bytes[at + flags] ?? 0, bytes[at + flags + 1] ?? 0), at + flags);
    }
  }
  return bytes;
}
