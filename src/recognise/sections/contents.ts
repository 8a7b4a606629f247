import { locate, type ContentsEntry } from '../../model/index.ts';
import type { Line } from './lines.ts';
import { titleOf } from './titles.ts';
import { canonical } from '../wording.ts';

/** A contents longer than this is none: the word 目录 stood somewhere else. */
const MOST_LINES = 120;
const LONGEST_ENTRY = 60;
/** With leader dots, fields and all. */
const LONGEST_PRINT = 400;
/** What a word processor keeps of a link and of a page number in text saved from it. */
const FIELD = /^HYPERLINK\\?l_Toc\d+|PAGEREF_Toc\d+\\?h\d*$/gu;

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  /** Index of the line that reads 目录, and of the first line behind the contents; equal where there is none. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the contents 目录: it runs from that word to the line that repeats its first entry, which is where the body
 * begins; else to the first title of a table that it already listed, else to the first line that is no entry.
 */
export function findContents(lines: readonly Line[]): Contents {
  const start = lines.findIndex(({ cells }) =>
    /^\s*目\s*录\s*$/u.test(cells.map(({ text }) => text).join('')),
  );
  if (start < 0) return { entries: [], start: 0, end: 0 };
  const titles = lines.slice(start + 1, start + 1 + MOST_LINES).map(entryTitle);
  const length = lengthOf(titles);
  const entries = titles.slice(0, length).flatMap((title, index) => {
    const line = lines[start + 1 + index];
    return title === null || !line
      ? []
      : [{ title, at: locate({ ...line.at, section: '目录', quote: title }) }];
  });
  return { entries, start, end: start + 1 + length };
}

function lengthOf(titles: readonly (string | null)[]): number {
  const [first = null] = titles;
  const repeated = first === null ? 0 : titles.indexOf(first, 1);
  if (repeated >= 0) return repeated;
  const ends = [firstRepeated(titles.map((title) => title && tableNamed(title))), titles.indexOf(null)];
  return ends.find((end) => end >= 0) ?? titles.length;
}

/** The entry without leader dots and page number; `null` for a line that can be none. */
function entryTitle({ cells }: Line): string | null {
  const words = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const printed = words.join('\t');
  if (words.length > 2 || printed.length > LONGEST_PRINT) return null;
  const title = canonical(printed)
    .replace(FIELD, '')
    .replace(/[.…·]*\d*$/u, '');
  return title.length > LONGEST_ENTRY || title.includes('。') ? null : title;
}

function tableNamed(title: string): string | null {
  const named = titleOf(title);
  return named === null || named === 'other' ? null : named.id;
}

function firstRepeated(values: readonly (string | null)[]): number {
  return values.findIndex((value, index) => value !== null && values.indexOf(value) < index);
}
