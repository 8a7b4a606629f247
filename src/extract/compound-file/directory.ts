import type { Bytes } from '../bytes.ts';
import { Unreadable } from '../unreadable.ts';

/** Where a stream begins, and how long it is. */
export interface Entry {
  readonly first: number;
  readonly size: number;
}

const ENTRY_SIZE = 128;
const STREAM = 2;
const ROOT = 5;
const NO_ENTRY = 0xffffffff;

/**
 * The streams at the top of a compound file by name, and the one that all small streams stand in ([MS-CFB] 2.6). Storages
 * in it, which hold what is embedded, are left out.
 *
 * @throws Unreadable `damaged`
 */
export function entriesOf(directory: Bytes): { root: Entry; entries: Map<string, Entry> } {
  const count = Math.floor(directory.length / ENTRY_SIZE);
  if (count === 0 || directory.u8(66) !== ROOT) throw new Unreadable('damaged');
  const entries = new Map<string, Entry>();
  const seen = new Set([NO_ENTRY]);
  const waiting = [directory.u32(76)];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const entry = directory.part(index * ENTRY_SIZE, ENTRY_SIZE);
    waiting.push(entry.u32(68), entry.u32(72));
    if (entry.u8(66) === STREAM) entries.set(nameOf(entry), placeOf(entry));
  }
  return { root: placeOf(directory.part(0, ENTRY_SIZE)), entries };
}

/** In UTF-16, its end included in its length. */
function nameOf(entry: Bytes): string {
  const length = Math.min(Math.max(entry.u16(64) - 2, 0), 62);
  return new TextDecoder('utf-16le').decode(entry.raw(0, length));
}

/** No file is so large that the upper half of a size counts. */
function placeOf(entry: Bytes): Entry {
  return { first: entry.u32(116), size: entry.u32(120) };
}
