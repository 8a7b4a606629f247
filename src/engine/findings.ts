import {
  figuresOf,
  type Evaluation,
  type Finding,
  type Location,
  type Observation,
  type Report,
  type SameName,
  type Severity,
} from '../model/index.ts';
import type { Rule } from '../rules/rule.ts';
import { fingerprint } from './fingerprint.ts';
import { oddNames } from './naming.ts';
import { isBroken, type Suspect } from './suspect.ts';

/** The finding of a relation that does not hold as printed. */
export function arithmetic(
  report: Report,
  severity: Severity,
  evaluation: Evaluation,
  suspect: Suspect,
): Finding[] {
  const { rule, relation, verdict, measure } = evaluation;
  if (measure === null || (!isBroken(verdict) && verdict !== 'rounding')) return [];
  const at = suspect(evaluation)?.at;
  if (at === undefined) return [];
  const keys = new Set(figuresOf(relation).map(({ key }) => key));
  return [
    {
      kind: 'arithmetic',
      rule,
      severity: severityOf(verdict, severity),
      verdict,
      relation,
      measure,
      at,
      cause: causeOf(report, at),
      fingerprint: identify(report, rule, [...keys].toSorted()),
    },
  ];
}

function severityOf(verdict: 'mismatch' | 'tail' | 'rounding', severity: Severity): Severity {
  if (verdict === 'rounding') return 'info';
  return verdict === 'tail' && severity === 'error' ? 'warning' : severity;
}

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

function causeOf(report: Report, at: Location): string {
  return identify(report, 'cause', [subjectOf(at)]);
}

function identify(report: Report, what: string, about: readonly string[]): string {
  return fingerprint(what, report.unit ?? '', String(report.year ?? ''), ...about);
}

/** What a place is about, without page or line. */
function subjectOf({ key, table, row, column, section, form, quote }: Location): string {
  const place = [table, row, column, section, form].filter((part) => part !== null).join('/');
  return key ?? (place || (quote ?? ''));
}
