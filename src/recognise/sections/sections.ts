import type { TableId } from '../../model/index.ts';
import { findContents, type Contents } from './contents.ts';
import { soleText, type Line } from './lines.ts';
import { endsTables, titleOf } from './titles.ts';
import { canonical, withoutEnumerator } from '../wording.ts';

/** The stretch of a document under the title of one table, up to the next title or heading. */
export interface TableSection {
  readonly id: TableId;
  readonly secondary: boolean;
  readonly title: Line;
  readonly lines: readonly Line[];
}

export interface Sections {
  readonly contents: Contents;
  readonly tables: readonly TableSection[];
  /** Lines of the cover: what stands before the contents, or before the body where there is none. */
  readonly cover: readonly Line[];
  /** Everything that belongs neither to the contents nor to a table. */
  readonly rest: readonly Line[];
}

/** Cuts a document at the titles of tables, which are known by their words and never by their number. */
export function sectionsOf(lines: readonly Line[]): Sections {
  const contents = findContents(lines);
  const tables: (TableSection & { readonly lines: Line[] })[] = [];
  const rest: Line[] = lines.slice(0, contents.start);
  let open: { lines: Line[] } | null = null;
  for (const line of lines.slice(contents.end)) {
    const text = soleText(line);
    const title = text === null ? null : titleOf(text);
    if (title !== null && title !== 'other') {
      const section = { ...title, title: line, lines: [] };
      tables.push(section);
      open = section;
      continue;
    }
    if (title === 'other' || (text !== null && endsTables(text))) open = null;
    (open?.lines ?? rest).push(line);
  }
  const firstTable = lines.findIndex((line) => line === tables[0]?.title);
  const before = lines.slice(0, contents.start > 0 ? contents.start : Math.max(firstTable, 0));
  const text = before.findIndex(isText);
  return { contents, tables, cover: text < 0 ? before : before.slice(0, text), rest };
}

/** A heading of a part or a sentence: where the body begins in a report without contents. */
function isText({ cells }: Line): boolean {
  const words = canonical(cells.map(({ text }) => text).join(''));
  return /^第[一二三四五六七八九十]+部分|[。;,]/u.test(words) || withoutEnumerator(words) !== words;
}
