import { strToU8, zipSync } from 'fflate';
import { extractDocx } from '../../../src/extract/docx/index.ts';
import type { Document } from '../../../src/model/index.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a document by what is in them; the elements around are added. */
export interface DocxSketch {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Other members, or other words for those that there are. */
  readonly members?: Readonly<Record<string, string>>;
}

export function docxOf({ body, styles = '', numbering = '', members = {} }: DocxSketch): Uint8Array {
  const texts: Record<string, string> = {
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relations({ styles: 'styles.xml', numbering: '/word/numbering.xml' }),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`,
    ...members,
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}

/** Words after the prefix `w` of the namespace that documents of the first edition have. */
export const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function relations(targets: Readonly<Record<string, string>>): string {
  const each = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="r${index}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships>${each.join('')}</Relationships>`;
}

export function readDocx(sketch: DocxSketch): Document {
  return extractDocx({ bytes: docxOf(sketch), path: 'a.docx', password: null });
}

/** A run of words; `properties` are elements. */
export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of words, or of elements. */
export function paragraph(content: string, properties = ''): string {
  const inside = content === '' || content.startsWith('<') ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
}

export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A cell of words, or of paragraphs and tables. */
export function cell(content: string, properties = ''): string {
  const inside = content.startsWith('<') ? content : paragraph(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

export function row(cells: readonly string[], properties = ''): string {
  const written = cells.map((each) => (each.startsWith('<w:tc>') ? each : cell(each)));
  return `<w:tr><w:trPr>${properties}</w:trPr>${written.join('')}</w:tr>`;
}

/** A table of rows of words, or of elements; `widths` are those of its columns. */
export function table(rows: readonly (string | readonly string[])[], widths: readonly number[] = []): string {
  const written = rows.map((each) => (typeof each === 'string' ? each : row(each)));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`;
}
