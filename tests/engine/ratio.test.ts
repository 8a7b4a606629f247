import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { judgeRatio } from '../../src/engine/ratio.ts';
import { judge } from '../../src/engine/verdict.ts';
import {
  figureAt,
  fixedFigure,
  intervalOf,
  isKnown,
  locate,
  type Figure,
  type Ratio,
} from '../../src/model/index.ts';
import { Decimal, contains, readPrinted, type Unit } from '../../src/money/index.ts';
import { minus, proportion, share, sum } from '../../src/rules/templates.ts';

interface FigureSketch {
  readonly unit?: Unit;
  readonly decimals?: number;
}

let made = 0;

/** A figure of a sentence, by default in 万元 with two decimals. */
function amount(printed: string | null, { unit = '万元', decimals = 2 }: FigureSketch = {}): Figure {
  const key = `narrative/一/${(made += 1)}`;
  return figureAt(
    { key, decimals, unit, at: locate({ key }) },
    printed === null ? null : readPrinted(printed),
  );
}

/** A percentage is as precise as its own print. */
function percent(printed: string): Figure {
  return amount(printed, { unit: '%', decimals: 0 });
}

/** `rate` said of a change by `delta` to `current`. */
function increase(rate: Figure, current: Figure, delta: Figure): Ratio {
  return share(rate, delta, minus(current, delta));
}

function decrease(rate: Figure, current: Figure, delta: Figure): Ratio {
  return share(rate, delta, sum(current, delta));
}

/** The ends of a figure's interval. */
function ends(figure: Figure): [Decimal, Decimal] {
  if (!isKnown(figure)) throw new Error('a known figure');
  const { low, high } = intervalOf(figure);
  return [low, high];
}

function boundsOf(relation: Ratio): NonNullable<ReturnType<typeof judgeRatio>['measure']>['bounds'] {
  const { measure } = judgeRatio(relation);
  if (measure === null) throw new Error('a relation that does not hold as printed');
  return measure.bounds;
}

/** The least and the greatest of what all ends of both operands make, the change being one value in part and whole. */
function cornersOf(current: Figure, delta: Figure, direction: 1 | -1): [string, string] {
  const quotients = ends(delta).flatMap((change) =>
    ends(current).map((value) => change.div(value.minus(change.times(direction))).times(100)),
  );
  return [Decimal.min(...quotients).toFixed(20), Decimal.max(...quotients).toFixed(20)];
}

