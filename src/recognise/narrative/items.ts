import { quantity, type Topic } from '../../model/index.ts';
import { classNamed } from './class-names.ts';

/** `2080199-其他…支出`: a code and a name. */
export function itemCoded(words: string): Topic {
  const code = /^\d+/u.exec(words)?.[0] ?? null;
  const name = words.replace(/^\d+\)?[-:"]*/u, '').replace(/["(]+$/u, '');
  return { ...quantity(name), code };
}

/** `教育支出(类)普通教育(款)小学教育(项)`, or the name of a 类 alone. */
export function itemOfPath(words: string): Topic {
  const [first = '', ...others] = words.split(/\(\d{0,3}[类款项]\)/u).filter((name) => name !== '');
  const path = [className(first), ...others];
  return { ...quantity(path.at(-1) ?? words), path };
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
