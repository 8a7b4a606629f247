import { plainName } from '../../../catalogue/index.ts';
import { placeOfWords, type Location, type Report, type Section, type Topic } from '../../../model/index.ts';

/** What a paragraph on an item 项 says that its money was for 主要用于. */
export interface Purpose {
  readonly topic: Topic;
  readonly section: Section;
  readonly words: string;
  readonly at: Location;
}

const PURPOSE = /主要用于[：:，,]?(?<words>[^。；;\n]{2,200})/gu;
const ITEM = /(?<code>\d{7})|(?<name>[^（()）]{2,30})[（(]\d{0,2}项[）)]/u;

/** Between item and purpose: it is that of one part of the item, or of something that a reason speaks of. */
const OF_ANOTHER = /基本支出|项目支出|原因|主要用于/u;

/** The paragraph begins no further in front. */
const REACH = 400;

export function purposesSaid({ narrative }: Report): Purpose[] {
  return narrative.flatMap((section) => {
    const items = itemsOf(section);
    return Array.from(section.text.matchAll(PURPOSE)).flatMap(({ index, groups }) => {
      const before = section.text.slice(Math.max(0, index - REACH), index);
      const topic = itemIn(before.split('\n').at(-1) ?? '', items);
      const words = groups?.['words'] ?? '';
      return topic === null ? [] : [{ topic, words, section, at: placeOfWords(section, index, words) }];
    });
  });
}

/** The item that the beginning of a paragraph names, where what comes next is said of all of it. */
function itemIn(beginning: string, items: ReadonlyMap<string, readonly Topic[]>): Topic | null {
  const named = ITEM.exec(beginning);
  if (named === null) return null;
  const end = named.index + named[0].length;
  if (OF_ANOTHER.test(beginning.slice(end))) return null;
  const { code, name = '' } = named.groups ?? {};
  const path = plainName(beginning.slice(0, end));
  return items.get(code ?? plainName(name))?.find((item) => isIn(path, item)) ?? null;
}

/** The items a section makes claims about, by code or by the last name of the path. */
function itemsOf({ claims }: Section): ReadonlyMap<string, readonly Topic[]> {
  const items = new Map<string, Topic[]>();
  for (const { topic } of claims) {
    const isItem = topic.code?.length === 7 || topic.path?.length === 3;
    if (!isItem || topic.spending !== null) continue;
    const key = topic.code ?? plainName(topic.name);
    const known = items.get(key) ?? [];
    if (!known.some((other) => other.path?.join() === topic.path?.join())) items.set(key, [...known, topic]);
  }
  return items;
}

function isIn(words: string, { path }: Topic): boolean {
  return path === null || path.every((name) => words.includes(plainName(name)));
}

/** Purposes that are told of two items word for word, and of no third. */
export function sharedPurposes(report: Report): (readonly [Purpose, Purpose])[] {
  const byWords = new Map<string, Purpose[]>();
  for (const purpose of purposesSaid(report)) {
    const told = byWords.get(purpose.words);
    if (told) told.push(purpose);
    else byWords.set(purpose.words, [purpose]);
  }
  return [...byWords.values()].flatMap(([one, two, third]) => (one && two && !third ? [[one, two]] : []));
}