describe('a share', () => {
  it.each([
    ['33.15', '300.00', '905.00', 'holds'],
    ['33.1', '300.00', '905.00', 'holds'],
    ['33', '300.00', '905.00', 'holds'],
    ['33.14', '300.00', '905.00', 'mismatch'],
    ['33.16', '300.00', '905.00', 'mismatch'],
    ['33.2', '300.00', '905.00', 'mismatch'],
    ['100.00', '905.00', '905.00', 'holds'],
    ['100', '905.00', '905.00', 'holds'],
    ['99.99', '905.00', '905.00', 'mismatch'],
    ['162.50', '130.00', '80.00', 'holds'],
    ['0.00', '0.00', '905.00', 'holds'],
    ['0.00', '-', '905.00', 'holds'],
    ['0.00', '', '905.00', 'holds'],
    ['0.01', '0.00', '905.00', 'mismatch'],
    ['0.00', '0.04', '905.00', 'holds'],
    ['66.67', '0.02', '0.03', 'holds'],
    ['60.00', '0.02', '0.03', 'rounding'],
    ['42.86', '0.02', '0.03', 'rounding'],
    ['42.84', '0.02', '0.03', 'mismatch'],
    ['99.99', '0.02', '0.03', 'rounding'],
    ['100.01', '0.02', '0.03', 'mismatch'],
  ] as const)('%s%% of %s in %s: %s', (rate, part, whole, verdict) => {
    expect(judge(share(percent(rate), amount(part), amount(whole))).verdict).toBe(verdict);
  });

  it('that was cut off is no tail, however little it lacks', () => {
    const { verdict, measure } = judge(share(percent('66.66'), amount('2000.00'), amount('3000.00')));
    expect(verdict).toBe('mismatch');
    expect(measure).toMatchObject({ unit: '%', decimals: 2, tail: null });
    expect(
      [measure?.actual, measure?.expected, measure?.difference].map((value) => value?.toFixed(2)),
    ).toEqual(['66.66', '66.67', '-0.01']);
  });

  it('that was made to add up to 100% is one', () => {
    const third = (rate: string): string =>
      judge(share(percent(rate), amount('1000.00'), amount('3000.00'))).verdict;
    expect([third('33.33'), third('33.34'), third('33.32')]).toEqual(['holds', 'mismatch', 'mismatch']);
  });

  it('does not reach an end that its operands do not reach', () => {
    const whole = fixedFigure(new Decimal(100), '万元');
    const of = (rate: string, part = '0.50'): string =>
      judge(share(percent(rate), amount(part), whole)).verdict;
    // 0.50 stands for [0.495, 0.505): the lower end is reached, which 0.49% [0.485, 0.495) does not reach, nor 0.51%.
    expect([of('0.49'), of('0.50'), of('0.51')]).toEqual(['mismatch', 'holds', 'mismatch']);
    // At one decimal more of the rate, both ends are of the interval of 0.495% and 0.505%.
    expect([of('0.495'), of('0.505')]).toEqual(['rounding', 'rounding']);
    expect([of('-0.49', '-0.50'), of('-0.50', '-0.50')]).toEqual(['mismatch', 'holds']);
  });

  it.each([
    ['4.00', '400.00', '1.00', '元', '亿元', 'mismatch'],
    ['8.92', '57600.00', '64.54', '元', '万元', 'holds'],
    ['16.67', '2500.00', '1.50', '万元', '亿元', 'holds'],
    ['16.62', '2500.00', '1.50', '万元', '亿元', 'rounding'],
    ['16.62', '2500.00', '15000.00', '万元', '万元', 'mismatch'],
  ] as const)('%s%% of %s in %s, which are in %s and %s: %s', (rate, part, whole, one, other, verdict) => {
    const relation = share(percent(rate), amount(part, { unit: one }), amount(whole, { unit: other }));
    expect(judge(relation).verdict).toBe(verdict);
  });

  it('is as precise as the text its operands stand in, not as their print', () => {
    const trimmed = { decimals: 2 };
    const rough = { decimals: 0 };
    const verdict = (sketch: FigureSketch): string =>
      judge(share(percent('239.00'), amount('100', sketch), amount('42', sketch))).verdict;
    expect([verdict(trimmed), verdict(rough)]).toEqual(['mismatch', 'rounding']);
  });

  it('of things is exact', () => {
    const of = (rate: string): string =>
      judge(share(percent(rate), amount('2', { unit: '个' }), amount('3', { unit: '个' }))).verdict;
    expect([of('66.67'), of('66.66'), of('66.7'), of('67')]).toEqual(['holds', 'mismatch', 'holds', 'holds']);
  });
});

describe('a score', () => {
  it.each([
    ['10', '50.00', '50.00', 'holds'],
    ['7', '34.73', '50.00', 'holds'],
    ['6.95', '34.73', '50.00', 'holds'],
    ['6.94', '34.73', '50.00', 'rounding'],
    ['6.93', '34.73', '50.00', 'mismatch'],
    ['10', '34.73', '50.00', 'mismatch'],
  ] as const)('%s of 10 for %s of %s: %s', (score, part, whole, verdict) => {
    const printed = amount(score, { unit: '分', decimals: 0 });
    const relation = proportion(printed, new Decimal(10), amount(part), amount(whole));
    expect(judge(relation).verdict).toBe(verdict);
  });
});

