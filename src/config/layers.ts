import { dirname, isAbsolute, join, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import type { Rule } from '../rules/rule.ts';
import { configSchema, type ConfigFile } from './schema.ts';
import { complaintAt, type Source } from './source.ts';
import { validated } from './validated.ts';

/** One config file, which may stand on others. */
export interface Layer {
  readonly source: Source;
  readonly file: ConfigFile;
}

export type ReadSource = (path: string) => Promise<Source>;

/**
 * A config and all it extends, those first that count least.
 *
 * @throws ConfigError where one is missing, is not what it ought to be, or extends itself
 */
export async function layersOf(source: Source, rules: readonly Rule[], read: ReadSource): Promise<Layer[]> {
  return layersBelow(source, { rules, read, above: [source.path] });
}

interface Reading {
  readonly rules: readonly Rule[];
  readonly read: ReadSource;
  /** The files that are being read, from the first down to this one. */
  readonly above: readonly string[];
}

async function layersBelow(source: Source, reading: Reading): Promise<Layer[]> {
  const file = validated(source, configSchema(reading.rules, mentioned(source, reading.rules)));
  const below = [file.extends ?? []].flat().map((each) => extended(source, each, reading));
  return [...(await Promise.all(below)).flat(), { source, file }];
}

async function extended(source: Source, given: string, reading: Reading): Promise<Layer[]> {
  const path = fromFolderOf(source.path, given);
  const above = [...reading.above, path];
  if (reading.above.some((each) => resolve(each) === resolve(path))) {
    const round = above.join(' → ');
    throw complaintAt(source.path, lineOfExtends(source), {
      zh: `extends 绕回了自己：${round}，请去掉其中一处`,
      en: `extends leads back to where it began: ${round}; take one of them out`,
    });
  }
  return layersBelow(await readExtended(source, given, path, reading), { ...reading, above });
}

async function readExtended(source: Source, given: string, path: string, { read }: Reading): Promise<Source> {
  try {
    return await read(path);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { zh, en } = cause.words;
    const words = {
      zh: `extends 里的 ${given} 读不到（${zh}）`,
      en: `cannot read ${given} of extends (${en})`,
    };
    throw complaintAt(source.path, lineOfExtends(source), words, { cause });
  }
}

function lineOfExtends(source: Source): number | null {
  return source.spotOf(['extends'])?.line ?? null;
}

/** A path in a config goes from the folder the config is in. */
export function fromFolderOf(config: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(config), path);
}

/** The rules that stand in a file by name; there is no need to know what the others may be set to. */
function mentioned({ content }: Source, rules: readonly Rule[]): readonly Rule[] {
  const text = JSON.stringify(content) ?? '';
  return rules.filter(({ id }) => text.includes(`"${id}"`));
}
