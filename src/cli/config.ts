import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Config } from '../config/config.ts';
import { discover } from '../config/discovery.ts';
import type { Layer } from '../config/layers.ts';
import type { Source } from '../config/source.ts';
import { InputError } from '../errors.ts';
import { readInput } from '../io/read.ts';
import { tell } from '../io/write.ts';
import { RULES } from '../rules/index.ts';
import type { Session } from './session.ts';

export interface ConfigFlags {
  /** A path, or false for none even where there is one. */
  readonly config?: string | false;
}

/** A config, and the files it comes from. */
export interface Loaded {
  readonly layers: readonly Layer[];
  readonly config: Config;
}

/**
 * The config that is asked for or found; null where there is none, in which case nothing of configs is loaded.
 *
 * @throws ConfigError where a file is not what it ought to be
 */
export async function loadConfig({ config: asked }: ConfigFlags, session: Session): Promise<Loaded | null> {
  const path = asked ?? found(session);
  if (path === null || path === false) return null;
  const { layersOf, merged } = await import('../config/index.ts');
  const layers = await layersOf(await readSourceAt(path), RULES, readSourceAt);
  return { layers, config: merged(layers, RULES) };
}

/** A file that people write. */
export async function readSourceAt(path: string): Promise<Source> {
  const { readSource } = await import('../config/index.ts');
  return readSource(path, bytesOf(path));
}

/** An empty report is a mistake; an empty config says nothing, as one of comments alone does. */
function bytesOf(path: string): Uint8Array {
  try {
    return readInput(path);
  } catch (error) {
    if (error instanceof InputError && error.code === 'empty') return new Uint8Array();
    throw error;
  }
}

/** The config of this folder or of one above it, as a path from here; that others beside it do not count is told. */
function found({ say }: Session): string | null {
  const here = process.cwd();
  const discovered = discover(here, existsSync);
  if (discovered === null) return null;
  const path = relative(here, discovered.path);
  for (const other of discovered.others) {
    const words = {
      zh: `提示：同一个文件夹里有两份配置，用的是 ${path}，没有用 ${relative(here, other)}，请只留一份。\n`,
      en: `note: there are two configs in one folder; ${path} counts and ${relative(here, other)} does not, keep one of them.\n`,
    };
    tell(say(words));
  }
  return path;
}
