import { diff } from '../../src/diff/index.ts';
import { check } from '../../src/engine/check.ts';
import type { Report } from '../../src/model/index.ts';
import type { Differed, DiffOptions } from '../../src/report/diff/index.ts';
import { UNREVIEWED } from '../../src/review/review.ts';
import { Decimal } from '../../src/money/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { LARGE_CHANGE } from '../../src/rules/year/reasons.ts';
import { options } from '../report/checked.ts';

/** The rules about what a report says of the year before. */
export const ACROSS_YEARS = RULES.filter(({ tellsOfLastYear }) => tellsOfLastYear);

export function differed(old: Report, current: Report): Differed {
  const result = check(current, ACROSS_YEARS, old);
  return {
    diff: diff(old, current),
    checked: { kind: 'checked', path: current.path, result, review: UNREVIEWED },
  };
}

export function diffOptions(changes: Partial<DiffOptions> = {}): DiffOptions {
  return { ...options({ rules: ACROSS_YEARS }), threshold: new Decimal(LARGE_CHANGE.usual), ...changes };
}
