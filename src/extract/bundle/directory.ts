/** Marks of the end of the central directory and of one of its headers. See APPNOTE.TXT, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const HEADER = 0x02014b50;
const END_LENGTH = 22;
const HEADER_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** Stands for a number that a zip file of the large kind has elsewhere. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 1;

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
