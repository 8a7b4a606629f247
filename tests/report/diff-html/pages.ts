import { readFileSync } from 'node:fs';
import { diff } from '../../../src/diff/index.ts';
import { check } from '../../../src/engine/check.ts';
import type { Report } from '../../../src/model/index.ts';
import { Decimal } from '../../../src/money/index.ts';
import { parse } from '../../../src/parse.ts';
import { html } from '../../../src/report/diff/html/index.ts';
import type { Differed, DiffOptions } from '../../../src/report/diff/index.ts';
import { UNREVIEWED } from '../../../src/review/review.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { ACROSS_YEARS } from '../../support/years.ts';
import { options } from '../checked.ts';

/** The two years of the fixtures. */
export async function fixtureYears(): Promise<Differed> {
  const read = (name: string): Promise<Report> =>
    parse(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)), name);
  return differed(await read('fujian-2023.txt'), await read('fujian.txt'));
}

export function differed(old: Report, current: Report, rules: readonly Rule[] = ACROSS_YEARS): Differed {
  const result = check(current, rules, old);
  return {
    diff: diff(old, current),
    checked: { kind: 'checked', path: current.path, result, review: UNREVIEWED },
  };
}

export function diffPage(years: Differed, changes: Partial<DiffOptions> = {}): string {
  return html.render(years, {
    ...options({ rules: ACROSS_YEARS }),
    threshold: new Decimal(30),
    ...changes,
  });
}
