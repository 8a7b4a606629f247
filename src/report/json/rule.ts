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
  /** What of it a config may set. */
  readonly options: readonly OptionJson[];
}

export interface OptionJson {
  readonly name: string;
  readonly title: string;
  readonly default: unknown;
  readonly value: unknown;
}

export function ruleJson(
  { id, title, severity, needs, formula, basis, why, remedy, since, options = [], settings = {} }: Rule,
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
    options: options.map(({ name, words, usual }) => ({
      name,
      title: say(words),
      default: usual,
      value: settings[name] ?? usual,
    })),
  };
}
