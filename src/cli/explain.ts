import { standardOutput } from '../io/write.ts';
import { loadConfig, type ConfigFlags } from './config.ts';
import { catalogueOf } from './ruleset.ts';
import { screenOf } from './screen.ts';
import { ruleNamed } from './select.ts';
import { sessionIn, type ExitStatus, type Session } from './session.ts';

export interface ExplainFlags extends ConfigFlags {
  readonly color?: boolean;
}

/** Prints one rule in full, as the config sets it. */
export async function explain(id: string, flags: ExplainFlags, opened: Session): Promise<ExitStatus> {
  const config = (await loadConfig(flags, opened))?.config ?? null;
  const { say } = sessionIn(config?.lang, opened);
  const { rules, off } = catalogueOf(config);
  const rule = ruleNamed(id, rules);
  const { explanation, styleOf } = await import('../report/terminal/index.ts');
  const { width, colorLevel } = screenOf(null, flags);
  const page = { say, width, style: styleOf(colorLevel) };
  await standardOutput().write(explanation(rule, off.has(rule.id), page));
  return 0;
}