describe('a rate of change', () => {
  it('is that of the published example', () => {
    const [current, delta] = [amount('70.30'), amount('5.76')];
    const verdicts = ['8.90', '8.91', '8.92', '8.93', '8.94', '8.9', '9'].map((rate) => [
      rate,
      judge(increase(percent(rate), current, delta)).verdict,
    ]);
    expect(Object.fromEntries(verdicts)).toEqual({
      '8.90': 'mismatch',
      '8.91': 'mismatch',
      '8.92': 'holds',
      '8.93': 'rounding',
      '8.94': 'mismatch',
      '8.9': 'holds',
      '9': 'holds',
    });
    const { low, high, lowClosed, highClosed } = boundsOf(increase(percent('8.91'), current, delta));
    expect([low.toFixed(6), high.toFixed(6)]).toEqual(['8.915569', '8.933829']);
    expect([lowClosed, highClosed]).toEqual([false, false]);
  });

  it.each([
    ['70.30', '5.76'],
    ['0.13', '0.10'],
    ['0.05', '0.02'],
    ['4171.73', '815.55'],
    ['1753.31', '143.49'],
    ['3.44', '1.00'],
  ] as const)('of %s after %s has the ends that its corners have, and no others', (current, delta) => {
    const [now, change] = [amount(current), amount(delta)];
    const wrong = percent('12345.67');
    const up = boundsOf(increase(wrong, now, change));
    const down = boundsOf(decrease(wrong, now, change));
    expect([up.low.toFixed(20), up.high.toFixed(20)]).toEqual(cornersOf(now, change, 1));
    expect([down.low.toFixed(20), down.high.toFixed(20)]).toEqual(cornersOf(now, change, -1));
  });

  it('has less room than it would have, were the change of part and whole two figures', () => {
    const [current, delta, twin] = [amount('0.13'), amount('0.10'), amount('0.10')];
    const wrong = percent('99.00');
    const one = boundsOf(decrease(wrong, current, delta));
    const two = boundsOf(share(wrong, delta, sum(current, twin)));
    expect(one.low.greaterThan(two.low) && one.high.lessThan(two.high)).toBe(true);
    expect([one.low.toFixed(4), one.high.toFixed(4)]).toEqual(['41.3043', '45.6522']);
  });

  it('of all there was is 100%, whatever it was', () => {
    const gone = (rate: string, current: Figure): string =>
      judge(decrease(percent(rate), current, amount('39.70'))).verdict;
    expect(gone('100.00', amount('0.00'))).toBe('holds');
    expect(gone('99.99', amount('0.00'))).toBe('rounding');
    expect(gone('99.98', amount('0.00'))).toBe('mismatch');
    // A dash is exactly nil, so that the rate is exactly one.
    expect(gone('99.99', amount('-'))).toBe('mismatch');
    expect(boundsOf(decrease(percent('99.00'), amount('-'), amount('39.70')))).toMatchObject({
      low: new Decimal(100),
      high: new Decimal(100),
    });
  });
});

describe('what is not judged', () => {
  const rate = percent('8.91');

  it.each(['0.00', '0', '-', ''])('a share of a whole of %j', (whole) => {
    expect(judge(share(rate, amount('1.00'), amount(whole)))).toEqual({
      verdict: 'notApplicable',
      measure: null,
    });
  });

  it('a rate over nothing last year', () => {
    const [current, delta] = [amount('3.44'), amount('3.44')];
    expect(judge(increase(percent('100.00'), current, delta)).verdict).toBe('notApplicable');
  });

  it('one over what may have been nothing, unless it holds as printed', () => {
    const verdict = (printed: string): string =>
      judge(increase(percent(printed), amount('0.02'), amount('0.01'))).verdict;
    expect([verdict('100.00'), verdict('50.00')]).toEqual(['holds', 'notApplicable']);
  });

  it('one with a figure that is not known', () => {
    expect(evaluate('narrative/shares', share(rate, amount(null), amount('1.00'))).verdict).toBe(
      'undetermined',
    );
    expect(evaluate('narrative/shares', share(rate, amount('1.00'), amount('x'))).verdict).toBe(
      'undetermined',
    );
    expect(judgeRatio(share(amount(null), amount('1.00'), amount('1.00'))).verdict).toBe('notApplicable');
  });
});

