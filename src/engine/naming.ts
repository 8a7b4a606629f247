import { plainName } from '../catalogue/index.ts';
import type { PrintedName, SameName } from '../model/index.ts';

/** The name all ought to be, and those printed otherwise. */
export function oddNames({ official, names }: SameName): { expected: string; odd: readonly PrintedName[] } {
  const expected = official ?? mostFrequent(names);
  return { expected, odd: names.filter(({ text }) => plainName(text) !== plainName(expected)) };
}

/** The name printed most often; among equals the one printed first. */
function mostFrequent(names: readonly PrintedName[]): string {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { text } of names) {
    const entry = counts.get(plainName(text)) ?? { text, count: 0 };
    entry.count += 1;
    counts.set(plainName(text), entry);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.text ?? '';
}
