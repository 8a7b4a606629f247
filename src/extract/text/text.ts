import {
  NOWHERE,
  type Cell,
  type Document,
  type Grid,
  type SourceRef,
  type TextBlock,
} from '../../model/index.ts';

const PAGE_NUMBER = /^[-–—－\s]*第?\s*\d{1,4}\s*页?[-–—－\s]*$/u;
/** Longer lines are no page numbers, however many dashes they have. */
const LONGEST_PAGE_NUMBER = 60;

/** Lines that are no words of the report: rulers, fences, pictures, tags and comments on their own. */
const NOISE: readonly RegExp[] = [
  /^\d{1,4}\s*\/\s*\d{1,4}$/u,
  /^(?:[-*_=~]\s*){3,}$/u,
  /^`{3,}\w*$/u,
  /^!\[[^\]]*\]\([^)]*\)$/u,
  /^<!--.*-->$/u,
  /^(?:<\/?[a-z][^>]*>\s*)+$/iu,
];

/** Markup around words: emphasis, heading marks, quotation marks of Markdown, tags. */
const MARKUP = /\*\*|^#{1,6}\s+|^>\s+|<\/?[a-z][^<>]*>/giu;

/**
 * Plain text or Markdown: a line with tabs, or framed by bars, is a row of cells; any other line is a text block.
 * Rows belong to one grid as long as nothing but blank lines, page breaks and noise stands between them.
 */
export function extractText(text: string, path: string): Document {
  const blocks: (TextBlock | Grid)[] = [];
  let rows: (readonly Cell[])[] | null = null;
  for (const [index, raw] of text.split(/\r\n|[\r\n\u2028\u0085]/).entries()) {
    const line = raw.includes('\f') ? raw.replaceAll('\f', '') : raw;
    if (isNoise(line)) continue;
    const at: SourceRef = { ...NOWHERE, line: index + 1 };
    const row = rowOf(line, at);
    if (row === null) {
      rows = null;
      blocks.push({ kind: 'text', text: withoutMarkup(line), at });
    } else if (rows === null) {
      rows = [row];
      blocks.push({ kind: 'grid', rows });
    } else rows.push(row);
  }
  return { path, blocks, notices: [] };
}

/** The cells of a line that is a row. Its empty cells are all alike and are one. */
function rowOf(line: string, at: SourceRef): Cell[] | null {
  const empty: Cell = { text: '', at };
  const texts = cellsOf(line);
  return texts && texts.map((text) => (text === '' ? empty : { text: withoutMarkup(text), at }));
}

/** A lone number between rows is a page number; between tabs it would be a figure. */
function isNoise(line: string): boolean {
  const trimmed = line.trim();
  if (trimmed === '' || (trimmed.startsWith('|') && /^\|(?:\s*:?-{2,}:?\s*\|)+$/u.test(trimmed))) return true;
  if (line.includes('\t')) return false;
  return isPageNumber(trimmed) || NOISE.some((pattern) => pattern.test(trimmed));
}

function isPageNumber(line: string): boolean {
  return line.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(line);
}

function cellsOf(line: string): string[] | null {
  if (line.includes('\t')) return line.split('\t');
  const framed = /^\s*\|(?<inside>.*)\|\s*$/u.exec(line)?.groups?.['inside'];
  return framed === undefined ? null : framed.split('|');
}

function withoutMarkup(text: string): string {
  const words = /[*#<>]/.test(text) ? text.replace(MARKUP, '') : text;
  return words.trim();
}
