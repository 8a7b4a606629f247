import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { contradictions } from '../../src/engine/joint.ts';
import { defineRule } from '../../src/rules/rule.ts';
import { equal, sum } from '../../src/rules/templates.ts';
import { Decimal } from '../../src/money/index.ts';
import { sketchReport } from '../support/report.ts';

const WORDS = { zh: '一', en: 'a' };
const ADD_UP = defineRule({
  id: 'within-table/add-up',
  title: WORDS,
  severity: 'error',
  needs: ['05'],
  formula: '',
  basis: WORDS,
  why: WORDS,
  remedy: WORDS,
  since: '0.1.0',
  *check({ report }) {
    const { '05': table } = report.tables;
    for (const row of table.rows)
      yield equal(row.figure('合计'), sum(row.figure('基本支出'), row.figure('项目支出')));
    for (const column of ['合计', '基本支出', '项目支出'] as const)
      yield equal(
        table.figure('合计', column),
        sum(table.figure('201', column), table.figure('205', column)),
      );
  },
});

const checked = (rows: Record<string, readonly string[]>): ReturnType<typeof check> =>
  check(sketchReport({ tables: { '05': { rows } } }), [ADD_UP]);

describe('joint rounding', () => {
  // 项目支出 of 201 is 0.50 at least, for both make 1.005 at least; with 0.495 of 基本支出 that is no 0.99.
  const APART = {
    合计: ['2.00', '1.00', '1.01'],
    201: ['0.99', '0.50', '0.50'],
    205: ['1.01', '0.50', '0.50'],
  };

  it('makes a tail of sums that rounding explains one by one and not together', () => {
    const { evaluations, findings, counts } = checked(APART);
    expect(counts).toMatchObject({ tail: 0, mismatch: 0 });
    const [set, ...others] = contradictions(evaluations);
    expect(others).toEqual([]);
    expect(set?.length).toBeGreaterThan(1);
    const tails = findings.filter(({ verdict }) => verdict === 'tail');
    expect(tails).toMatchObject([{ severity: 'warning', measure: { tail: 'joint' } }]);
  });

  it('is content where true values fit all sums', () => {
    const cents = fc.integer({ min: 0, max: 9_999_999 });
    fc.assert(
      fc.property(cents, cents, cents, cents, (a, b, c, d) => {
        const print = (...parts: number[]): string =>
          new Decimal(parts.reduce((one, other) => one + other, 0)).div(10_000).toFixed(2);
        const { evaluations } = checked({
          合计: [print(a, b, c, d), print(a, c), print(b, d)],
          201: [print(a, b), print(a), print(b)],
          205: [print(c, d), print(c), print(d)],
        });
        expect(contradictions(evaluations)).toEqual([]);
      }),
    );
  });

  it('has nothing to ask where all holds as printed', () => {
    const { evaluations } = checked({ 合计: ['2', '1', '1'], 201: ['1', '0', '1'], 205: ['1', '1', '0'] });
    expect(contradictions(evaluations)).toEqual([]);
  });
});
