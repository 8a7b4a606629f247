import type { Cell } from '../../model/index.ts';
import { isFigureText } from '../../money/index.ts';
import type { Line } from '../sections/lines.ts';

/** A cell with words or a figure in it, and its place in the row. */
export interface Filled {
  readonly index: number;
  readonly cell: Cell;
  /** On one line and without blanks. */
  readonly words: string;
}

export function filledOf({ cells }: Line): Filled[] {
  const filled: Filled[] = [];
  let index = 0;
  for (const cell of cells) {
    if (cell.text !== '') filled.push({ index, cell, words: joined(cell.text) });
    index += 1;
  }
  return filled;
}

/** The first words of a row. */
export function firstWords({ cells }: Line): string {
  for (const { text } of cells) if (text !== '') return joined(text);
  return '';
}

/** Which column of a header stands where; of two with one name the first counts. */
export function columnsIn<Name>(header: Line, nameOf: (words: string) => Name | null): Map<number, Name> {
  const columns = new Map<number, Name>();
  const seen = new Set<Name>();
  for (const { index, words } of filledOf(header)) {
    const name = nameOf(words);
    if (name === null || seen.has(name)) continue;
    seen.add(name);
    columns.set(index, name);
  }
  return columns;
}

/** The cell of a row in a column; sources drop empty cells at the end of a row. */
export function cellAt({ cells, at }: Line, index: number): Cell {
  return cells[index] ?? { text: '', at };
}

/** What a figure may begin with. Most cells of a form are words, and are known by their first character. */
const FIGURE_STARTS = '0123456789.-+—–－―−‐‑‒(（０１２３４５６７８９';

/** A percentage is a figure too, with its sign or without. */
export function isFigure(words: string): boolean {
  return FIGURE_STARTS.includes(words.charAt(0)) && isFigureText(withoutPercent(words));
}

export function withoutPercent(words: string): string {
  return words.endsWith('%') || words.endsWith('％') ? words.slice(0, -1) : words;
}

/** Without blanks; searched for first, for few cells have any. */
export function joined(text: string): string {
  const hasBlanks =
    text.includes(' ') || text.includes('\n') || text.includes('\u3000') || text.includes('\u00A0');
  return hasBlanks ? text.replace(/\s+/gu, '') : text;
}
