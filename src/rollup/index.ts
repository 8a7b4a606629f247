import { findingsOf } from '../engine/findings.ts';
import { NOTHING_ELSE, count, judged } from '../engine/judged.ts';
import { surroundingsOf } from '../engine/localise/index.ts';
import { tick } from '../engine/ticks.ts';
import { withConsequences, type Finding, type MemberUnit, type Report, type Result } from '../model/index.ts';
import type { Rule } from '../rules/rule.ts';
import { inUnit, surroundingsInUnit } from './in-unit.ts';

/**
 * Sets a department's report against those of its units. What each report's own rules say of it stands as evidence: a
 * figure that breaks a sum is found where it breaks, besides, what holds within its own report. Only what is about the
 * department and its units together is told.
 */
export function rollup(department: Report, units: readonly MemberUnit[], rules: readonly Rule[]): Result {
  const across = rules.filter(({ acrossUnits }) => acrossUnits);
  const within = rules.filter(({ acrossUnits }) => !acrossUnits);
  const { evaluations, seen } = judged(department, across, { prior: null, units });
  const evidence = [
    ...judged(department, within, NOTHING_ELSE).evaluations,
    ...units.flatMap((unit) => inUnit(unit, judged(unit.report, within, NOTHING_ELSE).evaluations)),
  ];
  const surroundings = [surroundingsOf(department), ...units.map(surroundingsInUnit)];
  const findings = findingsOf(
    department,
    rules,
    { evaluations: [...evaluations, ...evidence], seen },
    {
      sheets: surroundings.flatMap(({ sheets }) => sheets),
      directions: surroundings.flatMap(({ directions }) => directions),
    },
  );
  const told = new Set<string>(across.map(({ id }) => id));
  return {
    report: department,
    prior: null,
    units,
    evaluations,
    findings: findings.flatMap((finding) => ledBy(told, finding)),
    counts: count(evaluations),
    coverage: tick(department, evaluations),
  };
}

/** What is about the department and its units leads a finding; where nothing of it is, there is none. */
function ledBy(rules: ReadonlySet<string>, finding: Finding): Finding[] {
  if (rules.has(finding.rule)) return [finding];
  if (finding.kind !== 'arithmetic') return [];
  const all = withConsequences(finding);
  const lead = all.find((each) => each.kind === 'arithmetic' && rules.has(each.rule));
  if (lead?.kind !== 'arithmetic') return [];
  const { explanations, consequences } = finding;
  const first = { ...finding, explanations: [], consequences: [] };
  return [{ ...lead, explanations, consequences: [first, ...consequences.filter((each) => each !== lead)] }];
}

/** Whether there is a table in the department's report and in a unit's. */
export function areComparable(department: Report, units: readonly MemberUnit[]): boolean {
  return units.some(({ report: { tables } }) =>
    department.order.some((id) => department.tables[id].isRead && tables[id].isRead),
  );
}
