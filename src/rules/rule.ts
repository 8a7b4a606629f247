import type { Observation, Relation, Report, Severity, TableId, MemberUnit, Words } from '../model/index.ts';
import type { Option, OptionReader, Settings } from './option.ts';

export type { Words };

export const RULE_GROUPS = [
  'structure',
  'within-table',
  'cross-table',
  'narrative',
  'year',
  'annex',
  'naming',
  'words',
  'department',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

export interface RuleContext {
  readonly report: Report;
  /** Last year's report, where it is at hand. */
  readonly prior: Report | null;
  /** The units whose accounts the department's are made of, where they are at hand. */
  readonly units: readonly MemberUnit[];
  /** What an option of the rule is set to. */
  readonly option: OptionReader;
}

/**
 * One check: what ought to be equal, and why. It yields relations and observations and never compares, rounds or
 * formats; the engine judges and the reporters speak. Its words are the source of the catalogue, `explain` and docs.
 */
export interface Rule {
  /** `group/name`. */
  readonly id: `${RuleGroup}/${string}`;
  readonly title: Words;
  /** Of a mismatch or an observation; a `tail` is a warning at most. A config may set another. */
  readonly severity: Severity;
  /** Tables it reads. */
  readonly needs: readonly TableId[];
  /** The relation as a formula, in figure keys. */
  readonly formula: string;
  /** The regulation or published form it rests on. */
  readonly basis: Words;
  readonly why: Words;
  readonly remedy: Words;
  /** Messages of its observations, by name, with `{places}` for their data. */
  readonly messages?: Readonly<Record<string, Words>>;
  /** What its observations are about. */
  readonly observes?: 'structure' | 'text' | 'logic' | 'naming';
  /** What of it a config may set, and what it is set to: a configured rule is this one with other values. */
  readonly options?: readonly Option<unknown>[];
  readonly settings?: Settings;
  /** Whether it is about what the report says of the year before: what `diff` tells of all that was found. */
  readonly tellsOfLastYear?: true;
  /** Whether it sets a department's report against those of its units, without which it says nothing. */
  readonly acrossUnits?: true;
  /** Version it appeared in. */
  readonly since: string;
  readonly check: (context: RuleContext) => Iterable<Relation | Observation>;
}

/** Declares a rule; here for the types it checks. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
