import { isFigureText } from '../../money/index.ts';
import type { SeenCell } from './seen.ts';
import { extend, type Span } from './spans.ts';
import { isTitle } from './title.ts';

/** Titles and labels are short, and end without a stop. */
const LONGEST_LABEL = 40;
const STOP = /。|[；！？;!?]$/u;
const TOTAL = /[合总小]计$/u;

/**
 * The rows that are words and no part of a table, of rows from the top down. Of those with one cell filled these are all
 * at the top and at the bottom; between the rows of a table, if a title or prose is among them, those at the left edge.
 * Other rows with one cell filled are labels that have no figure beside them, and so are totals everywhere.
 */
export function wordsAmong(
  rows: readonly (readonly SeenCell[])[],
  leftEdge: number,
): ReadonlySet<readonly SeenCell[]> {
  const words = new Set<readonly SeenCell[]>();
  for (const { first, last } of runsOfOne(rows)) {
    const run = rows.slice(first, last + 1);
    const isBetween = first > 0 && last < rows.length - 1;
    if (isBetween && !run.flat().some(speaks)) continue;
    for (const row of run) {
      const isAside = isBetween && row.every((cell) => cell.column !== leftEdge && !speaks(cell));
      if (!isAside && !row.some(isOfTable)) words.add(row);
    }
  }
  return words;
}

/** Where rows with one cell follow one another. */
function runsOfOne(rows: readonly (readonly SeenCell[])[]): Span[] {
  const runs: Span[] = [];
  for (const [index, { length }] of rows.entries())
    if (length === 1) extend(runs, { first: index, last: index });
  return runs;
}

function speaks({ text }: SeenCell): boolean {
  return isTitle(text) || isProse(text);
}

function isOfTable({ text }: SeenCell): boolean {
  return isFigureText(text) || TOTAL.test(text.replace(/\s/gu, ''));
}

export function isProse(text: string): boolean {
  return text.length > LONGEST_LABEL || STOP.test(text);
}
