import { Unreadable } from '../../unreadable.ts';

/** What a cell the library reads counts for: it takes twice the memory of one that is read here. */
export const COST = 2;

/** One record of a binary workbook: its type and where it stands. */
export interface BinaryRecord {
  readonly type: number;
  /** Where its header begins, where its content does, and where that ends. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** The records of a stream of an xls workbook ([MS-XLS] 2.1.4): two bytes for the type, two for the length. */
export function* recordsOfXls(stream: Uint8Array): Generator<BinaryRecord> {
  const view = viewOf(stream);
  for (let start = 0; start + 4 <= stream.length;) {
    const content = start + 4;
    const end = content + view.getUint16(start + 2, true);
    if (end > stream.length) throw new Unreadable('damaged');
    yield { type: view.getUint16(start, true), start, content, end };
    start = end;
  }
}

/** The records of a part of an xlsb workbook ([MS-XLSB] 2.1.4): type and length of seven bits a byte. */
export function* recordsOfXlsb(part: Uint8Array): Generator<BinaryRecord> {
  for (let start = 0; start < part.length;) {
    const type = sevenBits(part, start, 2);
    const length = sevenBits(part, type.end, 4);
    const end = length.end + length.value;
    if (end > part.length) throw new Unreadable('damaged');
    yield { type: type.value, start, content: length.end, end };
    start = end;
  }
}

/** A number of at most so many bytes; each but the last has its highest bit set. */
function sevenBits(part: Uint8Array, start: number, most: number): { value: number; end: number } {
  let value = 0;
  for (let index = 0; index < most; index += 1) {
    const byte = part[start + index];
    if (byte === undefined) throw new Unreadable('damaged');
    value += (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return { value, end: start + most };
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
