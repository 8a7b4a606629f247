import type { Cell, TableId } from '../../model/index.ts';
import { columnOf } from './columns.ts';
import { isHeaderWord } from './header.ts';
import { lineOf } from './labels.ts';
import { canonical } from '../wording.ts';

/**
 * The last line of a header and the next, where a page break has cut words of the one: what completes the word above it
 * to one that means something here, and means nothing by itself, is put there. What is left of the next may be blank.
 */
export function completed(
  table: TableId,
  above: readonly Cell[],
  cells: readonly Cell[],
): { above: readonly Cell[]; cells: readonly Cell[] } {
  const isRest = cells.map(({ text }, index) => {
    const over = above[index]?.text ?? '';
    return text !== '' && over !== '' && !isMeant(table, text) && isMeant(table, over + text);
  });
  return {
    above: above.map((cell, index) =>
      isRest[index] ? { ...cell, text: cell.text + (cells[index]?.text ?? '') } : cell,
    ),
    cells: cells.map((cell, index) => (isRest[index] ? { ...cell, text: '' } : cell)),
  };
}

/** Whether a header word names a column, a line of 三公, or what stands in front. */
function isMeant(table: TableId, text: string): boolean {
  const word = canonical(text);
  return columnOf(table, word, []) !== null || isHeaderWord(word) || lineOf(table, word, 0) !== null;
}
