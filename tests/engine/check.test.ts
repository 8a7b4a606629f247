import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { locate } from '../../src/model/index.ts';
import { defineRule, type Rule } from '../../src/rules/rule.ts';
import { equal, observe, sameName, sum } from '../../src/rules/templates.ts';
import { everythingWrong } from '../support/findings.ts';
import { sketchReport } from '../support/report.ts';
import { ticks } from '../support/ticks.ts';

const WORDS = { zh: '一', en: 'a' };
const rule = (id: Rule['id'], run: Rule['check'], severity: Rule['severity'] = 'error'): Rule =>
  defineRule({
    id,
    title: WORDS,
    severity,
    needs: ['05'],
    formula: '',
    basis: WORDS,
    why: WORDS,
    remedy: WORDS,
    messages: { odd: WORDS },
    since: '0.1.0',
    check: run,
  });

const across = rule('within-table/across', function* ({ report }) {
  for (const row of report.tables['05'].rows) {
    yield equal(row.figure('合计'), sum(row.figure('基本支出'), row.figure('项目支出')));
  }
});
const down = rule('within-table/down', function* ({ report }) {
  const table = report.tables['05'];
  for (const column of ['合计', '基本支出', '项目支出'] as const) {
    yield equal(table.figure('合计', column), sum(table.figure('205', column), table.figure('206', column)));
  }
});

const rows = (basic205 = '1.00'): Record<string, (string | null)[]> => ({
  合计: ['10.00', '4.00', '6.00'],
  205: ['3.00', basic205, '2.00'],
  206: ['7.00', '3.00', '4.00'],
});

describe('check', () => {
  it('judges every relation, counts verdicts and ticks figures', () => {
    const result = check(sketchReport({ tables: { '05': { rows: rows() } } }), [across, down]);
    expect(result.counts).toEqual({
      holds: 6,
      rounding: 0,
      tail: 0,
      mismatch: 0,
      undetermined: 0,
      notApplicable: 0,
    });
    expect(result.findings).toEqual([]);
    expect(ticks(result)).toEqual({ total: 9, tied: 9 });
  });

  it('makes one finding of all that one figure breaks, and points at it', () => {
    const result = check(sketchReport({ tables: { '05': { rows: rows('1.90') } } }), [across, down]);
    expect(result.findings).toHaveLength(1);
    const all = everythingWrong(result);
    expect(all.map(({ rule: id, at }) => [id, at.key])).toEqual([
      ['within-table/across', '05/205/基本支出'],
      ['within-table/down', '05/205/基本支出'],
    ]);
    expect(new Set(all.map(({ cause }) => cause)).size).toBe(1);
  });

  it('neither holds nor fails a relation over a lost figure, and leaves that figure unticked', () => {
    const result = check(
      sketchReport({ tables: { '05': { rows: { ...rows(), 205: ['3.00', null, '2.00'] } } } }),
      [across],
    );
    expect(result.counts).toMatchObject({ holds: 2, undetermined: 1 });
    expect(ticks(result)).toEqual({ total: 8, tied: 6 });
    expect(result.evaluations.find(({ verdict }) => verdict === 'undetermined')?.hindrances[0]).toMatchObject(
      {
        key: '05/205/基本支出',
        state: 'lost',
      },
    );
  });

  it('counts a relation over a missing table as not applicable', () => {
    const cross = rule('cross-table/one', function* ({ report }) {
      yield equal(
        report.tables['05'].figure('合计', '合计'),
        report.tables['03'].figure('合计', '本年支出合计'),
      );
    });
    const result = check(sketchReport({ tables: { '05': { rows: rows() } } }), [cross]);
    expect(result.counts).toMatchObject({ notApplicable: 1 });
    expect(result.findings).toEqual([]);
  });

  it('drops a relation of which nothing is printed', () => {
    const nothing = rule('within-table/nothing', function* ({ report }) {
      yield equal(report.tables['05'].figure('299', '合计'), report.tables['05'].figure('298', '合计'));
    });
    const result = check(sketchReport({ tables: { '05': { rows: rows() } } }), [nothing]);
    expect(result.evaluations).toEqual([]);
  });

  it('makes a tail a warning and rounding a remark', () => {
    const severity = (basic: string): (string | undefined)[] => {
      const [finding] = check(sketchReport({ tables: { '05': { rows: rows(basic) } } }), [across]).findings;
      return [finding?.verdict, finding?.severity];
    };
    expect(severity('1.01')).toEqual(['rounding', 'info']);
    expect(severity('1.02')).toEqual(['tail', 'warning']);
    expect(severity('1.90')).toEqual(['mismatch', 'error']);
  });

  it('keeps fingerprints when values, lines and other findings change', () => {
    const prints = (basic: string, line: number): string[] => {
      const report = sketchReport({
        tables: { '05': { rows: rows(basic), at: locate({ table: '05', line }) } },
      });
      return check(report, [across]).findings.map(({ fingerprint }) => fingerprint);
    };
    expect(prints('1.90', 3)).toEqual(prints('9.90', 80));
    expect(prints('1.90', 3)[0]).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('tells fingerprints of two units and years apart', () => {
    const print = (unit: string, year: number): string | undefined =>
      check(sketchReport({ unit, year, tables: { '05': { rows: rows('1.90') } } }), [across]).findings[0]
        ?.fingerprint;
    expect(new Set([print('甲局', 2024), print('乙局', 2024), print('甲局', 2023)]).size).toBe(3);
  });

  it('makes findings of observations and of names, in document order', () => {
    const names = rule(
      'naming/names',
      function* () {
        yield sameName('205', [
          { text: '教育支出', at: locate({ table: '02', row: '205', line: 5 }) },
          { text: '教育（支出）', at: locate({ table: '03', row: '205', line: 15 }) },
          { text: '教育', at: locate({ table: '05', row: '205', line: 9 }) },
        ]);
      },
      'warning',
    );
    const words = rule('structure/words', function* () {
      yield observe('odd', locate({ table: '05', line: 2 }), {}, { expected: '甲', actual: '乙' });
    });
    const { findings } = check(sketchReport({}), [names, words]);
    expect(findings.map(({ kind, at, verdict }) => [kind, at.line, verdict])).toEqual([
      ['observation', 2, 'structure'],
      ['naming', 9, 'naming'],
    ]);
    expect(findings[1]).toMatchObject({ expected: '教育支出', odd: { text: '教育' }, severity: 'warning' });
  });

  it('goes by the official name where it is known', () => {
    const names = rule('naming/official', function* () {
      yield sameName('205', [{ text: '教育', at: locate({ line: 1 }) }], '教育支出');
    });
    expect(check(sketchReport({}), [names]).findings).toHaveLength(1);
  });
});
