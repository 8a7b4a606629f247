import { findingsOf } from '../engine/findings.ts';
import { NOTHING_ELSE, count, judged } from '../engine/judged.ts';
import { surroundingsOf } from '../engine/localise/index.ts';
import { tick } from '../engine/ticks.ts';
import {
  figuresOf,
  withConsequences,
  type Finding,
  type MemberUnit,
  type Report,
  type Result,
} from '../model/index.ts';
import type { Rule } from '../rules/rule.ts';
import { inUnit, surroundingsInUnit } from './in-unit.ts';

/**
 * Sets a department's report against those of its units. What each report's own rules say of it stands as evidence: a
 * figure that breaks a sum is found where it breaks, besides, what holds within its own report.
 *
 * @param told the rules whose findings are told: those across units, and of the others what is about a figure added up
 * @param evidence the rules of each report by itself
 */
export function rollup(
  department: Report,
  units: readonly MemberUnit[],
  told: readonly Rule[],
  evidence: readonly Rule[] = told,
): Result {
  const across = told.filter(({ acrossUnits }) => acrossUnits);
  const within = evidence.filter(({ acrossUnits }) => !acrossUnits);
  const { evaluations, seen } = judged(department, across, { prior: null, units });
  const own = [
    ...judged(department, within, NOTHING_ELSE).evaluations,
    ...units.flatMap((unit) => inUnit(unit, judged(unit.report, within, NOTHING_ELSE).evaluations)),
  ];
  const surroundings = [surroundingsOf(department), ...units.map(surroundingsInUnit)];
  const findings = findingsOf(
    department,
    [...across, ...within],
    { evaluations: [...evaluations, ...own], seen },
    {
      sheets: surroundings.flatMap(({ sheets }) => sheets),
      directions: surroundings.flatMap(({ directions }) => directions),
    },
  );
  const leading = new Set<string>(across.map(({ id }) => id));
  const following = new Set<string>(told.map(({ id }) => id));
  const added = new Set(
    evaluations.flatMap(({ relation }) => figuresOf(relation).map(({ key }): string | null => key)),
  );
  return {
    report: department,
    prior: null,
    units,
    evaluations,
    findings: findings.flatMap((finding) => {
      if (leading.has(finding.rule)) return [finding];
      const led = ledBy(leading, finding);
      return led ?? (following.has(finding.rule) && added.has(finding.at.key) ? [finding] : []);
    }),
    counts: count(evaluations),
    coverage: tick(department, evaluations),
  };
}

/** The finding with what is about the department and its units in front; null where nothing of it is. */
function ledBy(rules: ReadonlySet<string>, finding: Finding): Finding[] | null {
  if (finding.kind !== 'arithmetic') return null;
  const all = withConsequences(finding);
  const lead = all.find((each) => each.kind === 'arithmetic' && rules.has(each.rule));
  if (lead?.kind !== 'arithmetic') return null;
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
