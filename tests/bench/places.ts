import type { Document, SourceRef } from '../../src/model/index.ts';

/** A stretch of a document's text: in a cell of a grid, or in a text block, which has one row of one cell. */
export interface Place {
  readonly block: number;
  readonly row: number;
  readonly cell: number;
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
}

type Texts = ReadonlyMap<string, readonly Omit<Place, 'start' | 'end'>[]>;

const NUMBER = /\d[\d,，]*(?:[.．]\d+)?/gu;

/** The texts of a document by where in its source they stand. */
export function textsOf({ blocks }: Document): Texts {
  const texts = new Map<string, Omit<Place, 'start' | 'end'>[]>();
  const add = (at: SourceRef, place: Omit<Place, 'start' | 'end'>): void => {
    const key = placeKey(at);
    const there = texts.get(key) ?? [];
    texts.set(key, [...there, place]);
  };
  for (const [block, each] of blocks.entries()) {
    if (each.kind === 'text') add(each.at, { block, row: 0, cell: 0, text: each.text });
    else
      for (const [row, cells] of each.rows.entries())
        for (const [cell, { text, at }] of cells.entries()) add(at, { block, row, cell, text });
  }
  return texts;
}

/** Every number printed at a place in the source that reads as a figure does. */
export function numbersAt(texts: Texts, at: SourceRef, printed: string): Place[] {
  const digits = printed.replace(/^-|[^\d.]+$/gu, '');
  return (texts.get(placeKey(at)) ?? []).flatMap((place) =>
    Array.from(place.text.normalize('NFKC').length === place.text.length ? place.text.matchAll(NUMBER) : [])
      .filter(([words]) => words.normalize('NFKC').replaceAll(',', '') === digits)
      .map(({ 0: words, index }) => ({ ...place, start: index, end: index + words.length, text: words })),
  );
}

/** Every stretch of words at a place in the source, blanks within it or not. */
export function wordsAt(texts: Texts, at: SourceRef, words: RegExp): Place[] {
  return (texts.get(placeKey(at)) ?? []).flatMap((place) =>
    Array.from(place.text.matchAll(words), ({ 0: text, index }) => ({
      ...place,
      start: index,
      end: index + text.length,
      text,
    })),
  );
}

/** The document with other words at a place. */
export function withWords(
  document: Document,
  { block, row, cell, start, end }: Place,
  words: string,
): Document {
  const old = document.blocks[block];
  const replaced = ({ text }: { text: string }): string => text.slice(0, start) + words + text.slice(end);
  if (old?.kind === 'text') {
    return { ...document, blocks: document.blocks.with(block, { ...old, text: replaced(old) }) };
  }
  const cells = old?.rows[row];
  const there = cells?.[cell];
  if (!old || !cells || !there) throw new Error('no such place');
  const rows = old.rows.with(row, cells.with(cell, { ...there, text: replaced(there) }));
  return { ...document, blocks: document.blocks.with(block, { ...old, rows }) };
}

export function placeKey({ page, line, sheet, cell }: SourceRef): string {
  return [page, line, sheet, cell].join('/');
}
