import type { Report, Result } from '../model/index.ts';
import type { Rule } from '../rules/rule.ts';
import { findingsOf } from './findings.ts';
import { NOTHING_ELSE, count, judged } from './judged.ts';
import { surroundingsOf } from './localise/index.ts';
import { tick } from './ticks.ts';

/**
 * Checks a report against rules, and against last year's report where it is given: judges every relation, and makes
 * one finding of all that break for one reason.
 */
export function check(report: Report, rules: readonly Rule[], prior: Report | null = null): Result {
  const said = judged(report, rules, { ...NOTHING_ELSE, prior });
  const { evaluations } = said;
  return {
    report,
    prior,
    units: [],
    evaluations,
    findings: findingsOf(report, rules, said, surroundingsOf(report)),
    counts: count(evaluations),
    coverage: tick(report, evaluations),
  };
}
