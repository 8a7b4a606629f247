import { standardOutput } from '../io/write.ts';
import type { ShownExample } from '../report/example.ts';
import type { Rule } from '../rules/rule.ts';
import { loadConfig, type ConfigFlags } from './config.ts';
import { catalogueOf } from './ruleset.ts';
import { screenOf } from './screen.ts';
import { rulesNamed } from './select.ts';
import { sessionIn, type ExitStatus, type Session } from './session.ts';

export interface ExplainFlags extends ConfigFlags {
  readonly color?: boolean;
}

/** Prints one rule in full, or lists those of a group, as the config sets them. */
export async function explain(name: string, flags: ExplainFlags, opened: Session): Promise<ExitStatus> {
  const config = (await loadConfig(flags, opened))?.config ?? null;
  const { say } = sessionIn(config?.lang, opened);
  const { rules, off } = catalogueOf(config);
  const named = rulesNamed(name, rules);
  const { catalogue, explanation, styleOf } = await import('../report/terminal/index.ts');
  const { width, colorLevel } = screenOf(null, flags);
  const page = { say, width, style: styleOf(colorLevel) };
  const rule = named.find(({ id }) => id === name);
  const text = rule
    ? explanation(rule, { isOff: off.has(rule.id), example: await exampleOf(rule) }, page)
    : catalogue({ rules: named, off }, page);
  await standardOutput().write(text);
  return 0;
}

/** Examples are checked when the pages of the rules are written, and kept beside them: nothing else loads them. */
async function exampleOf({ id }: Rule): Promise<ShownExample | undefined> {
  const { default: examples } = await import('juesuan/examples.json', { with: { type: 'json' } });
  const byRule: Readonly<Record<string, ShownExample>> = examples;
  return byRule[id];
}
