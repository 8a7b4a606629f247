import { Unreadable } from '../../unreadable.ts';
import type { Bounds } from '../bounds.ts';
import type { Span } from '../spans.ts';
import { COST, recordsOfXlsb, viewOf, type BinaryRecord } from './records.ts';

/** Types of records ([MS-XLSB] 2.3). */
const ROW = 0x00;
const COLUMNS = 0x3c;
const MERGE = 0xb0;
const SHEET = 0x9c;
/** What one cell may hold, results of formulas among them; written out in full, and behind a cell in the same row. */
const CELLS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 62];

/** What is read of each part. */
export const OF_BOOK = new Set([SHEET, 0x99]);
export const OF_SHEET = new Set([...CELLS, ROW, MERGE]);
/** Formats, and the styles of cells that name them. */
export const OF_STYLES = new Set([0x2c, 0x2f, 0x269, 0x26a, 0x272, 0x273]);
export const OF_TEXTS = new Set([0x13, 0x9f, 0xa0]);

/** A part without what is not asked for: the library stops at records it does not know, and at links it is long busy. */
export function withOnly(part: Uint8Array, types: ReadonlySet<number>): Uint8Array {
  const kept = new Uint8Array(part.length);
  let length = 0;
  for (const { type, start, end } of recordsOfXlsb(part)) {
    if (!types.has(type)) continue;
    kept.set(part.subarray(start, end), length);
    length += end - start;
  }
  return kept.subarray(0, length);
}

/** The relations of the sheets of a workbook, in their order. */
export function sheetRelations(book: Uint8Array, bounds: Bounds): string[] {
  const view = viewOf(book);
  const relations: string[] = [];
  for (const record of recordsOfXlsb(book)) {
    if (record.type !== SHEET) continue;
    bounds.sheets.spend();
    relations.push(textAt(view, record, 8));
  }
  return relations;
}

/** Counts what a sheet holds, and tells which of its columns are hidden. */
export function inspectSheet(sheet: Uint8Array, { cells, merges }: Bounds): Span[] {
  const view = viewOf(sheet);
  const hidden: Span[] = [];
  for (const { type, content, end } of recordsOfXlsb(sheet)) {
    if (CELLS.includes(type)) cells.spend(COST);
    else if (type === MERGE) merges.spend();
    else if (type === COLUMNS && end - content >= 18 && (view.getUint16(content + 16, true) & 1) === 1) {
      hidden.push({ first: view.getUint32(content, true), last: view.getUint32(content + 4, true) });
    }
  }
  return hidden;
}

/** A text with the number of its characters before it. */
function textAt(view: DataView, { content, end }: BinaryRecord, offset: number): string {
  const start = content + offset + 4;
  if (start > end) throw new Unreadable('damaged');
  const length = view.getUint32(start - 4, true) * 2;
  if (start + length > end) throw new Unreadable('damaged');
  return new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, view.byteOffset + start, length));
}
