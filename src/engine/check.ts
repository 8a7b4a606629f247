import {
  TABLE_IDS,
  figuresOf,
  isPrinted,
  tiedFigures,
  type Evaluation,
  type Finding,
  type Location,
  type Observation,
  type Report,
  type Result,
  type SameName,
  type Severity,
  type Verdict,
} from '../model/index.ts';
import type { Rule } from '../rules/rule.ts';
import { evaluate } from './evaluate.ts';
import { fingerprint } from './fingerprint.ts';
import { oddNames } from './naming.ts';
import { readingOrder } from './order.ts';
import { isBroken, suspects, type Suspect } from './suspect.ts';

/** Checks a report against rules: judges every relation, and makes findings of those that break. */
export function check(report: Report, rules: readonly Rule[]): Result {
  const evaluations: Evaluation[] = [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const said of rule.check({ report })) {
      if (said.kind === 'observation') findings.push(observed(report, rule, said));
      else if (said.kind === 'sameName') findings.push(...misnamed(report, rule, said));
      else if (figuresOf(said).some(isPrinted)) evaluations.push(evaluate(rule.id, said));
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
    figures: tick(report, evaluations),
  };
}

function arithmetic(report: Report, severity: Severity, evaluation: Evaluation, suspect: Suspect): Finding[] {
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

function misnamed(report: Report, { id, severity }: Rule, relation: SameName): Finding[] {
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

function observed(report: Report, { id, severity, observes }: Rule, observation: Observation): Finding {
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

function count(evaluations: readonly Evaluation[]): Record<Verdict, number> {
  const counts = { holds: 0, rounding: 0, tail: 0, mismatch: 0, undetermined: 0, notApplicable: 0 };
  for (const { verdict } of evaluations) counts[verdict] += 1;
  return counts;
}

/** Ticks: a figure is tied where a relation that could be judged uses it. */
function tick(report: Report, evaluations: readonly Evaluation[]): { total: number; tied: number } {
  const tied = tiedFigures(evaluations);
  const printed = TABLE_IDS.flatMap((id) => {
    const { rows, repeatedRows } = report.tables[id];
    return [...rows, ...repeatedRows].flatMap((row) => row.figures.filter(isPrinted));
  });
  return { total: printed.length, tied: printed.filter((figure) => tied.has(figure)).length };
}
