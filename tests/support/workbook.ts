import { CFB, write, type BookType, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { extractWorkbook } from '../../src/extract/workbook/index.ts';
import type { Document } from '../../src/model/index.ts';

/** A cell of a sketch: text, a number, a number in a number format, or the content of the element `c`, attributes first. */
export type CellSketch =
  string | number | null | readonly [number: number, format: string] | { readonly c: string };

export interface SheetSketch {
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  readonly rows?: readonly (readonly CellSketch[])[];
  /** The rows as they are written, in place of a sketch. */
  readonly data?: string;
  readonly columns?: string;
  readonly merges?: readonly string[];
  /** What else stands behind the rows. */
  readonly behind?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An xlsx file written by hand; its parts may be replaced by name. */
export function xlsxOf(
  sheets: readonly SheetSketch[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const formats = ['General'];
  const worksheets = sheets.map((sheet) => worksheet(sheet, formats));
  const targets = [
    ...worksheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index}.xml` })),
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  return zipped({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': element(
      'workbook',
      element('sheets', sheets.map(sheetEntry).join('')),
      `${MAIN} xmlns:r="${RELATIONS}"`,
    ),
    'xl/_rels/workbook.xml.rels': element(
      'Relationships',
      targets
        .map(({ type, target }, index) =>
          element('Relationship', '', `Id="rId${index}" Type="${RELATIONS}/${type}" Target="${target}"`),
        )
        .join(''),
    ),
    'xl/styles.xml': stylesheet(formats),
    'xl/sharedStrings.xml': element('sst', '', MAIN),
    ...Object.fromEntries(worksheets.map((xml, index) => [`xl/worksheets/sheet${index}.xml`, xml])),
    ...parts,
  });
}

/** A zip file of texts by name. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files, { level: 1 });
}

export function element(name: string, content: string, attributes = ''): string {
  return `<${name} ${attributes}>${content}</${name}>`;
}

function sheetEntry({ name, state = 'visible' }: SheetSketch, index: number): string {
  const label = escaped(name ?? `Sheet${index + 1}`);
  return element('sheet', '', `name="${label}" sheetId="${index + 1}" state="${state}" r:id="rId${index}"`);
}

function worksheet(
  { rows = [], data, columns = '', merges = [], behind = '' }: SheetSketch,
  formats: string[],
): string {
  const written = rows.map((cells) => element('row', cells.map((cell) => cellXml(cell, formats)).join('')));
  const ranges = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const content =
    columns + element('sheetData', data ?? written.join('')) + element('mergeCells', ranges) + behind;
  return element('worksheet', content, MAIN);
}

function cellXml(cell: CellSketch, formats: string[]): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'string')
    return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if ('c' in cell) return `<c ${cell.c}</c>`;
  const [number, format] = cell;
  if (!formats.includes(format)) formats.push(format);
  return `<c s="${formats.indexOf(format)}"><v>${number}</v></c>`;
}

/** Styles in the order of their formats. */
function stylesheet(codes: readonly string[]): string {
  const formats = codes.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`,
  );
  const styles = codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return element(
    'styleSheet',
    element('numFmts', formats.join('')) + element('cellXfs', styles.join('')),
    MAIN,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const OPEN_DOCUMENT = ['office', 'table', 'text', 'style', 'number']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');

/** An ods file with the tables, and the styles, that are given as they are written. */
export function odsOf(tables: string, styles = '', parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const body = element('office:body', element('office:spreadsheet', tables));
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': element(
      'office:document-content',
      element('office:automatic-styles', styles) + body,
      OPEN_DOCUMENT,
    ),
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...parts,
  });
}

/** A workbook as the library writes it. */
export function savedAs(book: WorkBook, bookType: BookType): Uint8Array {
  const bytes: unknown = write(book, { type: 'buffer', bookType, bookSST: true });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the library has written no bytes');
  return bytes;
}

/** A compound file with one stream, and empty ones in what is embedded in it. */
export function compoundOf(name: string, stream: Uint8Array, embedded: readonly string[] = []): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  for (const other of embedded) CFB.utils.cfb_add(container, `/Embedded/${other}`, new Uint8Array(8));
  CFB.utils.cfb_add(container, `/${name}`, stream);
  const bytes: unknown = CFB.write(container, { type: 'buffer' });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the library has written no bytes');
  return bytes;
}

export async function documentOf(bytes: Uint8Array): Promise<Document> {
  return extractWorkbook({ bytes, path: 'a.xlsx', password: null });
}

/** The blocks of a document: paragraphs as they are, rows with bars between their cells. */
export function linesOf({ blocks }: Document): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'text' ? [block.text] : block.rows.map((cells) => cells.map(({ text }) => text).join('|')),
  );
}

/** `kind sheet!cell text` of every notice. */
export function noticesOf({ notices }: Document): string[] {
  return notices.map(({ kind, at, text }) => `${kind} ${at.sheet ?? ''}!${at.cell ?? ''} ${text}`);
}
