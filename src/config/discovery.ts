import { dirname, join } from 'node:path';

/** What a config may be called; of several in one folder the first counts. */
export const CONFIG_NAMES = ['juesuan.config.json', 'juesuan.config.yaml', 'juesuan.config.yml'] as const;

/** What a baseline is called where nobody says otherwise. */
export const BASELINE_NAME = 'juesuan-baseline.json';

/** The config that counts in a folder, and those beside it that do not. */
export interface Discovered {
  readonly path: string;
  readonly others: readonly string[];
}

/** The config in a folder or the nearest one above it. */
export function discover(folder: string, exists: (path: string) => boolean): Discovered | null {
  const [path, ...others] = CONFIG_NAMES.map((name) => join(folder, name)).filter(exists);
  if (path !== undefined) return { path, others };
  const above = dirname(folder);
  return above === folder ? null : discover(above, exists);
}
