import { ConfigError } from '../errors.ts';
import type { Words } from '../model/index.ts';

/** Where something stands in a file that people write, and how it is written there. */
export interface Spot {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Keys and indices from the top of a file down to a value. */
export type KeyPath = readonly PropertyKey[];

/** A file that people write, read. */
export interface Source {
  /** As it is told. */
  readonly path: string;
  readonly content: unknown;
  /** Where the value of a path stands, with the line of its key. */
  readonly spotOf: (path: KeyPath) => Spot | null;
}

/** What is wrong with a file, and on which line where that is known. */
export function complaintAt(
  path: string,
  line: number | null,
  { zh, en }: Words,
  options?: ErrorOptions,
): ConfigError {
  const place =
    line === null ? { zh: path, en: path } : { zh: `${path} 第 ${line} 行`, en: `${path}, line ${line}` };
  return new ConfigError({ zh: `${place.zh}：${zh}`, en: `${place.en}: ${en}` }, options);
}

export function repeatedWords(key: string): Words {
  return { zh: `“${key}”写了两次，请只留一处`, en: `“${key}” is there twice; keep one of them` };
}

/** The line that an offset is on, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
