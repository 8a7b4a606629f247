import type { Finding, Observation, Report, SameName } from '../model/index.ts';
import type { Rule } from '../rules/rule.ts';
import { causeOf, identify, subjectOf } from './identity.ts';
import { oddNames } from './naming.ts';

/** One finding for each name that is not what all ought to be. */
export function misnamed(report: Report, { id, severity }: Rule, relation: SameName): Finding[] {
  const { expected, odd } = oddNames(relation);
  return odd.map((name) => ({
    kind: 'naming',
    rule: id,
    severity,
    verdict: 'naming',
    relation,
    odd: name,
    expected,
    at: name.at,
    cause: causeOf(report, name.at),
    fingerprint: identify(report, id, [relation.subject, subjectOf(name.at)]),
  }));
}

export function observed(
  report: Report,
  { id, severity, observes }: Rule,
  observation: Observation,
): Finding {
  const { at, message } = observation;
  return {
    kind: 'observation',
    rule: id,
    severity,
    verdict: observes ?? 'structure',
    observation,
    at,
    cause: identify(report, 'cause', [id, message, subjectOf(at)]),
    fingerprint: identify(report, id, [message, subjectOf(at)]),
  };
}
