import { standardOutput } from '../io/write.ts';
import { ruleJson } from '../report/rule-json.ts';
import { catalogue } from '../report/terminal/catalogue.ts';
import { styleOf } from '../report/terminal/style.ts';
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
  const { width, colorLevel } = screenOf(null, flags);
  const text =
    flags.format === 'json'
      ? `${JSON.stringify(
          RULES.map((rule) => ruleJson(rule, say)),
          null,
          2,
        )}\n`
      : catalogue(RULES, { say, width, style: styleOf(colorLevel) });
  await standardOutput().write(text);
  return 0;
}
