import { standardOutput } from '../io/write.ts';
import type { Say } from '../report/language.ts';
import { ruleJson } from '../report/json/rule.ts';
import { RULES } from '../rules/index.ts';
import { screenOf } from './screen.ts';
import type { ExitStatus, Session } from './session.ts';

export type CatalogueFormat = 'terminal' | 'json';

export interface RulesFlags {
  readonly format?: CatalogueFormat;
  readonly color?: boolean;
}

/** Prints the catalogue of rules. */
export async function rules(flags: RulesFlags, { say }: Session): Promise<ExitStatus> {
  const text = flags.format === 'json' ? inJson(say) : await onScreen(flags, say);
  await standardOutput().write(text);
  return 0;
}

function inJson(say: Say): string {
  return `${JSON.stringify(
    RULES.map((rule) => ruleJson(rule, say)),
    null,
    2,
  )}\n`;
}

async function onScreen(flags: RulesFlags, say: Say): Promise<string> {
  const { catalogue, styleOf } = await import('../report/terminal/index.ts');
  const { width, colorLevel } = screenOf(null, flags);
  return catalogue(RULES, { say, width, style: styleOf(colorLevel) });
}
