import {
  hasFigure,
  isPrinted,
  type Evaluation,
  type Finding,
  type Report,
  type Result,
  type Severity,
  type Verdict,
} from '../model/index.ts';
import type { Rule } from '../rules/rule.ts';
import { evaluate } from './evaluate.ts';
import { arithmetic, misnamed, observed } from './findings.ts';
import { readingOrder } from './order.ts';
import { suspects } from './suspect.ts';
import { tick } from './ticks.ts';

/**
 * Checks a report against rules, and against last year's report where it is given: judges every relation, and makes
 * findings of those that break.
 */
export function check(report: Report, rules: readonly Rule[], prior: Report | null = null): Result {
  const evaluations: Evaluation[] = [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const said of rule.check({ report, prior })) {
      if (said.kind === 'observation') findings.push(observed(report, rule, said));
      else if (said.kind === 'sameName') findings.push(...misnamed(report, rule, said));
      else if (hasFigure(said, isPrinted)) evaluations.push(evaluate(rule.id, said));
    }
  }
  const suspect = suspects(evaluations);
  const severities = new Map<string, Severity>(rules.map(({ id, severity }) => [id, severity]));
  for (const evaluation of evaluations) {
    const severity = severities.get(evaluation.rule) ?? 'error';
    findings.push(...arithmetic(report, severity, evaluation, suspect));
  }
  const order = readingOrder(report);
  return {
    report,
    evaluations,
    findings: findings.toSorted((a, b) => order(a.at, b.at)),
    counts: count(evaluations),
    coverage: tick(report, evaluations),
  };
}

function count(evaluations: readonly Evaluation[]): Record<Verdict, number> {
  const counts = { holds: 0, rounding: 0, tail: 0, mismatch: 0, undetermined: 0, notApplicable: 0 };
  for (const { verdict } of evaluations) counts[verdict] += 1;
  return counts;
}
