import type { Bytes } from '../bytes.ts';
import { Unreadable } from '../unreadable.ts';

/** A stretch between two positions, with what is said of it. */
export interface PlexEntry {
  readonly start: number;
  readonly end: number;
  readonly data: Bytes;
}

/**
 * Reads a list of positions with as many structures less one, each for the stretch between two positions ([MS-DOC] 2.2.2).
 *
 * @throws Unreadable `damaged` for positions that do not ascend
 */
export function plexOf(bytes: Bytes, size: number): PlexEntry[] {
  const count = Math.floor((bytes.length - 4) / (4 + size));
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const [start, end] = [bytes.u32(4 * index), bytes.u32(4 * index + 4)];
    if (end < start) throw new Unreadable('damaged');
    return { start, end, data: bytes.part(4 * (count + 1) + size * index, size) };
  });
}

/** The stretch that holds a position, of stretches in ascending order; `null` where none does. */
export function stretchAt<Own extends { readonly start: number; readonly end: number }>(
  stretches: readonly Own[],
  position: number,
): Own | null {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch && stretch.start <= position ? stretch : null;
}
