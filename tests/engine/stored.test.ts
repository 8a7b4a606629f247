import { describe, expect, it } from 'vitest';
import { judge } from '../../src/engine/verdict.ts';
import { figureAt, locate, type Figure } from '../../src/model/index.ts';
import { readPrinted } from '../../src/money/index.ts';
import { atMost, equal, share, sum } from '../../src/rules/templates.ts';

/** A figure as a workbook shows it, and what it stores. */
function figure(printed: string, stored?: string, unit: '万元' | '%' = '万元'): Figure {
  const key = `05/205/${printed}`;
  return figureAt({ key, decimals: 2, unit, at: locate({ key }) }, readPrinted(printed), stored);
}

describe('figures whose stored numbers are known', () => {
  it.each([
    [
      'sums that are exact as stored',
      figure('2.01', '2.01'),
      [figure('1.01', '1.005'), figure('1.01', '1.005')],
      'rounding',
    ],
    [
      'sums off by more than is stored',
      figure('2.01', '2.011'),
      [figure('1.01', '1.005'), figure('1.01', '1.005')],
      'tail',
    ],
    [
      'a stored number among printed ones',
      figure('2.01'),
      [figure('1.01', '1.005'), figure('1.01')],
      'rounding',
    ],
    [
      'the print, where it ties as it is',
      figure('2.02', '2.018'),
      [figure('1.01', '1.005'), figure('1.01', '1.006')],
      'holds',
    ],
    [
      'numbers of fifteen digits, which were rounded too',
      figure('0.67', '0.666666666666667'),
      [figure('0.33', '0.333333333333333'), figure('0.33', '0.333333333333333')],
      'rounding',
    ],
    [
      'a wrong figure, however exact',
      figure('3.00', '3.0001'),
      [figure('1.01', '1.005'), figure('1.01', '1.005')],
      'mismatch',
    ],
  ])('%s', (_, whole, parts, verdict) => {
    expect(judge(equal(whole, sum(...parts))).verdict).toBe(verdict);
  });

  it('are within a limit that they keep as stored', () => {
    expect(judge(atMost(figure('1.01', '1.005'), figure('1.00', '1.0049'))).verdict).toBe('tail');
    expect(judge(atMost(figure('1.01', '1.0051'), figure('1.00', '1.00505'))).verdict).toBe('tail');
    expect(judge(atMost(figure('1.01', '1.005'), figure('1.00', '1.0049999'))).verdict).toBe('tail');
    expect(judge(atMost(figure('1.01', '1.005'), figure('1.00'))).verdict).toBe('tail');
  });

  it('give shares that are exact', () => {
    const [part, whole] = [figure('1.00', '1.0049'), figure('3.00', '2.9951')];
    expect(judge(share(figure('33.55', undefined, '%'), part, whole)).verdict).toBe('rounding');
    expect(judge(share(figure('33.33', undefined, '%'), part, whole)).verdict).toBe('holds');
    expect(judge(share(figure('33.40', undefined, '%'), part, whole)).verdict).toBe('mismatch');
  });
});
