import { readFileSync } from 'node:fs';
import { check } from '../../../src/engine/check.ts';
import type { Report } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse.ts';
import { html } from '../../../src/report/html/index.ts';
import type { Checked, Outcome } from '../../../src/report/reporter.ts';
import { UNREVIEWED } from '../../../src/review/review.ts';
import { RULES } from '../../../src/rules/index.ts';
import type { ReportOptions } from '../../../src/report/index.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { options } from '../checked.ts';

/** A report of the fixtures, checked by all rules. */
export async function fixture(name: string): Promise<Checked> {
  const bytes = readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));
  return checkedReport(await parse(bytes, name));
}

export function checkedReport(report: Report, rules: readonly Rule[] = RULES): Checked {
  return { kind: 'checked', path: report.path, result: check(report, rules), review: UNREVIEWED };
}

export function pageOf(outcomes: readonly Outcome[], changes: Partial<ReportOptions> = {}): string {
  return html.render(outcomes, options({ rules: RULES, ...changes }));
}
