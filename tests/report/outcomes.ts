import { InputError } from '../../src/errors.ts';
import type { Finding, Location } from '../../src/model/index.ts';
import type { Outcome } from '../../src/report/index.ts';
import type { Checked } from '../../src/report/reporter.ts';
import { consequencesOf, saidBy, type Entry, type Ignore } from '../../src/review/entry.ts';
import { review } from '../../src/review/review.ts';
import { ALL, checked } from './checked.ts';
import type { ReportSketch } from '../support/report.ts';

export const FAILED: Outcome = {
  kind: 'failed',
  error: new InputError('not-found', './none.txt', { zh: '找不到这个文件', en: 'no such file' }),
};

/** All kinds of findings: an error with a consequence, a name, a note; relations that hold, and some that cannot be judged. */
export const MIXED: ReportSketch = {
  tables: {
    '03': { rows: { 205: { name: '教育支出', cells: ['1.00'] } } },
    '05': {
      rows: {
        合计: ['221.60', '121.69', '100.00'],
        205: { name: '教肓支出', cells: ['1.00', null, '0.00'] },
        206: { name: '科学技术支出', cells: ['3.34', '1.11', '2.22'] },
      },
    },
    '06': { rows: { 人员经费合计: ['51.30'], 公用经费合计: ['70.30'] } },
    '08': { status: 'empty' },
  },
};

export function outcome(sketch: ReportSketch, at: Partial<Location> = {}): Checked {
  const result = checked(sketch, ALL);
  const moved = result.findings.map((finding): Finding => ({ ...finding, at: { ...finding.at, ...at } }));
  return {
    kind: 'checked',
    path: sketch.path ?? './reports/a.txt',
    result: { ...result, findings: moved },
    review: { standings: null, stale: [] },
  };
}

export function reviewed(
  one: Checked,
  against: { readonly entries?: readonly Entry[]; readonly ignores?: readonly Ignore[] },
): Checked {
  const reviewing = { entries: [], ignores: [], today: '2026-06-15', ...against };
  return { ...one, review: review(one.result, reviewing) };
}

export function findingOf({ result }: Checked, rule: string): Finding {
  const found = result.findings.find(({ rule: id, verdict }) => id === rule && verdict !== 'rounding');
  if (found === undefined) throw new Error(`no finding of ${rule}`);
  return found;
}

export function entryOf(finding: Finding, { result }: Checked, changes: Partial<Entry> = {}): Entry {
  const { unit, year } = result.report;
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    unit,
    year,
    place: '公开05表',
    said: saidBy(finding),
    consequences: consequencesOf(finding),
    reason: '已核实',
    author: '张三',
    date: '2026-01-01',
    expires: null,
    ...changes,
  };
}
