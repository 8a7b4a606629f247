import {
  hasFigure,
  isPrinted,
  type Evaluation,
  type Finding,
  type Report,
  type MemberUnit,
  type Verdict,
} from '../model/index.ts';
import { optionReader } from '../rules/option.ts';
import type { Rule } from '../rules/rule.ts';
import { evaluate } from './evaluate.ts';
import { misnamed, observed } from './observed.ts';

/** What a report is checked against. */
export interface Against {
  /** Last year's report. */
  readonly prior: Report | null;
  readonly units: readonly MemberUnit[];
}

export const NOTHING_ELSE: Against = { prior: null, units: [] };

/** What rules say of a report: their relations, judged, and what they saw. */
export interface Judged {
  readonly evaluations: readonly Evaluation[];
  readonly seen: readonly Finding[];
}

export function judged(report: Report, rules: readonly Rule[], { prior, units }: Against): Judged {
  const evaluations: Evaluation[] = [];
  const seen: Finding[] = [];
  for (const rule of rules) {
    const option = optionReader(rule.id, rule.settings ?? {});
    for (const said of rule.check({ report, prior, units, option })) {
      if (said.kind === 'observation') seen.push(observed(report, rule, said));
      else if (said.kind === 'sameName') seen.push(...misnamed(report, rule, said));
      else if (hasFigure(said, isPrinted)) evaluations.push(evaluate(rule.id, said));
    }
  }
  return { evaluations, seen };
}

export function count(evaluations: readonly Evaluation[]): Record<Verdict, number> {
  const counts = { holds: 0, rounding: 0, tail: 0, mismatch: 0, undetermined: 0, notApplicable: 0 };
  for (const { verdict } of evaluations) counts[verdict] += 1;
  return counts;
}
