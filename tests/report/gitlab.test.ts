import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/report/gitlab/index.ts';
import { readIssues } from '../support/formats/gitlab.ts';
import { CLEAN, options } from './checked.ts';
import { FAILED, MIXED, entryOf, findingOf, outcome, reviewed } from './outcomes.ts';

describe('GitLab code quality', () => {
  it('has an issue for each finding, by severity', () => {
    const issues = readIssues(gitlab.render([FAILED, outcome(MIXED, { line: 316 })], options()));
    expect(issues.map((issue) => `${issue.severity} ${issue.check_name}`).toSorted()).toEqual([
      'blocker input/not-found',
      'critical within-table/across',
      'info structure/empty',
      'minor naming/code',
    ]);
    expect(issues.find((issue) => issue.severity === 'critical')).toMatchObject({
      description: expect.stringContaining('“合计”行“基本支出”栏（第 316 行）：印的是 121.69，应为 121.60。'),
      location: { path: 'reports/a.txt', lines: { begin: 316 } },
    });
  });

  it('tells of what has no line at the first', () => {
    const [issue] = readIssues(gitlab.render([outcome(MIXED, { page: 5 })], options()));
    expect(issue?.location.lines.begin).toBe(1);
  });

  it('has no two issues with one fingerprint', () => {
    const twice = [outcome(MIXED), outcome({ ...MIXED, path: 'b.txt' })];
    expect(readIssues(gitlab.render(twice, options()))).toHaveLength(6);
  });

  it('has none of what was accepted, nor of a report that ties', () => {
    const one = outcome(MIXED);
    const entries = [entryOf(findingOf(one, 'within-table/across'), one)];
    const left = readIssues(gitlab.render([reviewed(one, { entries })], options()));
    expect(left.map((issue) => issue.check_name)).not.toContain('within-table/across');
    expect(gitlab.render([outcome(CLEAN)], options())).toBe('[]\n');
  });
});
