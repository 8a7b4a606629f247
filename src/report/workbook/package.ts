import { columnName, quotedSheet } from './address.ts';
import { boxesXml, commentsXml } from './notes.ts';
import { columnCount, type Sheet } from './sheet.ts';
import { Strings } from './strings.ts';
import { Styles } from './style.ts';
import { escapeXml } from './text.ts';
import { rangeAddress, worksheetOf } from './worksheet.ts';
import { zip } from './zip.ts';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Workbook {
  readonly title: string;
  /** Made one after another, so that the cells of one are forgotten when those of the next are made. */
  readonly sheets: Iterable<Sheet>;
}

/** What the workbook has to tell of a sheet that is written. */
interface Written extends Pick<Sheet, 'name' | 'filter' | 'repeated' | 'printedColumns'> {
  readonly rows: number;
  readonly width: number;
}

/** A workbook as the bytes of an `.xlsx` file (ECMA-376). */
export function workbookBytes({ title, sheets }: Workbook): Uint8Array {
  const [styles, strings] = [new Styles(), new Strings()];
  const parts = new Map<string, string>();
  const commented: number[] = [];
  const written: Written[] = [];
  for (const sheet of sheets) {
    const { name, filter, repeated, printedColumns, rows } = sheet;
    const number = written.push({
      name,
      rows: rows.length,
      width: columnCount(sheet),
      ...(filter && { filter }),
      ...(repeated !== undefined && { repeated }),
      ...(printedColumns !== undefined && { printedColumns }),
    });
    const { xml, notes } = worksheetOf(sheet, styles, strings);
    parts.set(`xl/worksheets/sheet${number}.xml`, xml);
    if (notes.length === 0) continue;
    commented.push(number);
    parts.set(`xl/comments${number}.xml`, commentsXml(notes));
    parts.set(`xl/drawings/vmlDrawing${number}.vml`, boxesXml(notes));
    parts.set(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationshipsXml([
        [`${OFFICE}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
        [`${OFFICE}/comments`, `../comments${number}.xml`],
      ]),
    );
  }
  parts.set('xl/styles.xml', styles.toXml());
  parts.set('xl/sharedStrings.xml', strings.toXml());
  parts.set('xl/workbook.xml', workbookXml(written));
  parts.set('xl/_rels/workbook.xml.rels', workbookRelationships(written.length));
  parts.set('_rels/.rels', PACKAGE_RELATIONSHIPS);
  parts.set('docProps/core.xml', coreXml(title));
  parts.set('docProps/app.xml', APP);
  return zip([['[Content_Types].xml', contentTypes(written.length, commented)], ...parts]);
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const PACKAGE_RELATIONSHIPS = relationshipsXml([
  [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
]);

function workbookRelationships(sheets: number): string {
  const each = Array.from(
    { length: sheets },
    (_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
  );
  return relationshipsXml([
    ...each,
    [`${OFFICE}/styles`, 'styles.xml'],
    [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

function workbookXml(sheets: readonly Written[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${entries.join('')}</sheets>${definedNames(sheets)}</workbook>`
  );
}

/** What a program looks for by name: the rows to filter, those to print again, and the columns to print. */
function definedNames(sheets: readonly Written[]): string {
  const names = sheets.flatMap(({ name, filter, repeated, printedColumns, rows, width }, index) => {
    const own = (what: string, hidden: string, range: string): string =>
      `<definedName name="_xlnm.${what}" localSheetId="${index}"${hidden}>${escapeXml(`${quotedSheet(name)}!${range}`)}</definedName>`;
    const filtered = filter && dollars(rangeAddress(filter));
    const last = columnName((printedColumns ?? width) - 1);
    return [
      filtered === undefined ? '' : own('_FilterDatabase', ' hidden="1"', filtered),
      rows === 0 ? '' : own('Print_Area', '', `$A$1:$${last}$${rows}`),
      repeated === undefined ? '' : own('Print_Titles', '', `$${repeated + 1}:$${repeated + 1}`),
    ];
  });
  return names.some((name) => name !== '') ? `<definedNames>${names.join('')}</definedNames>` : '';
}

function dollars(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}

function contentTypes(sheets: number, commented: readonly number[]): string {
  return [
    `${HEADER}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    part('xl/workbook.xml', `${TYPE}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      part(`xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`),
    ),
    ...commented.map((number) => part(`xl/comments${number}.xml`, `${TYPE}.comments+xml`)),
    part('xl/styles.xml', `${TYPE}.styles+xml`),
    part('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
}

function part(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${type}"/>`;
}

function coreXml(title: string): string {
  return (
    `${HEADER}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>juesuan</dc:creator></cp:coreProperties>`
  );
}

const APP = `${HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>juesuan</Application></Properties>`;
