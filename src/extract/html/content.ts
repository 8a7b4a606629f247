import { isAround } from './around.ts';
import { heightsAbove } from './heights.ts';
import type { Item, Paragraph } from './items.ts';

/** How much of what is said in sentences the report says: the rest is what a site says of itself. */
const NEARLY_ALL = 0.95;
/** Shorter paragraphs are labels, whatever stops they have. */
const SHORTEST_SENTENCE = 20;
const LONGEST_CAPTION = 60;
/** What stands over a table: its title, its number, its money unit. */
const CAPTION = /表(?:[（(].{1,20}[）)])?$|公开\s*\d{1,2}\s*表|单位[:：].*元/u;

/**
 * What a page says apart from the menus, headers and footers around it: what stands in the smallest element that holds
 * every table with what is over it, and nearly all sentences; and in the ones around that for as long as they add
 * more of their own than of what sites put around everything. A page without tables is all content but for the latter.
 */
export function contentOf(items: readonly Item[]): Item[] {
  const content = items.filter((item) => !isAround(item));
  const table = content.find(({ kind }) => kind === 'table');
  if (table === undefined) return content;
  const height = heightsAbove(table.within);
  const heights = new Map(items.map((item) => [item, height(item.within)]));
  const heightOf = (item: Item): number => heights.get(item) ?? 0;
  const needed = Math.max(heightOfTables(content, heightOf), heightOfSentences(content, heightOf));
  const top = heightOfRest(items, heightOf, needed);
  return content.filter((item) => heightOf(item) <= top);
}

type HeightOf = (item: Item) => number;

function heightOfTables(content: readonly Item[], heightOf: HeightOf): number {
  return content.reduce((most, item) => (isOfTable(item) ? Math.max(most, heightOf(item)) : most), 0);
}

function isOfTable(item: Item): boolean {
  if (item.kind !== 'paragraph') return item.kind === 'table';
  return item.text.length <= LONGEST_CAPTION && CAPTION.test(item.text);
}

function heightOfSentences(content: readonly Item[], heightOf: HeightOf): number {
  const sentences = content.filter(isSentence).toSorted((a, b) => heightOf(a) - heightOf(b));
  const total = sentences.reduce((sum, { text }) => sum + text.length, 0);
  let below = 0;
  for (const sentence of sentences) {
    below += sentence.text.length;
    if (below >= NEARLY_ALL * total) return heightOf(sentence);
  }
  return 0;
}

function isSentence(item: Item): item is Paragraph {
  return item.kind === 'paragraph' && item.text.length >= SHORTEST_SENTENCE && /[。；]/u.test(item.text);
}

/** How far up one can go on from a height without adding more of what stands around than of anything else. */
function heightOfRest(items: readonly Item[], heightOf: HeightOf, from: number): number {
  const gains = new Map<number, number>();
  for (const item of items) {
    if (item.kind !== 'paragraph' || heightOf(item) <= from) continue;
    const gain = isAround(item) ? -item.text.length : item.text.length;
    gains.set(heightOf(item), (gains.get(heightOf(item)) ?? 0) + gain);
  }
  let top = from;
  for (const [height, gain] of [...gains].toSorted(([a], [b]) => a - b)) {
    if (gain <= 0) break;
    top = height;
  }
  return top;
}
