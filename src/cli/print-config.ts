import type { Common } from '../config/effective.ts';
import { standardOutput } from '../io/write.ts';
import type { Language } from '../report/language.ts';
import type { Rule } from '../rules/rule.ts';
import type { Loaded } from './config.ts';
import type { ConfigurableFlags } from './configured.ts';
import type { ExitStatus } from './session.ts';

interface Asked extends ConfigurableFlags {
  readonly lang?: Language | undefined;
}

/** Prints the config as it counts: what is asked for over what the config says, which together come to `flags`. */
export async function printConfig(
  loaded: Loaded | null,
  rules: readonly Rule[],
  asked: Asked,
  flags: ConfigurableFlags,
): Promise<ExitStatus> {
  const { effective } = await import('../config/effective.ts');
  const lang = asked.lang ?? loaded?.config.lang;
  const counting = { said: asConfig(asked), counts: asConfig({ ...flags, lang }) };
  const content = effective(loaded?.layers ?? [], rules, counting);
  await standardOutput().write(`${JSON.stringify(content, null, 2)}\n`);
  return 0;
}

function asConfig({ only, skip, format, failOn, maxWarnings, lang, baseline }: Asked): Common {
  const formats = format?.map(({ name, path }) => (path === null ? name : `${name}=${path}`));
  return { only, skip, formats, failOn, maxWarnings, lang, baseline };
}
