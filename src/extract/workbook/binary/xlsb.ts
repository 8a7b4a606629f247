import { strToU8, zipSync } from 'fflate';
import { partsOf, textOf } from '../../package/parts.ts';
import { relationshipsIn, relationshipsPartOf } from '../../package/relationships.ts';
import type { Source } from '../../source.ts';
import { MOST_UNPACKED, type Bounds } from '../bounds.ts';
import type { Sheet } from '../sheet.ts';
import type { Span } from '../spans.ts';
import { sheetsIn } from './sheetjs.ts';
import {
  OF_BOOK,
  OF_SHEET,
  OF_STYLES,
  OF_TEXTS,
  inspectSheet,
  sheetRelations,
  withOnly,
} from './xlsb-records.ts';

const BOOK = 'xl/workbook.bin';
const RELATIONS = relationshipsPartOf(BOOK);
const STYLES = 'xl/styles.bin';
const TEXTS = 'xl/sharedStrings.bin';
const SHEETS = /^xl\/worksheets\/[^/]+\.bin$/u;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  [BOOK]: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
  [STYLES]: 'application/vnd.ms-excel.styles',
  [TEXTS]: 'application/vnd.ms-excel.sharedStrings',
};

/** Reads the sheets of a binary workbook of Excel 2007 and later ([MS-XLSB]). */
export function readXlsb(source: Source, bounds: Bounds): Sheet[] {
  const parts = partsOf(source, (name) => name === RELATIONS || kindOf(name) !== null, MOST_UNPACKED);
  const relations = relationshipsIn(textOf(parts.get(RELATIONS)), BOOK);
  const hiddenColumns = sheetRelations(parts.get(BOOK) ?? new Uint8Array(), bounds).map((id): Span[] => {
    const sheet = parts.get(relations.find((relation) => relation.id === id)?.part ?? '');
    return sheet ? inspectSheet(sheet, bounds) : [];
  });
  return sheetsIn(repacked(parts), hiddenColumns);
}

/** A workbook of the parts that are read, with nothing in them that is not. */
function repacked(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const harmless: Record<string, Uint8Array> = { '[Content_Types].xml': contentTypesOf(parts) };
  for (const [name, part] of parts) {
    const types = kindOf(name);
    harmless[name] = types ? withOnly(part, types) : part;
  }
  return zipSync(harmless, { level: 0 });
}

function kindOf(name: string): ReadonlySet<number> | null {
  if (name === BOOK) return OF_BOOK;
  if (name === STYLES) return OF_STYLES;
  if (name === TEXTS) return OF_TEXTS;
  return SHEETS.test(name) ? OF_SHEET : null;
}

/** Where the library finds texts and styles. */
function contentTypesOf(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const overrides = Object.entries(CONTENT_TYPES)
    .filter(([name]) => parts.has(name))
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return strToU8(`<Types xmlns="${xmlns}">${overrides.join('')}</Types>`);
}
