import { meantAsFigure } from '../../money/index.ts';
import { textLines } from './lines.ts';
import { hasNoRoomFor } from './paragraphs.ts';
import type { PrintedCell } from './ruled-table.ts';

/**
 * Whether a row at the top of a page is the rest of the one a page break cut: it has words alone, and each goes on with
 * the words above, whose last line had no room for it.
 */
export function isRestOf(row: readonly PrintedCell[], above: readonly PrintedCell[]): boolean {
  const filled = Array.from(row.entries()).filter(([, { text }]) => text !== '');
  return filled.length > 0 && filled.every(([column, cell]) => goesOnWith(cell, above[column]));
}

/** A row put together from what stood on either page; it is where it begins. */
export function withRest(row: readonly PrintedCell[], rest: readonly PrintedCell[]): PrintedCell[] {
  return row.map((cell, column): PrintedCell => {
    const { text = '', glyphs = [] } = rest[column] ?? {};
    return text === '' ? cell : { ...cell, text: `${cell.text}\n${text}`, glyphs };
  });
}

/** What begins a row of its own however full the cell above is: `二、`, `（一）`, `1.`, `其中：`. */
const BEGINNING = /^(?:[（(]?[一二三四五六七八九十\d]+[、.．)）]|[一二三四五六七八九十]+是|其中|减：|加：)/u;

function goesOnWith({ text, glyphs }: PrintedCell, above: PrintedCell | undefined): boolean {
  if (!above || meantAsFigure(text) || meantAsFigure(above.text) || BEGINNING.test(text)) return false;
  const [rest] = textLines(glyphs);
  const last = textLines(above.glyphs).at(-1);
  // Words that run over the side of their cell were not broken.
  const isBroken = last !== undefined && last.box.right <= above.box.right;
  return isBroken && rest !== undefined && hasNoRoomFor(rest, last, above.box);
}
