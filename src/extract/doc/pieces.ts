import { Bytes, NO_BYTES } from '../bytes.ts';
import { Unreadable } from '../unreadable.ts';
import { plexOf } from './plex.ts';
import type { Stretch } from './word-file.ts';

/** A stretch of the text that stands in one place of the file. */
export interface Piece extends Stretch {
  /** Where its first character stands in the document stream, and how many bytes each takes. */
  readonly place: number;
  readonly width: 1 | 2;
  /** What changes its properties beyond what the pages of properties say. */
  readonly modifiers: Bytes;
}

const PIECE_SIZE = 8;
/** What begins each part of the list of pieces. */
const MODIFIERS = 1;
const PIECES = 2;
const IS_COMPRESSED = 0x40000000;

/**
 * The pieces that a text is put together from ([MS-DOC] 2.9.38), which have no more characters than the file has bytes.
 *
 * @throws Unreadable `damaged`
 */
export function piecesIn(list: Bytes, document: Bytes): Piece[] {
  const groups: Bytes[] = [];
  let at = 0;
  while (list.u8(at) === MODIFIERS) {
    const size = list.u16(at + 1);
    groups.push(list.part(at + 3, size));
    at += 3 + size;
  }
  if (list.u8(at) !== PIECES) throw new Unreadable('damaged');
  const pieces = plexOf(list.part(at + 5, list.u32(at + 1)), PIECE_SIZE);
  if (pieces[0]?.start !== 0 || (pieces.at(-1)?.end ?? 0) > document.length) throw new Unreadable('damaged');
  return pieces.map(({ start, end, data }): Piece => {
    const [place, isCompressed] = placeIn(data.u32(2));
    return { start, end, place, width: isCompressed ? 1 : 2, modifiers: modifiersOf(data.u16(6), groups) };
  });
}

/** Places of characters of one byte each are written twice as large. */
function placeIn(written: number): [number, boolean] {
  const place = written & (IS_COMPRESSED - 1);
  return (written & IS_COMPRESSED) === 0 ? [place, false] : [place / 2, true];
}

/** Modifiers with an operand of one byte that may be written short, by their short codes ([MS-DOC] 2.9.215). */
const SHORT: ReadonlyMap<number, number> = new Map([
  [0x0c, 0x260a],
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x42, 0x0801],
  [0x5c, 0x083c],
]);

/** Either one modifier written short, or the number of a group of them. */
function modifiersOf(written: number, groups: readonly Bytes[]): Bytes {
  if ((written & 1) === 1) return groups[written >>> 1] ?? NO_BYTES;
  const code = SHORT.get((written >>> 1) & 0x7f);
  return code === undefined ? NO_BYTES : new Bytes(Uint8Array.of(code & 0xff, code >>> 8, written >>> 8));
}

const UNICODE = new TextDecoder('utf-16le', { ignoreBOM: true });
const WESTERN = new TextDecoder('windows-1252');
/** Node takes these for what they are in Latin-1 in some of its versions; in order from 0x80 ([MS-DOC] 2.9.73). */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** All characters of a text, each of one unit, so that they can be counted. */
export function textOf(pieces: readonly Piece[], document: Bytes): string {
  return pieces
    .map(({ start, end, place, width }) => {
      const bytes = document.raw(place, width * (end - start));
      return width === 2 ? UNICODE.decode(bytes) : western(bytes);
    })
    .join('');
}

function western(bytes: Uint8Array): string {
  return WESTERN.decode(bytes).replace(/[\u0080-\u009f]/gu, (sign) =>
    WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80),
  );
}
