import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { fileOutput, standardOutput } from '../io/write.ts';
import {
  FORMAT_NAMES,
  loadReporter,
  type FormatName,
  type Outcome,
  type ReportOptions,
} from '../report/index.ts';
import { oneOf } from './values.ts';

/** A format and where it goes: a file, or standard output where there is no path. */
export interface FormatRequest {
  readonly name: FormatName;
  readonly path: string | null;
}

/** Takes outcomes as they come and writes the report of them. */
export interface Output {
  /** The file it goes to; null for standard output. */
  readonly path: string | null;
  take(outcome: Outcome): Promise<void>;
  finish(): Promise<void>;
  /** Leaves nothing behind of what was written. */
  discard(): void;
}

/** Reads `name` or `name=path`, once more for each time the option is given. */
export function formatRequest(
  value: string,
  before: readonly FormatRequest[] = [],
): readonly FormatRequest[] {
  const [, name = value, path] = /^([^=]*)=(.*)$/su.exec(value) ?? [];
  if (path === '') {
    throw new UsageError({
      zh: `--format ${value} 的等号后面缺少文件名`,
      en: `--format ${value} lacks the name of a file after the equals sign`,
    });
  }
  return [...before, { name: oneOf('--format', FORMAT_NAMES)(name), path: path ?? null }];
}

/**
 * Which format goes where: `output` is for the one that names no file, and only one can go to standard output.
 *
 * @throws UsageError where two would go to one place, or one over an input
 */
export function planOutputs(
  asked: readonly FormatRequest[],
  output: string | undefined,
  inputs: readonly string[],
): readonly FormatRequest[] {
  const requests = asked.length > 0 ? asked : [{ name: 'terminal' as const, path: null }];
  if (output !== undefined && requests.every(({ path }) => path !== null)) {
    throw new UsageError({
      zh: `每个 --format 都已写明文件，--output ${output} 没有可写的内容`,
      en: `every --format names its file, which leaves nothing for --output ${output}`,
    });
  }
  const planned = requests.map(({ name, path }) => ({ name, path: path ?? output ?? null }));
  const places = planned.map(({ path }) => (path === null ? null : resolve(path)));
  if (new Set(places).size < places.length) {
    throw new UsageError({
      zh: '两种格式不能写到同一个地方，请用 --format 名称=文件 分别写明',
      en: 'two formats cannot go to one place; name a file for each with --format name=path',
    });
  }
  const overwritten = inputs.find((input) => places.includes(resolve(input)));
  if (overwritten !== undefined) {
    throw new UsageError({
      zh: `${overwritten} 是要核对的文件，不能把结果写到它上面，请换一个文件名`,
      en: `${overwritten} is to be checked and cannot be written over; choose another name`,
    });
  }
  return planned;
}

export async function openOutput({ name, path }: FormatRequest, options: ReportOptions): Promise<Output> {
  const { render, streams } = await loadReporter(name);
  const sink = path === null ? standardOutput() : fileOutput(path);
  const kept: Outcome[] = [];
  return {
    path,
    async take(outcome) {
      if (streams) await sink.write(await render([outcome], options));
      else kept.push(outcome);
    },
    async finish() {
      if (!streams) await sink.write(await render(kept, options));
      await sink.close();
    },
    discard: () => sink.discard(),
  };
}
