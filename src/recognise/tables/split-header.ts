import type { Cell, TableId } from '../../model/index.ts';
import { columnOf } from './columns.ts';
import { isHeaderWord } from './header.ts';
import { lineOf } from './labels.ts';
import { canonical } from '../wording.ts';

/**
 * The last line of a header with the rest that a page break has cut off it; `null` for a line of its own. Every word of a
 * rest completes the word above it to one that means something here.
 */
export function completed(
  table: TableId,
  above: readonly Cell[],
  cells: readonly Cell[],
): readonly Cell[] | null {
  const isRest = cells.every(({ text }, index) => {
    const over = above[index]?.text ?? '';
    return text === '' || (over !== '' && !isMeant(table, text) && isMeant(table, over + text));
  });
  if (!isRest || cells.every(({ text }) => text === '')) return null;
  return above.map((cell, index) => ({ ...cell, text: cell.text + (cells[index]?.text ?? '') }));
}

/** Whether a header word names a column, a line of 三公, or what stands in front. */
function isMeant(table: TableId, text: string): boolean {
  const word = canonical(text);
  return columnOf(table, word, []) !== null || isHeaderWord(word) || lineOf(table, word, 0) !== null;
}
