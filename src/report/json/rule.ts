import type { Severity, TableId } from '../../model/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Say } from '../language.ts';

/** A rule of the catalogue in JSON, its words in one language. */
export interface RuleJson {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly needs: readonly TableId[];
  readonly formula: string;
  readonly basis: string;
  readonly why: string;
  readonly remedy: string;
  readonly since: string;
}

export function ruleJson(
  { id, title, severity, needs, formula, basis, why, remedy, since }: Rule,
  say: Say,
): RuleJson {
  return {
    id,
    title: say(title),
    severity,
    needs,
    formula,
    basis: say(basis),
    why: say(why),
    remedy: say(remedy),
    since,
  };
}
