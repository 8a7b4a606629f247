import { standardOutput } from '../io/write.ts';
import type { TableId } from '../model/index.ts';
import type { Say } from '../report/language.ts';
import { ruleJson } from '../report/json/rule.ts';
import type { Catalogued } from '../report/terminal/catalogue.ts';
import { loadConfig, type ConfigFlags } from './config.ts';
import { catalogueOf } from './ruleset.ts';
import { screenOf } from './screen.ts';
import { sessionIn, type ExitStatus, type Session } from './session.ts';

export type CatalogueFormat = 'terminal' | 'json';

export interface RulesFlags extends ConfigFlags {
  readonly format?: CatalogueFormat;
  /** Only rules that read this table. */
  readonly table?: TableId;
  readonly color?: boolean;
}

/** Prints the catalogue of rules, or the part of it that is about one table, as the config sets them. */
export async function rules(flags: RulesFlags, opened: Session): Promise<ExitStatus> {
  const config = (await loadConfig(flags, opened))?.config ?? null;
  const { say } = sessionIn(config?.lang, opened);
  const catalogued = about(flags.table, catalogueOf(config));
  const text = flags.format === 'json' ? inJson(catalogued, say) : await onScreen(catalogued, flags, say);
  await standardOutput().write(text);
  return 0;
}

function about(table: TableId | undefined, { rules: all, off }: Catalogued): Catalogued {
  return { rules: table === undefined ? all : all.filter(({ needs }) => needs.includes(table)), off };
}

function inJson(catalogued: Catalogued, say: Say): string {
  return `${JSON.stringify(
    catalogued.rules.map((rule) => ({ ...ruleJson(rule, say), enabled: !catalogued.off.has(rule.id) })),
    null,
    2,
  )}\n`;
}

async function onScreen(catalogued: Catalogued, flags: RulesFlags, say: Say): Promise<string> {
  const { catalogue, styleOf } = await import('../report/terminal/index.ts');
  const { width, colorLevel } = screenOf(null, flags);
  return catalogue(catalogued, { say, width, style: styleOf(colorLevel) });
}
