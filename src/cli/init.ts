import { existsSync } from 'node:fs';
import { CONFIG_NAMES } from '../config/discovery.ts';
import { UsageError } from '../errors.ts';
import { fileOutput, standardOutput } from '../io/write.ts';
import type { ExitStatus, Session } from './session.ts';

export type ConfigFormat = 'yaml' | 'json';

export interface InitFlags {
  readonly format?: ConfigFormat;
}

/**
 * Writes a config to begin with into this folder.
 *
 * @throws UsageError where there is one
 */
export async function init({ format = 'yaml' }: InitFlags, { say }: Session): Promise<ExitStatus> {
  const there = CONFIG_NAMES.find((name) => existsSync(name));
  if (there !== undefined) {
    throw new UsageError({
      zh: `这里已经有 ${there} 了，没有改动它；要重写请先删掉或改名`,
      en: `${there} is here already and was left as it is; delete or rename it first`,
    });
  }
  const { jsonTemplate, yamlTemplate } = await import('../config/template.ts');
  const path = `juesuan.config.${format}`;
  const sink = fileOutput(path);
  await sink.write(format === 'json' ? jsonTemplate() : yamlTemplate(say));
  await sink.close();
  await standardOutput().write(
    say({
      zh: `已写好 ${path}；在这个文件夹和它下面的文件夹里运行 juesuan 都会用它。\n`,
      en: `${path} is written; juesuan uses it here and in the folders below.\n`,
    }),
  );
  return 0;
}
