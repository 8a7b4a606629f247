import { parse } from 'csv-parse/sync';

/** Rows by the titles of their columns; the file has a mark of byte order and ends its lines as Excel does. */
export function readCsv(text: string): Record<string, string>[] {
  if (!text.startsWith('\u{FEFF}')) throw new Error('no mark of byte order');
  const rows: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
  const [titles = [], ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(titles.map((title, index) => [title, cells[index] ?? ''])));
}
