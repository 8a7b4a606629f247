import { utils, write, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import type { Grid } from '../../../../src/model/index.ts';
import type { Sheet } from './sheets.ts';
import { spansOf } from './spans.ts';

/** Whether numbers are shown with the digits they are printed with, or as the program likes, without trailing noughts. */
export type Numbers = 'as printed' | 'general';

const AMOUNT = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?<decimals>\d+)$/u;
const COUNT = /^\d{1,2}$/u;

/** Sheets as an xlsx workbook: amounts and small counts as numbers, codes and all else as text. */
export function xlsxOf(sheets: readonly Sheet[], numbers: Numbers): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheetOf(sheet, numbers), sheet.name);
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('SheetJS has written no bytes');
  return bytes;
}

function worksheetOf({ blocks, kind }: Sheet, numbers: Numbers): WorkSheet {
  const worksheet: WorkSheet = {};
  const merges: Range[] = [];
  const width = Math.max(...blocks.map((block) => (block.kind === 'grid' ? widthOf(block) : 1)));
  let row = 0;
  for (const block of blocks) {
    if (block.kind === 'text') {
      worksheet[addressOf(row, 0)] = textCell(block.text);
      if (kind === 'table' && width > 1) merges.push(range(row, 0, 1, width));
      row += 1;
      continue;
    }
    for (const spans of spansOf(block)) {
      for (const { text, column, rows, columns } of spans) {
        if (text !== '') worksheet[addressOf(row, column)] = cellOf(text, numbers);
        if (rows > 1 || columns > 1) merges.push(range(row, column, rows, columns));
      }
      row += 1;
    }
  }
  return { ...worksheet, '!ref': utils.encode_range(range(0, 0, row, width)), '!merges': merges };
}

function cellOf(text: string, numbers: Numbers): CellObject {
  const decimals = AMOUNT.exec(text)?.groups?.['decimals']?.length ?? (COUNT.test(text) ? 0 : null);
  if (decimals === null) return textCell(text);
  const whole = text.includes(',') ? '#,##0' : '0';
  const format = decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
  const number: CellObject = { t: 'n', v: Number(text.replaceAll(',', '')) };
  return numbers === 'general' ? number : { ...number, z: format };
}

function textCell(text: string): CellObject {
  return { t: 's', v: text, z: '@' };
}

function range(row: number, column: number, rows: number, columns: number): Range {
  return { s: { r: row, c: column }, e: { r: row + rows - 1, c: column + columns - 1 } };
}

function addressOf(row: number, column: number): string {
  return utils.encode_cell({ r: row, c: column });
}

function widthOf({ rows }: Grid): number {
  return Math.max(...rows.map((cells) => cells.length));
}
