/** Rows or columns one after the other, from the first to the last; counted from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Adds a span to those before it, none of which begins behind it. */
export function extend(spans: Span[], { first, last }: Span): void {
  const before = spans.at(-1);
  if (before && first <= before.last + 1) {
    spans[spans.length - 1] = { first: before.first, last: Math.max(before.last, last) };
  } else spans.push({ first, last });
}

/** The span that holds an index, of spans in ascending order. */
export function spanOver(spans: readonly Span[], index: number): Span | null {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.last ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.first <= index ? span : null;
}

/** Indexes as spans. */
export function spansOf(indexes: Iterable<number>): Span[] {
  const spans: Span[] = [];
  for (const index of [...indexes].toSorted((a, b) => a - b)) extend(spans, { first: index, last: index });
  return spans;
}
