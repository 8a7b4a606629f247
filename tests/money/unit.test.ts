import { describe, expect, it } from 'vitest';
import {
  COUNTERS,
  MONEY_UNITS,
  isCounter,
  isMoneyUnit,
  unitFactor,
  type Unit,
} from '../../src/money/index.ts';

const OTHERS: readonly Unit[] = ['%', '分'];

describe('units', () => {
  it('are of money, of things, or neither', () => {
    for (const unit of MONEY_UNITS) expect([isMoneyUnit(unit), isCounter(unit)]).toEqual([true, false]);
    for (const unit of COUNTERS) expect([isMoneyUnit(unit), isCounter(unit)]).toEqual([false, true]);
    for (const unit of OTHERS) expect([isMoneyUnit(unit), isCounter(unit)]).toEqual([false, false]);
  });

  it.each<[from: Unit, to: Unit, factor: string]>([
    ['万元', '元', '10000'],
    ['元', '亿元', '0.00000001'],
    ['辆', '辆', '1'],
    ['%', '万元', '1'],
    ['万元', '人次', '1'],
    ['分', '%', '1'],
  ])('%s in %s is %s: only money is converted', (from, to, factor) => {
    expect(unitFactor(from, to).toFixed()).toBe(factor);
  });
});
