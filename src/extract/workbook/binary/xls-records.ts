import { Unreadable } from '../../unreadable.ts';
import type { Bounds } from '../bounds.ts';
import type { Span } from '../spans.ts';
import { COST, recordsOfXls, viewOf, type BinaryRecord } from './records.ts';

/** Types of records ([MS-XLS] 2.3). */
const FORMULA = 0x0006;
const END = 0x000a;
const PASSWORD = 0x002f;
const CONTINUATION = 0x003c;
const COLUMNS = 0x007d;
const SHEET = 0x0085;
const NUMBERS = 0x00bd;
const MERGES = 0x00e5;
const NUMBER = 0x0203;
const BEGIN = 0x0809;

/** What one cell may hold: formula, number, text, truth value or error. */
const CELLS = [FORMULA, NUMBER, 0x00d6, 0x00fd, 0x0204, 0x0205, 0x027e];
/** Beside them: dates, code page, styles, shared texts, extent of the sheet, text of a formula, rows, formats. */
const OTHERS = [
  END,
  SHEET,
  NUMBERS,
  MERGES,
  BEGIN,
  0x0022,
  0x0042,
  0x00e0,
  0x00fc,
  0x0200,
  0x0207,
  0x0208,
  0x041e,
];
const READ = new Set([...CELLS, ...OTHERS]);
/** A type of record nothing is read from. */
const PASSED_OVER = 0x0090;

const LONGEST = 8224;
/** Of the records that are looked into. */
const SHORTEST = new Map([
  [FORMULA, 22],
  [COLUMNS, 10],
  [SHEET, 8],
  [NUMBERS, 6],
  [MERGES, 2],
]);

/**
 * Looks through the records of a workbook before the library reads them, and makes them harmless in place: what is not
 * asked for is blotted out, as one record of a link may stretch over millions of cells, and a formula that comes to a
 * number becomes that number. Tells which columns of each sheet are hidden.
 */
export function lookThrough(stream: Uint8Array, bounds: Bounds): Span[][] {
  const view = viewOf(stream);
  const sheets = new Map<number, Span[]>();
  let hidden: Span[] = [];
  let depth = 0;
  let isRead = true;
  for (const record of recordsOfXls(stream)) {
    const { type, start, content } = record;
    if (depth === 0 && type !== BEGIN) break;
    if (depth === 0) hidden = sheets.get(start) ?? [];
    inspect(view, record, bounds);
    if (type === BEGIN) depth += 1;
    else if (type === END) depth -= 1;
    else if (type === SHEET) sheets.set(view.getUint32(content, true), []);
    else if (type === COLUMNS) hidden.push(...hiddenIn(view, content));
    else if (type === FORMULA) withoutCode(view, record);
    if (type !== CONTINUATION) isRead = READ.has(type);
    if (!isRead) view.setUint16(start, PASSED_OVER, true);
  }
  if (depth > 0 || sheets.size === 0) throw new Unreadable('damaged');
  return [...sheets].toSorted(([a], [b]) => a - b).map(([, spans]) => spans);
}

function inspect(
  view: DataView,
  { type, content, end }: BinaryRecord,
  { sheets, cells, merges }: Bounds,
): void {
  const length = end - content;
  if (type === PASSWORD) throw new Unreadable('encrypted');
  if (type === 0 || length > LONGEST || length < (SHORTEST.get(type) ?? 0)) throw new Unreadable('damaged');
  if (type === SHEET) sheets.spend();
  else if (type === MERGES) merges.spend(view.getUint16(content, true));
  else if (type === NUMBERS) cells.spend(Math.floor(length / 6) * COST);
  else if (CELLS.includes(type)) cells.spend(COST);
}

/** The columns a record is about, if they are hidden. */
function hiddenIn(view: DataView, content: number): Span[] {
  const isHidden = (view.getUint16(content + 8, true) & 1) === 1;
  return isHidden ? [{ first: view.getUint16(content, true), last: view.getUint16(content + 2, true) }] : [];
}

/** Its code is of no use, and the library might fail at it; the result stands at the same place as in a number. */
function withoutCode(view: DataView, { start, content }: BinaryRecord): void {
  const isNumber = view.getUint16(content + 12, true) !== 0xffff;
  if (isNumber) view.setUint16(start, NUMBER, true);
  else view.setUint16(content + 20, 0, true);
}
