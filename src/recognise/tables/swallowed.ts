import type { Cell, TableId } from '../../model/index.ts';
import { columnOf } from './columns.ts';
import { isHeaderWord } from './header.ts';
import { canonical } from '../wording.ts';

/** The header words at the beginning of a row that the header's last line has run into. */
export function swallowedHeader(cells: readonly Cell[]): (readonly Cell[])[] {
  const words = cells.map((cell) => (isHeaderWord(cell.text) ? cell : blank(cell)));
  return words.some(({ text }) => text !== '') ? [words] : [];
}

/**
 * A line of the header, and the row of totals it has swallowed: 合计 where the names stand, beside names of columns. An
 * empty 08 or 09 prints no figure behind it.
 */
export function apart(
  table: TableId,
  header: readonly (readonly Cell[])[],
  cells: readonly Cell[],
): { words: readonly Cell[]; total: (readonly Cell[])[] } {
  const first = cells.findIndex(({ text }) => text !== '');
  const isUnderNames = header.some((row) => isHeaderWord(row[first]?.text ?? ''));
  const others = cells.flatMap(({ text }, index) =>
    text === '' || index === first ? [] : [canonical(text)],
  );
  const areColumns = others.length > 0 && others.every((word) => columnOf(table, word, []) !== null);
  if (!isTotalWord(cells[first]?.text ?? '') || !isUnderNames || !areColumns)
    return { words: cells, total: [] };
  return {
    words: cells.map((cell, index) => (index === first ? blank(cell) : cell)),
    total: [cells.map((cell, index) => (index === first ? cell : blank(cell)))],
  };
}

/** 合计 or 总计, also of the two parts of 06. */
export function isTotalWord(text: string): boolean {
  return /^(?:(?:人员|公用)经费)?[合总]计$/u.test(canonical(text));
}

function blank(cell: Cell): Cell {
  return { ...cell, text: '' };
}
