import type { Evaluation, Finding, Location, Observation, Report, Severity } from '../model/index.ts';
import type { Rule } from '../rules/rule.ts';
import { arithmetic, contradicting, rounded, slipped } from './arithmetic.ts';
import { contradictions } from './joint.ts';
import type { Judged } from './judged.ts';
import { localise, type Surroundings } from './localise/index.ts';
import { readingOrder } from './order.ts';

/**
 * What was seen, and what does not add up, in document order: each only once, be it by itself or as a consequence of the
 * slip behind it.
 */
export function findingsOf(
  report: Report,
  rules: readonly Rule[],
  { evaluations, seen }: Judged,
  surroundings: Surroundings,
): Finding[] {
  const severities = new Map<string, Severity>(rules.map(({ id, severity }) => [id, severity]));
  const told = (evaluation: Evaluation, at: Location): ReturnType<typeof arithmetic> =>
    arithmetic(report, severities.get(evaluation.rule) ?? 'error', evaluation, at);
  const slips = localise(evaluations, observationsIn(seen), surroundings).flatMap((cause) =>
    slipped(cause, told, seen),
  );
  const absorbed = new Set(slips.flatMap(({ consequences }) => consequences));
  const joint = contradictions(evaluations);
  const contradicted = new Set(joint.flat());
  const findings = [
    ...seen.filter((finding) => !absorbed.has(finding)),
    ...evaluations
      .filter((evaluation) => !contradicted.has(evaluation))
      .flatMap((evaluation) => rounded(evaluation, told)),
    ...joint.flatMap((set) => contradicting(set, told)),
    ...slips,
  ];
  const order = readingOrder(report);
  return findings.toSorted((a, b) => order(a.at, b.at));
}

function observationsIn(seen: readonly Finding[]): Observation[] {
  return seen.flatMap((finding) => (finding.kind === 'observation' ? [finding.observation] : []));
}
