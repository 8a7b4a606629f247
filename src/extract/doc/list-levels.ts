import type { Bytes } from '../bytes.ts';
import type { Level } from '../numbering/labels.ts';
import { formatOf } from './number-formats.ts';

const HEAD_SIZE = 28;
/** Word allows no longer ones. */
const LONGEST_TEXT = 255;
const IS_LEGAL = 0x04;
const HAS_RESTART = 0x08;
const SUFFIXES = ['tab', 'space', 'nothing'] as const;

/** Reads a level of a list, and tells where it ends ([MS-DOC] 2.9.149). */
export function readLevel(bytes: Bytes, at: number): { level: Level; end: number } {
  const flags = bytes.u8(at + 5);
  const words = at + HEAD_SIZE + bytes.u8(at + 24) + bytes.u8(at + 25);
  const length = bytes.u16(words);
  const level: Level = {
    start: bytes.i32(at),
    format: formatOf(bytes.u8(at + 4)),
    text: textOf(bytes.raw(words + 2, 2 * length)),
    suffix: SUFFIXES[bytes.u8(at + 15)] ?? 'tab',
    restart: (flags & HAS_RESTART) === 0 ? null : bytes.u8(at + 26),
    isLegal: (flags & IS_LEGAL) !== 0,
  };
  return { level, end: words + 2 + 2 * length };
}

/** The number of a level stands as a character of its index, where ECMA-376 has `%1` for the first. */
function textOf(written: Uint8Array): string {
  return new TextDecoder('utf-16le')
    .decode(written)
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Cc}/gu, (sign) => `%${sign.charCodeAt(0) + 1}`);
}
