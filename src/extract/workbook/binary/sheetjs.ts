import { SSF, read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { Unreadable } from '../../unreadable.ts';
import { FORMATS, GENERAL } from '../display/built-in.ts';
import { displayIn, type Display } from '../display/index.ts';
import { inSheet } from '../places.ts';
import { hiddenSheet, isFilled, type Merge, type Sheet, type SheetCell, type Shown } from '../sheet.ts';
import { extend, type Span } from '../spans.ts';
import { CODE_PAGES } from './code-pages.ts';

/** What cells show that hold an error, by its number ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};
/** Numbers of formats beyond those that are built in. */
const MOST_FORMATS = 392;

/**
 * Reads a binary workbook whose records have been looked through. The library is asked for values and the codes of
 * their formats, and not for the text a cell shows: it rounds 1.005 to 1.00.
 *
 * @param hiddenColumns by sheet
 */
export function sheetsIn(bytes: Uint8Array, hiddenColumns: readonly (readonly Span[])[]): Sheet[] {
  const { SheetNames, Sheets, Workbook } = bookIn(bytes);
  const display = displayIn(Workbook?.WBProps?.date1904 === true);
  return SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = Sheets[name];
    if (!sheet) throw new Unreadable('damaged');
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
    const isHidden = Workbook?.Sheets?.some((each) => each.name === name && Boolean(each.Hidden)) ?? false;
    return [isHidden ? hiddenSheet(name) : sheetOf(name, sheet, display, hiddenColumns[index] ?? [])];
  });
}

/** What a workbook fails at, the library tells in many ways. */
function bookIn(bytes: Uint8Array): WorkBook {
  set_cptable(CODE_PAGES);
  for (let id = 0; id < MOST_FORMATS; id += 1) SSF.load(FORMATS[id] ?? GENERAL, id);
  try {
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    });
  } catch (cause) {
    throw new Unreadable('damaged', { cause });
  }
}

function sheetOf(name: string, sheet: WorkSheet, display: Display, hiddenColumns: readonly Span[]): Sheet {
  const cells: SheetCell[] = [];
  for (const [row, cellsOfRow] of Object.entries(sheet['!data'] ?? [])) {
    for (const [column, cell] of Object.entries(cellsOfRow)) {
      const shown = shownIn(cell, display);
      if (isFilled(shown)) cells.push({ ...inSheet(Number(row), Number(column)), ...shown });
    }
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }): Merge => ({
    rows: { first: s.r, last: e.r },
    columns: { first: s.c, last: e.c },
  }));
  const hiddenRows: Span[] = [];
  for (const [row, properties] of Object.entries(sheet['!rows'] ?? [])) {
    if (properties.hidden === true) extend(hiddenRows, { first: Number(row), last: Number(row) });
  }
  return { name, isHidden: false, cells, merges, hiddenRows, hiddenColumns };
}

function shownIn({ t: type, v: value, z: code }: CellObject, display: Display): Shown {
  const format = typeof code === 'string' ? code : GENERAL;
  if (type === 'e') return { text: (typeof value === 'number' && ERRORS[value]) || '#N/A' };
  if (typeof value === 'number') return display.number(value, format);
  if (typeof value === 'string') return display.text(value, format);
  return { text: typeof value === 'boolean' ? String(value).toUpperCase() : '' };
}
