import { locate, type ContentsEntry } from '../model/index.ts';
import type { Line } from './lines.ts';
import { canonical } from './wording.ts';

/** A contents longer than this is none: the word 目录 stood somewhere else. */
const MOST_LINES = 120;

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  /** Index of the line that reads 目录, and of the first line behind the contents; equal where there is none. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the contents 目录: it runs from that word to the line that repeats its first entry, which is where the body
 * begins, or else to the first line that is no entry.
 */
export function findContents(lines: readonly Line[]): Contents {
  const start = lines.findIndex(({ cells }) => /^目录$/u.test(canonical(cells.map(({ text }) => text).join(''))));
  if (start < 0) return { entries: [], start: 0, end: 0 };
  const titles = lines.slice(start + 1, start + 1 + MOST_LINES).map((line) => ({ line, title: entryTitle(line) }));
  const first = titles[0]?.title ?? null;
  const repeated = first === null ? -1 : titles.findIndex(({ title }, index) => index > 0 && title === first);
  const sentence = titles.findIndex(({ title }) => title === null);
  const length = repeated >= 0 ? repeated : sentence >= 0 ? sentence : titles.length;
  const entries = titles.slice(0, length).flatMap(({ line, title }) =>
    title === null ? [] : [{ title, at: locate({ ...line.at, section: '目录', quote: title }) }],
  );
  return { entries, start, end: start + 1 + length };
}

/** The entry without leader dots and page number; `null` for a line too long to be one. */
function entryTitle({ cells }: Line): string | null {
  const words = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const title = canonical(words.join('\t')).replace(/[.…·\s]*\d*$/u, '');
  return title.length > 60 || title.includes('。') ? null : title;
}
