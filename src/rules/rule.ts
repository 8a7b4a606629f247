import type { Observation, Relation, Report, Severity, TableId, Words } from '../model/index.ts';

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
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

export interface RuleContext {
  readonly report: Report;
  /** Last year's report, where it is at hand. */
  readonly prior: Report | null;
}

/**
 * One check: what ought to be equal, and why. It yields relations and observations and never compares, rounds or
 * formats; the engine judges and the reporters speak. Its words are the source of the catalogue, `explain` and docs.
 */
export interface Rule {
  /** `group/name`. */
  readonly id: `${RuleGroup}/${string}`;
  readonly title: Words;
  /** Of a mismatch or an observation; a `tail` is a warning whatever the rule. */
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
  /** Whether it sets the report against last year's, without which it says nothing. */
  readonly acrossYears?: true;
  /** Version it appeared in. */
  readonly since: string;
  readonly check: (context: RuleContext) => Iterable<Relation | Observation>;
}

/** Declares a rule; here for the types it checks. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
