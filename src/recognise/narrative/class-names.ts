import { CLASS_NAMES as OFFICIAL } from '../../catalogue/index.ts';

/** The name of a 类 of the functional classification, with or without 支出; null for any other words. */
export function classNamed(words: string): string | null {
  return CLASS_NAMES.get(words) ?? null;
}

const CLASS_NAMES: ReadonlyMap<string, string> = new Map(
  OFFICIAL.flatMap((name): [string, string][] => [
    [name, name],
    [name.replace(/支出$/u, ''), name],
  ]),
);
