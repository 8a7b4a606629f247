import { UsageError } from '../errors.ts';
import { fileOutput, standardOutput } from '../io/write.ts';
import { parsedModel } from '../report/parsed.ts';
import { load, type LoadFlags, type Paths } from './load.ts';
import { planOutputs } from './outputs.ts';
import { progressOf } from './progress.ts';
import type { ExitStatus, Session } from './session.ts';

export type ModelFormat = 'json';

export interface ParseFlags extends LoadFlags {
  readonly format?: ModelFormat;
  readonly output?: string;
  /** The paths are one report. */
  readonly asOne?: boolean;
}

/**
 * Writes the model of one report, which `check` reads in turn.
 *
 * @throws UsageError where there are several files that are not said to be one report
 */
export async function parse(paths: Paths, flags: ParseFlags, session: Session): Promise<ExitStatus> {
  const { output, asOne = false } = flags;
  if (paths.length > 1 && !asOne) throw severalPaths(paths.length);
  planOutputs([], output, paths);
  await progressOf({}, session)({ stage: 'read', path: paths[0] });
  const model = parsedModel(await load(paths, flags));
  const sink = output === undefined ? standardOutput() : fileOutput(output);
  await sink.write(`${JSON.stringify(model, null, 2)}\n`);
  await sink.close();
  return 0;
}

function severalPaths(count: number): UsageError {
  return new UsageError({
    zh: `parse 一次只读一份报告，而这里有 ${count} 个文件；它们是同一份报告时请加 --as-one`,
    en: `parse reads one report, and here are ${count} files; add --as-one where they are one report`,
  });
}
