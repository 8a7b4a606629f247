import { strFromU8 } from 'fflate';

/** Marks of the end of the central directory and of one of its headers. See APPNOTE.TXT, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const HEADER = 0x02014b50;
const END_LENGTH = 22;
const HEADER_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** Stands for a number that a zip file of the large kind has elsewhere. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 1;
/** Names are in UTF-8; else in whatever code page the program had, which is read byte by byte. */
const IS_UTF8 = 0x800;

/**
 * What a zip file says of its members as a whole: `locked` where one opens with a password only, `torn` where its
 * directory is not where its end says.
 */
export function stateOf(bytes: Uint8Array): 'whole' | 'locked' | 'torn' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return 'torn';
  let at = view.getUint32(end + 16, true);
  if (at === ELSEWHERE) return 'whole';
  for (let left = view.getUint16(end + 8, true); left > 0; left -= 1) {
    if (at + HEADER_LENGTH > end || view.getUint32(at, true) !== HEADER) return 'torn';
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return 'locked';
    at += lengthOf(view, at);
  }
  return 'whole';
}

/**
 * The checksum (CRC-32) of each member by name, as far as the directory can be read. Of members with one name the last
 * counts, as it does where they are unpacked.
 */
export function checksumsIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const checksums = new Map<string, number>();
  const end = endOf(view) ?? 0;
  let at = end === 0 ? 0 : view.getUint32(end + 16, true);
  while (at + HEADER_LENGTH <= end && view.getUint32(at, true) === HEADER) {
    const start = at + HEADER_LENGTH;
    const name = bytes.subarray(start, start + view.getUint16(at + 28, true));
    const isUtf8 = (view.getUint16(at + 8, true) & IS_UTF8) !== 0;
    checksums.set(strFromU8(name, !isUtf8), view.getUint32(at + 16, true));
    at += lengthOf(view, at);
  }
  return checksums;
}

/** Of a header with the name, the extra fields and the comment behind it. */
function lengthOf(view: DataView, at: number): number {
  const behind = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  return behind.reduce((sum, length) => sum + length, HEADER_LENGTH);
}

/** Where the end of the directory begins, behind which there is a comment at most. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
