import type { Source } from '../extract/source.ts';
import { STDIN } from '../io/find.ts';
import { readInput, readStdin } from '../io/read.ts';
import type { Report } from '../model/index.ts';
import { parseAll, type InputFormat } from '../parse.ts';

/** Files that make up one report, or standard input among them. */
export type Paths = readonly [string, ...string[]];

/** How files are read, where they do not tell. */
export interface LoadFlags {
  readonly inputFormat?: InputFormat;
  readonly password?: string;
}

/**
 * The report in a file, or in several.
 *
 * @throws InputError
 */
export async function load([first, ...others]: Paths, { inputFormat, password }: LoadFlags): Promise<Report> {
  // An environment variable that is set to nothing gives no password.
  const read = (path: string): Promise<Source> => sourceAt(path, password || null);
  const sources = [await read(first), ...(await Promise.all(others.map(read)))] as const;
  return parseAll(sources, inputFormat);
}

async function sourceAt(path: string, password: string | null): Promise<Source> {
  const bytes = path === STDIN ? await readStdin() : readInput(path);
  return { bytes, path, password };
}
