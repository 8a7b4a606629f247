import { Quote } from '../quote.ts';
import { isAround } from './around.ts';
import type { Item, Unseen } from './items.ts';
import { lineOf, type Element } from './tree.ts';

/**
 * What stands for an element that is not seen, given what it holds; `null` where that is no words, or nothing but what
 * sites put around all they publish.
 */
export function unseenIn(element: Element, kind: Unseen['kind'], items: readonly Item[]): Unseen | null {
  const text = quoted(items.filter((item) => !isAround(item)).flatMap(wordsOf));
  return text === '' ? null : { kind, text, line: lineOf(element), within: element };
}

/** Words one after another, as many as a notice quotes. */
export function quoted(words: readonly string[]): string {
  const quote = new Quote();
  for (const word of words) quote.add(word);
  return quote.text;
}

function wordsOf(item: Item): string[] {
  return item.kind === 'table' ? item.rows.flatMap((row) => row.map(({ text }) => text)) : [item.text];
}
