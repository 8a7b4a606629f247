import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/engine/verdict.ts';
import { Decimal, total } from '../../src/money/index.ts';
import { atMost, equal, minus, sum } from '../../src/rules/templates.ts';
import { figure, figures } from '../support/figures.ts';

describe('a total against its parts', () => {
  it.each([
    ['70.31', ['65.84', '4.47'], 'holds', '0'],
    ['70.30', ['65.84', '4.47'], 'rounding', '-0.01'],
    ['70.29', ['65.84', '4.47'], 'tail', '-0.02'],
    ['70.28', ['65.84', '4.47'], 'tail', '-0.03'],
    ['70.27', ['65.84', '4.47'], 'mismatch', '-0.04'],
    ['107.42', ['65.84', '4.47'], 'mismatch', '37.11'],
    ['-1.00', ['1.00', '-2.00'], 'holds', '0'],
    ['0.00', ['', '-'], 'holds', '0'],
    ['0.01', ['', '-'], 'tail', '0.01'],
  ] as const)('%s against %j: %s', (whole, parts, verdict, difference) => {
    const judged = judge(equal(figure(whole), sum(...figures(...parts))));
    expect(judged.verdict).toBe(verdict);
    expect(judged.measure?.difference.toString() ?? '0').toBe(difference);
  });

  it('gives what rounding allows, as the published example has it', () => {
    const { measure } = judge(equal(figure('70.3'), sum(...figures('65.84', '4.47'))));
    expect([measure?.actual.toFixed(2), measure?.expected.toFixed(2)]).toEqual(['70.30', '70.31']);
    expect([measure?.bounds.low.toFixed(2), measure?.bounds.high.toFixed(2)]).toEqual(['70.30', '70.32']);
  });

  it('counts figures that are taken away', () => {
    const [opening, income, spent, closing] = figures('1.00', '5.00', '4.50', '1.50');
    if (!opening || !income || !spent || !closing) throw new Error('four figures');
    expect(judge(equal(closing, minus(sum(opening, income), spent))).verdict).toBe('holds');
    expect(judge(equal(spent, minus(sum(opening, income), closing))).verdict).toBe('holds');
  });
});

describe('a quantity printed twice', () => {
  it.each([
    ['545.85', '545.85', 'holds'],
    ['545.85', '545.84', 'tail'],
    ['545.84', '545.85', 'tail'],
    ['545.86', '545.84', 'tail'],
    ['545.87', '545.84', 'mismatch'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(judge(equal(figure(a), figure(b))).verdict).toBe(verdict);
  });

  it('is compared at the precision of its table, not of a trimmed cell', () => {
    expect(judge(equal(figure('151.3'), figure('151.32'))).verdict).toBe('tail');
  });

  it.each([
    ['1.23', '12304.99', 'rounding'],
    ['1.23', '12349.99', 'rounding'],
    ['1.23', '12300.00', 'holds'],
    ['1.23', '12360.00', 'tail'],
    ['1.23', '12560.00', 'mismatch'],
    ['1.23', '123.00', 'mismatch'],
  ])('%s 万元 and %s 元: %s', (inTenThousands, inYuan, verdict) => {
    const { verdict: judged, measure } = judge(
      equal(figure(inTenThousands), figure(inYuan, { key: 'k', unit: '元' })),
    );
    expect(judged).toBe(verdict);
    expect(measure?.unit ?? '万元').toBe('万元');
    expect(measure?.expected.times(10000).equals(new Decimal(inYuan)) ?? true).toBe(true);
  });
});

describe('plausibility', () => {
  const parts = (count: number): string[] => Array.from({ length: count }, () => '1.00');

  it.each([
    [30, '30.05', 'rounding'],
    [30, '30.06', 'rounding'],
    [30, '30.07', 'tail'],
    [30, '30.15', 'tail'],
    [30, '30.20', 'mismatch'],
    [3, '3.02', 'tail'],
    [5, '5.02', 'rounding'],
  ])('%i parts against %s: %s', (count, whole, verdict) => {
    expect(judge(equal(figure(whole), sum(...figures(...parts(count))))).verdict).toBe(verdict);
  });

  it('lends no room for nils, which are as good as always exact', () => {
    const nils = Array.from({ length: 28 }, () => '0.00');
    const judged = judge(equal(figure('2.04'), sum(...figures('1.00', '1.00', ...nils))));
    expect(judged).toMatchObject({ verdict: 'tail', measure: { tail: 'implausible' } });
  });
});

describe('an upper bound', () => {
  it.each([
    ['1.00', '2.00', 'holds'],
    ['2.00', '2.00', 'holds'],
    ['2.01', '2.00', 'tail'],
    ['2.50', '2.00', 'mismatch'],
  ])('%s at most %s: %s', (small, large, verdict) => {
    expect(judge(atMost(figure(small), figure(large))).verdict).toBe(verdict);
  });
});

describe('properties', () => {
  const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 40 });
  const printed = (value: Decimal): string => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2);

  it('sums of true values never mismatch, however they were rounded', () => {
    fc.assert(
      fc.property(amounts, (yuan) => {
        const values = yuan.map((amount) => new Decimal(amount.toString()).div(10000));
        const relation = equal(figure(printed(total(values))), sum(...figures(...values.map(printed))));
        expect(judge(relation).verdict).not.toBe('mismatch');
      }),
    );
  });

  it('a gap of half a unit of money beyond forty parts never passes', () => {
    fc.assert(
      fc.property(amounts, (yuan) => {
        const values = yuan.map((amount) => new Decimal(amount.toString()).div(10000));
        const wrong = total(values).plus('0.50');
        const { verdict } = judge(equal(figure(printed(wrong)), sum(...figures(...values.map(printed)))));
        expect(['tail', 'mismatch']).toContain(verdict);
      }),
    );
  });
});
