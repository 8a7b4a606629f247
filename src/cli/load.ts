import { containerOf } from '../extract/format.ts';
import { STDIN } from '../io/find.ts';
import { readInput, readStdin } from '../io/read.ts';
import type { Report } from '../model/index.ts';
import { compileForShortRuns } from './compile.ts';
import { parse, type InputFormat } from '../parse.ts';

/**
 * The report in a file, or on standard input.
 *
 * @throws InputError
 */
export async function load(path: string, format: InputFormat | undefined): Promise<Report> {
  const bytes = path === STDIN ? await readStdin() : readInput(path);
  if (containerOf(bytes) === 'pdf') compileForShortRuns();
  return parse(bytes, path, format);
}
