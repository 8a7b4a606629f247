import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit/index.ts';
import type { Outcome } from '../../src/report/index.ts';
import { readJunit, type JunitElement } from '../support/formats/junit.ts';
import { CLEAN, SUSPECT, options } from './checked.ts';
import { FAILED, MIXED, entryOf, findingOf, outcome, reviewed } from './outcomes.ts';

function suitesOf(outcomes: readonly Outcome[], language: 'zh' | 'en' = 'zh'): readonly JunitElement[] {
  return readJunit(junit.render(outcomes, options({ language }))).children;
}

/** Cases by what they are, as `failure within-table/across 05/合计/合计`. */
function cases(suite: JunitElement | undefined): string[] {
  return (suite?.children ?? [])
    .filter(({ name }) => name === 'testcase')
    .map(({ attributes, children }) =>
      [children[0]?.name ?? 'passed', attributes['classname'], attributes['name']].join(' '),
    );
}

function only(suite: JunitElement | undefined, name: string): JunitElement | undefined {
  return suite?.children.flatMap(({ children }) => children).find((child) => child.name === name);
}

describe('a suite', () => {
  it('has a case for each rule and figure, whatever became of it', () => {
    const [suite] = suitesOf([outcome(MIXED)]);
    expect(cases(suite).toSorted()).toEqual([
      'failure cross-table/basic 05/合计/基本支出',
      'failure naming/code 公开05表《一般公共预算财政拨款支出决算表》“205”行',
      'failure within-table/across 05/合计/合计',
      'passed within-table/across 05/206/合计',
      'skipped cross-table/bound 07/合计/决算数',
      'skipped within-table/across 05/205/合计',
      'system-out structure/empty 公开08表《政府性基金预算财政拨款收入支出决算表》',
    ]);
    expect(suite?.attributes).toEqual({
      name: 'reports/a.txt',
      tests: '7',
      failures: '3',
      errors: '0',
      skipped: '2',
    });
  });

  it('passes where everything ties', () => {
    const [suite] = suitesOf([outcome(CLEAN)]);
    expect(suite?.attributes).toMatchObject({ failures: '0', errors: '0' });
    expect(cases(suite).filter((one) => one.startsWith('passed'))).toHaveLength(2);
  });

  it('adds up with the others', () => {
    const text = junit.render([outcome(MIXED), FAILED, outcome({ ...SUSPECT, path: 'b.txt' })], options());
    const { attributes, children } = readJunit(text);
    const sum = (name: string): string =>
      String(children.reduce((total, suite) => total + Number(suite.attributes[name]), 0));
    for (const name of ['tests', 'failures', 'errors']) expect(attributes[name]).toBe(sum(name));
    expect(children.map((suite) => suite.attributes['name'])).toEqual(['reports/a.txt', 'b.txt', 'none.txt']);
  });
});

describe('a case that fails', () => {
  it('says why, and names the slip that it goes back to', () => {
    const [suite] = suitesOf([outcome(SUSPECT)]);
    const failure = only(suite, 'failure');
    expect(failure?.attributes['type']).toBe('error/mismatch');
    expect(failure?.attributes['message']).toContain('应为 221.69');
    expect(failure?.text).toContain('怎么办：核对各项');
    expect(suite?.children.map(({ text }) => text).join('')).toContain(
      '与 within-table/across 所说的是同一处错',
    );
  });

  it('says so in English, too', () => {
    const [suite] = suitesOf([outcome(SUSPECT)], 'en');
    expect(suite?.children.map(({ text }) => text).join('')).toContain(
      'The same slip as that of within-table/across',
    );
  });
});

describe('a case that is skipped', () => {
  it('says what was missing', () => {
    const [suite] = suitesOf([outcome({ tables: { '05': { rows: { 合计: ['1.00', null, '1.00'] } } } })]);
    expect(only(suite, 'skipped')?.attributes['message']).toContain('有 1 个数字在原文中丢失');
  });

  it('says who accepted it and why, with all that goes back to it', () => {
    const one = outcome(SUSPECT);
    const entry = entryOf(findingOf(one, 'within-table/across'), one);
    const [suite] = suitesOf([reviewed(one, { entries: [entry] })]);
    expect(suite?.attributes).toMatchObject({ failures: '0', skipped: '3' });
    expect(only(suite, 'skipped')?.attributes['message']).toBe('已核实（张三，2026-01-01）');
  });
});

describe('an input that failed', () => {
  it('is a suite with an errored case', () => {
    const [suite] = suitesOf([FAILED]);
    expect(cases(suite)).toEqual(['error input/not-found none.txt']);
    expect(only(suite, 'error')?.attributes).toEqual({
      type: 'not-found',
      message: './none.txt：找不到这个文件。',
    });
  });
});
