import { standardOutput } from '../io/write.ts';
import type { Say } from '../report/language.ts';
import { ruleJson } from '../report/json/rule.ts';
import type { TableId } from '../model/index.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { screenOf } from './screen.ts';
import type { ExitStatus, Session } from './session.ts';

export type CatalogueFormat = 'terminal' | 'json';

export interface RulesFlags {
  readonly format?: CatalogueFormat;
  /** Only rules that read this table. */
  readonly table?: TableId;
  readonly color?: boolean;
}

/** Prints the catalogue of rules, or the part of it that is about one table. */
export async function rules(flags: RulesFlags, { say }: Session): Promise<ExitStatus> {
  const { format, table } = flags;
  const listed = table === undefined ? RULES : RULES.filter(({ needs }) => needs.includes(table));
  const text = format === 'json' ? inJson(listed, say) : await onScreen(listed, flags, say);
  await standardOutput().write(text);
  return 0;
}

function inJson(listed: readonly Rule[], say: Say): string {
  return `${JSON.stringify(
    listed.map((rule) => ruleJson(rule, say)),
    null,
    2,
  )}\n`;
}

async function onScreen(listed: readonly Rule[], flags: RulesFlags, say: Say): Promise<string> {
  const { catalogue, styleOf } = await import('../report/terminal/index.ts');
  const { width, colorLevel } = screenOf(null, flags);
  return catalogue(listed, { say, width, style: styleOf(colorLevel) });
}
