import { standardOutput } from '../io/write.ts';
import { RULES } from '../rules/index.ts';
import { screenOf } from './screen.ts';
import { ruleNamed } from './select.ts';
import type { ExitStatus, Session } from './session.ts';

export interface ExplainFlags {
  readonly color?: boolean;
}

/** Prints one rule in full. */
export async function explain(id: string, flags: ExplainFlags, { say }: Session): Promise<ExitStatus> {
  const rule = ruleNamed(id, RULES);
  const { explanation, styleOf } = await import('../report/terminal/index.ts');
  const { width, colorLevel } = screenOf(null, flags);
  await standardOutput().write(explanation(rule, { say, width, style: styleOf(colorLevel) }));
  return 0;
}
