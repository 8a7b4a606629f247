import { columnsOf, inRows, type SeenCell } from './seen.ts';
import { extend, spanOver, type Span } from './spans.ts';
import { isTitle } from './title.ts';

/**
 * Tables that stand side by side, from the left: what columns without anything in them set apart, if each part has a
 * title on top. Parts without a title of their own are lists of one table.
 */
export function stripsOf(cells: readonly SeenCell[]): (readonly SeenCell[])[] {
  const spans = columnsInUse(cells);
  const bySpan = new Map(spans.map((span) => [span, new Array<SeenCell>()]));
  for (const cell of cells) {
    const span = spanOver(spans, cell.column);
    if (span) bySpan.get(span)?.push(cell);
  }
  const strips = [...bySpan.values()];
  return strips.every(hasTitleOnTop) ? strips : [cells];
}

/** A merged cell is in use of all its columns. */
function columnsInUse(cells: readonly SeenCell[]): Span[] {
  const ends = new Map<number, number>();
  for (const cell of cells) {
    const { first, last } = columnsOf(cell);
    ends.set(first, Math.max(last, ends.get(first) ?? 0));
  }
  const spans: Span[] = [];
  for (const [first, last] of [...ends].toSorted(([a], [b]) => a - b)) extend(spans, { first, last });
  return spans;
}

function hasTitleOnTop(cells: readonly SeenCell[]): boolean {
  const [top, another] = inRows(cells)[0] ?? [];
  return top !== undefined && another === undefined && isTitle(top.text);
}
