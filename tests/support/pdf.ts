/** A text whose baseline begins at a point, from the lower left corner as PDF counts. */
interface Print {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface PdfPage {
  readonly prints?: readonly Print[];
  /** From point to point. */
  readonly rules?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  /** Further operators of the content stream. */
  readonly drawing?: string;
  readonly width?: number;
  readonly height?: number;
  /** Further entries of the page, such as `/Rotate 90`. */
  readonly entries?: string;
}

const SIZE = 10;

/**
 * A PDF with the glyphs of a Chinese font that every reader knows by name, so that nothing is embedded. Every character is
 * as wide as it is high.
 */
export function pdfOf(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 5 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 >>',
    ...pages.flatMap((page, index) => [pageObject(page, index), contentOf(page)]),
  ];
  return fileOf(objects);
}

const FIRST_PAGE = 6;

function pageObject({ width = 400, height = 300, entries = '' }: PdfPage, index: number): string {
  const content = FIRST_PAGE + 2 * index + 1;
  const resources = '/Resources << /Font << /F 3 0 R >> >>';
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${resources} /Contents ${content} 0 R ${entries} >>`;
}

function contentOf({ prints = [], rules = [], drawing = '' }: PdfPage): string {
  const lines = rules.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`);
  const words = prints.map(
    ({ x, y, text, size = SIZE }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`,
  );
  const content = [...lines, ...words, drawing].join('\n');
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}

function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}

/** The rules of a grid, and what is printed in its cells, from the top row down. */
export function ruledGrid(
  rows: readonly (readonly string[])[],
  { left = 20, top = 280, width = 80, height = 20 } = {},
): Required<Pick<PdfPage, 'prints' | 'rules'>> {
  const columns = Math.max(...rows.map((row) => row.length));
  const [right, bottom] = [left + columns * width, top - rows.length * height];
  const across = Array.from({ length: rows.length + 1 }, (_, index) => top - index * height);
  const down = Array.from({ length: columns + 1 }, (_, index) => left + index * width);
  return {
    rules: [
      ...across.map((y) => [left, y, right, y] as const),
      ...down.map((x) => [x, top, x, bottom] as const),
    ],
    prints: rows.flatMap((row, index) =>
      row.map((text, column) => ({ x: left + column * width + 2, y: top - (index + 1) * height + 6, text })),
    ),
  };
}
