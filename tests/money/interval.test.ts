import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Decimal,
  ZERO,
  add,
  contains,
  exactly,
  gap,
  overlap,
  ratio,
  reaches,
  roundedTo,
  scale,
  subtract,
  sum,
  width,
  type Interval,
} from '../../src/money/index.ts';

const rounded = (text: string, decimals = 2): Interval => roundedTo(new Decimal(text), decimals);
const shown = ({ low, high, lowClosed, highClosed }: Interval): string =>
  `${lowClosed ? '[' : '('}${low.toString()}, ${high.toString()}${highClosed ? ']' : ')'}`;

describe('roundedTo', () => {
  it.each([
    ['70.30', 2, '[70.295, 70.305)'],
    ['-70.30', 2, '(-70.305, -70.295]'],
    ['0.00', 2, '(-0.005, 0.005)'],
    ['7', 0, '[6.5, 7.5)'],
    ['1.5', 2, '[1.495, 1.505)'],
  ])('%s at %i decimals is %s', (text, decimals, interval) => {
    expect(shown(rounded(text, decimals))).toBe(interval);
  });
});

describe('arithmetic', () => {
  it('adds, subtracts and sums ends and their closedness', () => {
    expect(shown(add(rounded('65.84'), rounded('4.47')))).toBe('[70.3, 70.32)');
    expect(shown(subtract(rounded('70.30'), rounded('5.76')))).toBe('(64.53, 64.55)');
    expect(shown(sum([]))).toBe('[0, 0]');
    expect(shown(sum([rounded('1.00'), exactly(new Decimal(2))]))).toBe('[2.995, 3.005)');
  });

  it('turns round under a negative factor', () => {
    expect(shown(scale(rounded('1.00'), new Decimal(-2)))).toBe('(-2.01, -1.99]');
    expect(shown(scale(rounded('1.00'), new Decimal(10000)))).toBe('[9950, 10050)');
  });

  it('bounds a ratio as the published example has it', () => {
    const growth = ratio(rounded('5.76'), subtract(rounded('70.30'), rounded('5.76')));
    expect(growth && growth.low.times(100).toFixed(6)).toBe('8.915569');
    expect(growth && growth.high.times(100).toFixed(6)).toBe('8.933829');
  });

  it('has no ratio to what may be nil', () => {
    expect(ratio(rounded('1.00'), rounded('0.00'))).toBeNull();
    expect(ratio(rounded('1.00'), exactly(ZERO))).toBeNull();
  });

  it('reaches nil over an open end', () => {
    const share = ratio(exactly(ZERO), rounded('2.00'));
    expect(share && shown(share)).toBe('[0, 0]');
  });
});

describe('comparison', () => {
  it.each([
    ['545.85', '545.84', false, '0'],
    ['545.85', '545.85', true, '0'],
    ['70.30', '70.32', false, '0.01'],
    ['1.00', '3.00', false, '1.99'],
  ])('%s and %s', (a, b, overlaps, distance) => {
    expect(overlap(rounded(a), rounded(b))).toBe(overlaps);
    expect(overlap(rounded(b), rounded(a))).toBe(overlaps);
    expect(gap(rounded(a), rounded(b)).toString()).toBe(distance);
  });

  it('says whether one may be at most the other', () => {
    expect(reaches(rounded('1.00'), rounded('2.00'))).toBe(true);
    expect(reaches(rounded('2.00'), rounded('1.00'))).toBe(false);
    expect(reaches(exactly(ZERO), exactly(ZERO))).toBe(true);
  });

  it('measures width', () => {
    expect(width(rounded('1.00')).toString()).toBe('0.01');
  });
});

/** A true value in cents of cents, and the interval of its print. */
const truth = fc
  .bigInt({ min: -(10n ** 10n), max: 10n ** 10n })
  .map((units) => new Decimal(units.toString()).div(10000))
  .map((value) => ({ value, interval: roundedTo(value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP), 2) }));

describe('properties', () => {
  it('a print contains what it rounds', () => {
    fc.assert(fc.property(truth, ({ value, interval }) => contains(interval, value)));
  });

  it('sums, differences, multiples and ratios contain those of the true values', () => {
    fc.assert(
      fc.property(truth, truth, fc.integer({ min: -50, max: 50 }), (a, b, factor) => {
        expect(contains(add(a.interval, b.interval), a.value.plus(b.value))).toBe(true);
        expect(contains(subtract(a.interval, b.interval), a.value.minus(b.value))).toBe(true);
        const times = new Decimal(factor);
        if (factor !== 0) expect(contains(scale(a.interval, times), a.value.times(times))).toBe(true);
        const quotient = ratio(a.interval, b.interval);
        if (quotient) expect(contains(quotient, a.value.div(b.value))).toBe(true);
      }),
    );
  });

  it('overlap is having no gap and touching at closed ends only', () => {
    fc.assert(
      fc.property(truth, truth, (a, b) => {
        const common = overlap(a.interval, b.interval);
        expect(common).toBe(overlap(b.interval, a.interval));
        if (common) expect(gap(a.interval, b.interval).isZero()).toBe(true);
        if (a.value.equals(b.value)) expect(common).toBe(true);
      }),
    );
  });
});
