import { quantity, type Topic } from '../../model/index.ts';
import { classNamed } from './class-names.ts';

/** `2080199-其他…支出`: a code and a name. */
export function itemCoded(words: string): Topic {
  const code = /^\d+/u.exec(words)?.[0] ?? null;
  const name = words.replace(/^\d+\)?[-:"]*/u, '').replace(/["(]+$/u, '');
  return { ...quantity(name), code };
}

/** `教育支出(类)普通教育(款)小学教育(项)`, or the name of a 类 alone; the 项 may stand with its code instead. */
export function itemOfPath(words: string): Topic {
  const [first = '', ...others] = namesIn(words);
  return itemAt([className(first), ...others], words);
}

/** `普通教育(款)小学教育(项)`: what stands above is for those to tell who know what was named before. */
export function itemOfSubpath(words: string): Topic {
  const names = namesIn(words).map((name) => name.replace(/^(?:其中|用于|包括|安排)+/u, ''));
  return itemAt([...(words.includes('款)') ? [''] : ['', '']), ...names], words);
}

/** The item with what stands above it from the path that was named before; null where none was. */
export function completed({ path, ...topic }: Topic, before: readonly string[]): Topic | null {
  const full = path?.map((name, level) => name || (before[level] ?? '')) ?? null;
  return full?.includes('') ? null : { ...topic, path: full };
}

function itemAt(path: readonly string[], words: string): Topic {
  const code = /\((?<code>\d{7})\)$/u.exec(words)?.groups?.['code'] ?? null;
  return { ...quantity(path.at(-1) ?? words), path, code };
}

function namesIn(words: string): string[] {
  const names = words.split(/\((?:\d{0,3}[类款项]|\d{7})\)/u);
  return names.map((name) => name.replaceAll('"', '')).filter((name) => name !== '');
}

/** Words in front of the name, such as 用于 or 其中, belong to the sentence. */
function className(words: string): string {
  for (let start = 0; start < words.length - 2; start += 1) {
    const known = classNamed(words.slice(start));
    if (known !== null) return words.slice(start);
  }
  return words;
}

const LONGEST_CLASS = 20;

/** The name of a 类 that ends at an offset, in quotation marks or not, and reaches no further back than `from`. */
export function classBefore(
  text: string,
  offset: number,
  from: number,
): { text: string; start: number; end: number } | null {
  const end = text.charAt(offset - 1) === '"' ? offset - 1 : offset;
  for (let start = Math.max(from, end - LONGEST_CLASS); start <= end - 2; start += 1) {
    const words = text.slice(start, end);
    if (classNamed(words) !== null) return { text: words, start, end };
  }
  return null;
}

/** A code, or a path down to the 项. */
export function isItem({ code, path }: Topic): boolean {
  return code !== null || (path !== null && path.length > 1);
}

const BOTH_TOTALS = ['收入总计', '支出总计'] as const;

/** `收、支总计各…` is said of two totals. */
export function eachOf(topic: Topic): readonly Topic[] {
  return topic.name === '收入支出总计' ? BOTH_TOTALS.map((name) => ({ ...topic, name })) : [topic];
}
