import { InputError } from '../../src/errors.ts';
import { layersOf, type Layer } from '../../src/config/layers.ts';
import { merged, type Config } from '../../src/config/config.ts';
import { readSource } from '../../src/config/read-source.ts';
import type { Source } from '../../src/config/source.ts';
import { RULES } from '../../src/rules/index.ts';

/** Files by their paths, the first of which is the config. */
export type Files = Readonly<Record<string, string>>;

export function layersIn(files: Files): Promise<Layer[]> {
  const read = async (path: string): Promise<Source> => {
    const text = files[path];
    if (text === undefined) {
      throw new InputError('not-found', path, { zh: '找不到这个文件', en: 'no such file' });
    }
    return readSource(path, new TextEncoder().encode(text));
  };
  const [path = ''] = Object.keys(files);
  return read(path).then((source) => layersOf(source, RULES, read));
}

export async function configIn(files: Files): Promise<Config> {
  return merged(await layersIn(files), RULES);
}
