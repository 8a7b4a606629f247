import type { Cell } from './cell.ts';

const LINE_HEIGHT = 13.5;
const PADDING = 3;
/** Excel takes no higher row. */
const HIGHEST = 409;
const MOST_LINES = Math.ceil(HIGHEST / LINE_HEIGHT);

/**
 * The height at which the wrapped words of a row are all to be seen, in points; undefined where one line does. Programs
 * fit rows by themselves only when somebody types.
 */
export function fittedHeight(cells: readonly (Cell | null)[], widths: readonly number[]): number | undefined {
  let lines = 1;
  let column = -1;
  for (const cell of cells) {
    column += 1;
    if (cell?.kind === 'text' && cell.style.wrap === true)
      lines = Math.max(lines, linesOf(cell.text, widths[column] ?? 0));
  }
  return lines === 1 ? undefined : Math.min(lines * LINE_HEIGHT + PADDING, HIGHEST);
}

/** Lines some text takes in a column so wide. */
export function linesOf(text: string, width: number): number {
  if (text.length * 2 < width && !text.includes('\n')) return 1;
  // Words do not fill a line to its last place.
  const room = Math.max(1, width - 1);
  let lines = 0;
  // More lines than a row can be high are not counted.
  for (const line of text.slice(0, MOST_LINES * room).split('\n'))
    lines += Math.max(1, Math.ceil(displayWidth(line) / room));
  return lines;
}

/** In digits, roughly: what is not Latin takes two. */
function displayWidth(words: string): number {
  let width = 0;
  for (const character of words) width += character > '\u02FF' ? 2 : 1;
  return width;
}
