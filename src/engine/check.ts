import {
  hasFigure,
  isPrinted,
  type ArithmeticFinding,
  type Evaluation,
  type Finding,
  type Location,
  type Observation,
  type Report,
  type Result,
  type Severity,
  type Verdict,
} from '../model/index.ts';
import { optionReader } from '../rules/option.ts';
import type { Rule } from '../rules/rule.ts';
import { evaluate } from './evaluate.ts';
import { arithmetic, contradicting, rounded, slipped } from './arithmetic.ts';
import { contradictions } from './joint.ts';
import { localise } from './localise/index.ts';
import { misnamed, observed } from './observed.ts';
import { readingOrder } from './order.ts';
import { tick } from './ticks.ts';

/**
 * Checks a report against rules, and against last year's report where it is given: judges every relation, and makes
 * one finding of all that break for one reason.
 */
export function check(report: Report, rules: readonly Rule[], prior: Report | null = null): Result {
  const evaluations: Evaluation[] = [];
  const seen: Finding[] = [];
  for (const rule of rules) {
    const option = optionReader(rule.id, rule.settings ?? {});
    for (const said of rule.check({ report, prior, option })) {
      if (said.kind === 'observation') seen.push(observed(report, rule, said));
      else if (said.kind === 'sameName') seen.push(...misnamed(report, rule, said));
      else if (hasFigure(said, isPrinted)) evaluations.push(evaluate(rule.id, said));
    }
  }
  const order = readingOrder(report);
  return {
    report,
    prior,
    evaluations,
    findings: findingsOf(report, rules, evaluations, seen).toSorted((a, b) => order(a.at, b.at)),
    counts: count(evaluations),
    coverage: tick(report, evaluations),
  };
}

/** What was seen, and what does not add up: each only once, be it by itself or as a consequence. */
function findingsOf(
  report: Report,
  rules: readonly Rule[],
  evaluations: readonly Evaluation[],
  seen: readonly Finding[],
): Finding[] {
  const severities = new Map<string, Severity>(rules.map(({ id, severity }) => [id, severity]));
  const told = (evaluation: Evaluation, at: Location): ArithmeticFinding[] =>
    arithmetic(report, severities.get(evaluation.rule) ?? 'error', evaluation, at);
  const slips = localise(report, evaluations, observationsIn(seen)).flatMap((cause) =>
    slipped(cause, told, seen),
  );
  const absorbed = new Set(slips.flatMap(({ consequences }) => consequences));
  const joint = contradictions(evaluations);
  const contradicted = new Set(joint.flat());
  return [
    ...seen.filter((finding) => !absorbed.has(finding)),
    ...evaluations
      .filter((evaluation) => !contradicted.has(evaluation))
      .flatMap((evaluation) => rounded(evaluation, told)),
    ...joint.flatMap((set) => contradicting(set, told)),
    ...slips,
  ];
}

function observationsIn(seen: readonly Finding[]): Observation[] {
  return seen.flatMap((finding) => (finding.kind === 'observation' ? [finding.observation] : []));
}

function count(evaluations: readonly Evaluation[]): Record<Verdict, number> {
  const counts = { holds: 0, rounding: 0, tail: 0, mismatch: 0, undetermined: 0, notApplicable: 0 };
  for (const { verdict } of evaluations) counts[verdict] += 1;
  return counts;
}
