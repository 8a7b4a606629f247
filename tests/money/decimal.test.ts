import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, lastDigit, total, unitFactor, isMoneyUnit, MONEY_UNITS } from '../../src/money/index.ts';

describe('Decimal', () => {
  it('never prints an exponent', () => {
    expect(new Decimal('1e-7').toString()).toBe('0.0000001');
    expect(new Decimal('1e30').toString()).toBe('1000000000000000000000000000000');
  });

  it('keeps its settings apart from other users of decimal.js', async () => {
    const { Decimal: theirs } = await import('decimal.js');
    theirs.set({ precision: 5 });
    expect(new Decimal(1).div(3).toString()).toHaveLength(42);
    theirs.set({ precision: 20 });
  });
});

describe('total', () => {
  it('adds what floating point would not', () => {
    expect(total([new Decimal('0.1'), new Decimal('0.2')]).toString()).toBe('0.3');
    expect(total([]).toString()).toBe('0');
  });
});

describe('lastDigit', () => {
  it.each([
    [2, '0.01'],
    [0, '1'],
    [6, '0.000001'],
    [25, '0.0000000000000000000000001'],
    [-4, '10000'],
  ])('of %i decimals is %s', (decimals, unit) => {
    expect(lastDigit(decimals).toString()).toBe(unit);
  });
});

describe('unitFactor', () => {
  it.each([
    ['万元', '元', '10000'],
    ['元', '万元', '0.0001'],
    ['亿元', '万元', '10000'],
    ['千元', '千元', '1'],
  ] as const)('one %s is worth in %s: %s', (from, to, factor) => {
    expect(unitFactor(from, to).toString()).toBe(factor);
  });

  it('is undone by the way back', () => {
    const unit = fc.constantFrom(...MONEY_UNITS);
    fc.assert(fc.property(unit, unit, (a, b) => unitFactor(a, b).times(unitFactor(b, a)).equals(1)));
  });

  it('knows its units', () => {
    expect(MONEY_UNITS.every(isMoneyUnit)).toBe(true);
    expect(isMoneyUnit('美元')).toBe(false);
  });
});
