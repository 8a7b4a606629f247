import { isFigureText } from '../../money/index.ts';
import type { Cell, SourceRef, TableId, TextBlock } from '../../model/index.ts';
import { isCaption } from '../sections/caption.ts';
import { hasFigures } from './cells.ts';
import { isCodeText } from './codes.ts';
import { columnOf } from './columns.ts';
import { isHeaderWord } from './header.ts';
import { classOf } from './labels.ts';
import { isNote, saysNone } from './notes.ts';
import { soleText, type Line } from '../sections/lines.ts';
import { titleOf } from '../sections/titles.ts';
import { completed } from './split-header.ts';
import { apart, isTotalWord, swallowedHeader } from './swallowed.ts';
import { canonical } from '../wording.ts';

/** The lines of one table by what they are. */
export interface Layout {
  readonly caption: readonly Line[];
  readonly header: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
  readonly ordinals: { readonly values: readonly string[]; readonly at: SourceRef } | null;
  readonly notes: readonly TextBlock[];
}

/**
 * Sorts the lines under a title: captions, header, the line of ordinals 栏次, rows, notes. A header repeated on the
 * next page is dropped; page headers among the rows are told from rows by having one cell, and end up as notes. A
 * header of other words begins another table, whose title was lost or is not known: what follows is not this table's.
 * Where the title stands again over the next page, `above` is the header to go by.
 */
export function layOut(table: TableId, lines: readonly Line[], above: Layout['header'] = []): Layout {
  const caption: Line[] = [];
  const header: (readonly Cell[])[] = [];
  const body: (readonly Cell[])[] = [];
  const notes: TextBlock[] = [];
  let ordinals: Layout['ordinals'] = null;
  let afterNote = false;
  for (const line of lines) {
    const { cells, at } = line;
    const sole = soleText(line);
    if (cells.every(({ text }) => text === '')) continue;
    const isUnder: boolean = sole !== null && isAbout(sole, afterNote);
    if (!isUnder && isCaption(line)) {
      if (body.length === 0) caption.push(line);
    } else if (body.length === 0 && saysTitle(table, line)) caption.push(line);
    else if (cells.length === 1 || isUnder) {
      notes.push({ kind: 'text', text: sole ?? '', at });
      afterNote ||= isUnder;
    } else if (cells.some(isAround)) continue;
    else if (isOrdinals(cells)) ordinals = { values: cells.map(({ text }) => text), at };
    else if (saysAgain(body.length > 0 ? header : above, cells)) continue;
    else if (isHeading(header, cells) || isRow(table, cells, body.length > 0 || above.length > 0)) {
      if (body.length === 0) header.push(...swallowedHeader(cells));
      body.push(cells);
      afterNote = false;
    } else if (body.length === 0) {
      const { above: over, cells: rest } = completed(table, header.at(-1) ?? [], cells);
      const { words, total } = apart(table, header, rest);
      if (header.length > 0) header[header.length - 1] = over;
      if (words.some(({ text }) => text !== '')) header.push(words);
      body.push(...total);
    } else if (!repeats(header, cells)) break;
  }
  return { caption, header, body, ordinals, notes };
}

/** Whether what stands alone in a row is about the table: a note, what goes on one, or that there is no such money. */
function isAbout(text: string, afterNote: boolean): boolean {
  return isNote(text) || (afterNote && !isFigureText(text)) || (saysNone(text) && !isCodeText(text));
}

/** Whether a line over the header says in one cell whose columns all of them are: `财政拨款“三公”经费`. */
function saysTitle(table: TableId, line: Line): boolean {
  const title = titleOf(`${soleText(line) ?? ''}表`);
  return title !== null && title !== 'other' && title.id === table;
}

/** Who signed the table, and the number of the page. */
function isAround({ text }: Cell): boolean {
  return AROUND.test(text.replace(/\s/gu, ''));
}

const AROUND = /^第\d+页|(?:负责人|制表人?|填[表报]人|审核人|联系人|联系电话|[填制]表日期|填报日期)[:：]/u;

/** `栏次 1 2 3`, or the counting numbers alone. */
function isOrdinals(cells: readonly Cell[]): boolean {
  const texts = cells.map(({ text }) => canonical(text)).filter((text) => text !== '');
  const numbers = texts.filter((text) => /^\d{1,2}$/u.test(text));
  const counting = numbers.length >= 3 && numbers.every((text, index) => text === String(index + 1));
  const named = texts.includes('栏次') && numbers.length > 0;
  return (named || counting) && texts.every((text) => numbers.includes(text) || isHeaderWord(text));
}

const HEADING = /^[一二三四五六七八九十]+[、.]|^\([一二三四五六七八九十]+\)/u;

/** Whether a row under the names of columns is headings of rows, `一、收入`, which columns never are called. */
function isHeading(header: Layout['header'], cells: readonly Cell[]): boolean {
  const isNamed = header.some((row) => row.filter(({ text }) => text !== '').length > 1);
  return isNamed && cells.every(({ text }) => text === '' || HEADING.test(canonical(text)));
}

function isRow(table: TableId, cells: readonly Cell[], begun: boolean): boolean {
  if (hasFigures(cells)) return true;
  const filled = cells.map(({ text }) => text).filter((text) => text !== '');
  if (filled.some(isHeaderWord)) return false;
  const first = filled[0] ?? '';
  const isBlankTotal = filled.length === 1 && isTotalWord(first);
  if (isCodeText(first) || isBlankTotal || filled.some((text) => classOf(text) !== null)) return true;
  return begun && !filled.every((text) => columnOf(table, canonical(text), []) !== null);
}

/** Whether a header row says again what the header said: at least half of its words. */
function repeats(header: Layout['header'], cells: readonly Cell[]): boolean {
  const said = new Set(header.flat().map(({ text }) => canonical(text)));
  const words = cells.map(({ text }) => canonical(text)).filter((text) => text !== '');
  return words.filter((word) => said.has(word)).length * 2 >= words.length;
}

/** Whether a row is words of the header and nothing else, and more than the 合计 of an empty form. */
function saysAgain(header: Layout['header'], cells: readonly Cell[]): boolean {
  if (hasFigures(cells)) return false;
  const said = new Set(header.flat().map(({ text }) => canonical(text)));
  const words = cells.map(({ text }) => canonical(text)).filter((text) => text !== '');
  return words.length > 1 && words.every((word) => said.has(word));
}
