import { standardOutput } from '../io/write.ts';
import type { ShownExample } from '../report/example.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { screenOf } from './screen.ts';
import { rulesNamed } from './select.ts';
import type { ExitStatus, Session } from './session.ts';

export interface ExplainFlags {
  readonly color?: boolean;
}

/** Prints one rule in full, or lists those of a group. */
export async function explain(name: string, flags: ExplainFlags, { say }: Session): Promise<ExitStatus> {
  const rules = rulesNamed(name, RULES);
  const { catalogue, explanation, styleOf } = await import('../report/terminal/index.ts');
  const { width, colorLevel } = screenOf(null, flags);
  const page = { say, width, style: styleOf(colorLevel) };
  const rule = rules.find(({ id }) => id === name);
  const text = rule ? explanation(rule, await exampleOf(rule), page) : catalogue(rules, page);
  await standardOutput().write(text);
  return 0;
}

/** Examples are checked when the pages of the rules are written, and kept beside them: nothing else loads them. */
async function exampleOf({ id }: Rule): Promise<ShownExample | undefined> {
  const { default: examples } = await import('juesuan/examples.json', { with: { type: 'json' } });
  const byRule: Readonly<Record<string, ShownExample>> = examples;
  return byRule[id];
}
