import type { Report } from '../model/index.ts';
import type { RuleContext } from './rule.ts';

/**
 * The report the words 上年 are about: of the year before and as wide, where both say of which year they are and whether
 * of a department or a unit. Of any other, no sentence of this one tells.
 */
export function lastYear({ report, prior }: RuleContext): Report | null {
  if (prior === null || yearsApart(prior, report) !== 1) return null;
  return isAsWide(prior, report) ? prior : null;
}

/** How many years a report is older than another; one, where either does not say. */
export function yearsApart(older: Report, newer: Report): number {
  return older.year === null || newer.year === null ? 1 : newer.year - older.year;
}

/** Whether both are of a department 部门 or both of one unit 单位, as far as they say. */
export function isAsWide(one: Report, other: Report): boolean {
  return one.level === null || other.level === null || one.level === other.level;
}
