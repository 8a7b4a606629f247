import type { Cell, TableId } from '../../model/index.ts';
import { isCaptionText, isPrintedNumber } from './caption.ts';
import { findContents, type Contents } from './contents.ts';
import { soleText, type Line } from './lines.ts';
import { titleByNumber } from './numbered.ts';
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
  let file = lines[contents.end]?.at.file;
  const body = lines.slice(contents.end);
  for (const [index, line] of body.entries()) {
    // What a file begins with goes on with no table of another.
    if (line.at.file !== file) open = null;
    file = line.at.file;
    const { words, caption } = apart(line);
    const text = soleText(words);
    const title = text === null ? null : (titleOf(text) ?? titleByNumber(body, index));
    if (title !== null && title !== 'other') {
      const over: Line[] = numberOver(open?.lines ?? rest);
      const section = { ...title, title: words, lines: [...over, ...caption] };
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

/** A title may share its row with its number or the money unit. */
function apart(line: Line): { words: Line; caption: Line[] } {
  const isShared = line.cells.length > 1 && line.cells.some(({ text }) => text.includes('表'));
  if (!isShared) return { words: line, caption: [] };
  const caption = line.cells.filter(isBesideTitle);
  const words = line.cells.filter((cell) => !isBesideTitle(cell));
  return caption.length === 0 || words.every(({ text }) => text === '')
    ? { words: line, caption: [] }
    : { words: { ...line, cells: words }, caption: [{ ...line, cells: caption }] };
}

function isBesideTitle({ text }: Cell): boolean {
  return text !== '' && isCaptionText(text) && titleOf(text) === null;
}

/** The number of a table where it stands over the title, taken from the lines before. */
function numberOver(before: Line[]): Line[] {
  const last = before.at(-1);
  return last && isPrintedNumber(last) ? before.splice(-1) : [];
}

/** A heading of a part or a sentence: where the body begins in a report without contents. */
function isText({ cells }: Line): boolean {
  const words = canonical(cells.map(({ text }) => text).join(''));
  return /^第[一二三四五六七八九十]+部分|[。;,]/u.test(words) || withoutEnumerator(words) !== words;
}