describe('negative figures', () => {
  it.each([
    ['-5.00', '-45.25', '905.00', 'holds'],
    ['-5.01', '-45.25', '905.00', 'mismatch'],
    ['5.00', '-45.25', '905.00', 'mismatch'],
    ['5.00', '-45.25', '-905.00', 'holds'],
    ['5.01', '-45.25', '-905.00', 'mismatch'],
    ['-66.67', '-0.02', '0.03', 'holds'],
    ['-60.00', '-0.02', '0.03', 'rounding'],
    ['-100.01', '-0.02', '0.03', 'mismatch'],
  ] as const)('%s%% of %s in %s: %s', (printed, part, whole, verdict) => {
    expect(judge(share(percent(printed), amount(part), amount(whole))).verdict).toBe(verdict);
  });

  it('round away from nil', () => {
    const [part, whole] = [amount('-1', { unit: '个' }), amount('8', { unit: '个' })];
    expect(judge(share(percent('-13'), part, whole)).verdict).toBe('holds');
    expect(judge(share(percent('-12.5'), part, whole)).verdict).toBe('holds');
    expect(judge(share(percent('-12'), part, whole)).verdict).toBe('mismatch');
  });

  it('of last year have rates of their own', () => {
    // From −10.00 to −4.00 is an increase by 6.00, which is −60% of what there was.
    const [current, delta] = [amount('-4.00'), amount('6.00')];
    expect(judge(increase(percent('-60.00'), current, delta)).verdict).toBe('holds');
    expect(judge(increase(percent('60.00'), current, delta)).verdict).toBe('mismatch');
    const bounds = boundsOf(increase(percent('60.00'), current, delta));
    expect([bounds.low.toFixed(20), bounds.high.toFixed(20)]).toEqual(cornersOf(current, delta, 1));
  });

  it('that may be of either sign leave nothing to judge', () => {
    const relation = share(
      percent('7.00'),
      amount('1.00'),
      sum(amount('0.01'), amount('-0.01'), amount('0.004', { decimals: 3 })),
    );
    expect(judge(relation).verdict).toBe('notApplicable');
  });
});

describe('properties', () => {
  const yuan = fc
    .bigInt({ min: 1n, max: 10n ** 10n })
    .map((value) => new Decimal(value.toString()).div(10000));
  const signed = fc
    .tuple(yuan, fc.boolean())
    .map(([value, isNegative]) => (isNegative ? value.neg() : value));
  const decimals = fc.integer({ min: 0, max: 3 });
  const rounded = (value: Decimal, digits: number): string =>
    value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP).toFixed(digits);
  const printed = (value: Decimal, digits = 2): Figure =>
    amount(rounded(value, digits), { decimals: digits });
  const rate = (value: Decimal, digits: number): Figure => percent(rounded(value.times(100), digits));
  const FAR = percent('98765432109876.54');
  const passes = ['holds', 'rounding', 'notApplicable'];

  /** The bounds are those of the operands, whatever is printed for the ratio. */
  function reaches(relation: Ratio, value: Decimal): boolean {
    const { measure } = judgeRatio(relation);
    return measure === null || contains(measure.bounds, value);
  }

  it('a share that was rounded is never a mismatch', () => {
    fc.assert(
      fc.property(signed, signed, decimals, decimals, (part, whole, digits, own) => {
        const operands = [printed(part, digits), printed(whole, digits)] as const;
        const value = part.div(whole);
        expect(passes).toContain(judge(share(rate(value, own), ...operands)).verdict);
        expect(reaches(share(FAR, ...operands), value.times(100))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a rate of change that was rounded is never a mismatch, whichever way it went', () => {
    fc.assert(
      fc.property(yuan, yuan, decimals, decimals, (current, prior, digits, own) => {
        const change = current.minus(prior).abs();
        const build = current.greaterThan(prior) ? increase : decrease;
        const operands = [printed(current, digits), printed(change, digits)] as const;
        const value = change.div(prior);
        expect(passes).toContain(judge(build(rate(value, own), ...operands)).verdict);
        expect(reaches(build(FAR, ...operands), value.times(100))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a rate has the ends of its corners, as any true values lie within them', () => {
    fc.assert(
      fc.property(yuan, yuan, fc.boolean(), (current, change, isUp) => {
        const direction = isUp ? 1 : -1;
        const operands = [printed(current), printed(change)] as const;
        const { measure } = judgeRatio((isUp ? increase : decrease)(FAR, ...operands));
        if (measure === null) return;
        const { low, high } = measure.bounds;
        expect([low.toFixed(20), high.toFixed(20)]).toEqual(cornersOf(...operands, direction));
      }),
      { numRuns: 500 },
    );
  });

  it('a rate off by a point never passes where the amounts are large', () => {
    const large = fc
      .bigInt({ min: 10n ** 7n, max: 10n ** 10n })
      .map((value) => new Decimal(value.toString()).div(10000));
    fc.assert(
      fc.property(large, large, (current, change) => {
        const value = change.div(current.plus(change)).plus('0.01');
        expect(judge(decrease(rate(value, 2), printed(current), printed(change))).verdict).toBe('mismatch');
      }),
    );
  });
});
