import { fileOutput, standardOutput } from '../io/write.ts';
import type { InputFormat } from '../parse.ts';
import { parsedModel } from '../report/parsed.ts';
import { load } from './load.ts';
import { planOutputs } from './outputs.ts';
import type { ExitStatus } from './session.ts';

export type ModelFormat = 'json';

export interface ParseFlags {
  readonly format?: ModelFormat;
  readonly output?: string;
  readonly inputFormat?: InputFormat;
}

/** Writes the model of one report, which `check` reads in turn. */
export async function parse(path: string, { output, inputFormat }: ParseFlags): Promise<ExitStatus> {
  planOutputs([], output, [path]);
  const model = parsedModel(await load(path, inputFormat));
  const sink = output === undefined ? standardOutput() : fileOutput(output);
  await sink.write(`${JSON.stringify(model, null, 2)}\n`);
  await sink.close();
  return 0;
}
