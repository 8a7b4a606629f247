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
import type { Progress } from './progress.ts';
import { oneOf } from './values.ts';

/** A format and where it goes: a file, or standard output where there is no path. */
export interface FormatRequest<Name extends string = FormatName> {
  readonly name: Name;
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

/** Finishes one output after another, so that what is told is what is written. */
export async function finish([output, ...others]: readonly Output[], progress: Progress): Promise<void> {
  if (output === undefined) return;
  if (output.path !== null) await progress({ stage: 'write', path: output.path });
  await output.finish();
  await finish(others, progress);
}

/** Reads `name` or `name=path`, once more for each time the option is given. */
export function formatRequest(
  value: string,
  before: readonly FormatRequest[] = [],
): readonly FormatRequest[] {
  return requestOf(FORMAT_NAMES, value, before);
}

/** The same for formats of these names. */
export function requestOf<Name extends string>(
  names: readonly Name[],
  value: string,
  before: readonly FormatRequest<Name>[],
): readonly FormatRequest<Name>[] {
  const [, name = value, path] = /^([^=]*)=(.*)$/su.exec(value) ?? [];
  if (path === '') {
    throw new UsageError({
      zh: `--format ${value} 的等号后面缺少文件名`,
      en: `--format ${value} lacks the name of a file after the equals sign`,
    });
  }
  return [...before, { name: oneOf('--format', names)(name), path: path ?? null }];
}

/**
 * Which format goes where: `output` is for the one that names no file, and only one can go to standard output.
 *
 * @throws UsageError where two would go to one place, or one over an input
 */
export function planOutputs<Name extends string = FormatName>(
  asked: readonly FormatRequest<Name>[],
  output: string | undefined,
  inputs: readonly string[],
): readonly FormatRequest<Name | 'terminal'>[] {
  const requests: readonly FormatRequest<Name | 'terminal'>[] =
    asked.length > 0 ? asked : [{ name: 'terminal', path: null }];
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

/**
 * Bytes go to a file or to a pipe.
 *
 * @throws UsageError where they would go to a screen
 */
export async function refuseBytesOnScreen(
  planned: readonly FormatRequest[],
  isScreen: boolean,
): Promise<void> {
  const onScreen = planned.find(({ path }) => isScreen && path === null);
  if (!onScreen || !(await loadReporter(onScreen.name)).binary) return;
  throw bytesOnScreen(onScreen.name);
}

export function bytesOnScreen(name: string): UsageError {
  return new UsageError({
    zh: `${name} 是一个文件，不能显示在屏幕上；请写明文件名，如 --format ${name}=底稿.${name}`,
    en: `${name} is a file and cannot be shown on a screen; name one, as in --format ${name}=paper.${name}`,
  });
}

/**
 * Opens every output, or none: where one cannot be written, nothing is left of the others.
 *
 * @throws OutputError
 */
export async function openOutputs(
  requests: readonly FormatRequest[],
  optionsOf: (request: FormatRequest) => ReportOptions,
): Promise<Output[]> {
  const opened = await Promise.allSettled(requests.map((request) => openOutput(request, optionsOf(request))));
  const outputs = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failure = opened.find((one) => one.status === 'rejected');
  if (failure === undefined) return outputs;
  for (const output of outputs) output.discard();
  throw failure.reason;
}

async function openOutput({ name, path }: FormatRequest, options: ReportOptions): Promise<Output> {
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
