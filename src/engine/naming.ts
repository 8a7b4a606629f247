import type { PrintedName, SameName } from '../model/index.ts';

/** Names are one where they differ only in width, blanks, quotation marks or brackets. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/[\s"'“”‘’「」『』〔〕\[\]()《》·、,，.。]/gu, '');
}

/** The name all ought to be, and those printed otherwise. */
export function oddNames({ official, names }: SameName): { expected: string; odd: readonly PrintedName[] } {
  const expected = official ?? mostFrequent(names);
  return { expected, odd: names.filter(({ text }) => nameKey(text) !== nameKey(expected)) };
}

/** The name printed most often; among equals the one printed first. */
function mostFrequent(names: readonly PrintedName[]): string {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { text } of names) {
    const entry = counts.get(nameKey(text)) ?? { text, count: 0 };
    entry.count += 1;
    counts.set(nameKey(text), entry);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.text ?? '';
}
