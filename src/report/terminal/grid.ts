import Table from 'cli-table3';

import { shorten } from '../shorten.ts';
import { NARROW, type Page } from './page.ts';
import { displayWidth } from './width.ts';
import { paragraph, wrap } from './wrap.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

export type Row = readonly string[];

const GAP = 2;
/** What a cell has more of is no name of anything. */
const MOST_CHARACTERS = 500;
/** A column is not made narrower than this. */
const NARROWEST = 8;

/** Only a rule under the header; columns are set apart by blanks. */
const RULES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  right: '',
  'left-mid': '',
  'right-mid': '',
  mid: '',
  'mid-mid': '',
  middle: ' '.repeat(GAP),
};

/**
 * A table of plain text: columns with nothing in them left out, the widest ones of words wrapped until it fits, as a
 * figure in two parts is another figure; on a narrow screen one line for each row.
 */
export function grid(allColumns: readonly Column[], allRows: readonly Row[], { width, style }: Page): string {
  const used = allColumns.map((_, index) => allRows.some((row) => row[index] !== ''));
  const columns = allColumns.filter((_, index) => used[index]);
  const rows = allRows.map((row) =>
    row.filter((_, index) => used[index]).map((cell) => shorten(cell, MOST_CHARACTERS)),
  );
  const widths = width < NARROW ? null : fit(columns, rows, width);
  if (widths === null) return oneLineEach(columns, rows, width);
  const table = new Table({
    chars: RULES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  const lines = (row: Row): Row[] => side(row.map((cell, index) => wrap(cell, widths[index] ?? NARROWEST)));
  const head = lines(columns.map(({ title }) => title));
  const rule = widths.map((columnWidth) => style.faint('─'.repeat(columnWidth)));
  const bold = head.map((line) => line.map(style.strong));
  for (const line of [...bold, rule, ...rows.flatMap(lines)]) table.push([...line]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * Wrapped cells side by side, line by line. The library takes cells of many lines as well, and goes through all of such
 * a cell again for each character of it.
 */
function side(cells: readonly (readonly string[])[]): Row[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
}

/** Natural widths, taken from the widest column of words as long as the table is too wide; null where that does not do. */
function fit(columns: readonly Column[], rows: readonly Row[], width: number): number[] | null {
  const widths = columns.map(({ title }, index) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ''))),
  );
  const room = width - GAP * (columns.length - 1);
  const used = (): number => widths.reduce((sum, one) => sum + one, 0);
  for (let excess = used() - room; excess > 0; excess = used() - room) {
    const words = widths.map((one, index) => (columns[index]?.align === 'right' ? 0 : one));
    const widest = Math.max(...words);
    if (widest <= NARROWEST) return null;
    widths[words.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function oneLineEach(columns: readonly Column[], rows: readonly Row[], width: number): string {
  const head = columns.map(({ title }) => title);
  return [head, ...rows]
    .map((cells) => paragraph(cells.filter((cell) => cell !== '').join('  '), width))
    .join('\n');
}
