import { describe, expect, it } from 'vitest';
import { correctionOf } from '../../../src/report/exchange/correction.ts';
import { shorten } from '../../../src/report/shorten.ts';
import { BROKEN, SUSPECT, checked } from '../checked.ts';

const corrections = (sketch: Parameters<typeof checked>[0]): ReturnType<typeof correctionOf>[] =>
  checked(sketch).findings.map(correctionOf);

describe('what ought to be printed', () => {
  it('is sure where but one figure explains it', () => {
    expect(corrections(SUSPECT)).toEqual([
      { printed: '121.69', ought: '121.60', sign: '=', difference: '0.09', unit: '万元', isSure: true },
    ]);
  });

  it('is not where others would do as well', () => {
    expect(corrections(BROKEN)).toEqual([
      { printed: '221.69', ought: '221.60', sign: '=', difference: '0.09', unit: '万元', isSure: false },
    ]);
  });

  it('is a limit where one is broken', () => {
    const sketch = {
      tables: {
        '05': { rows: { 合计: ['1.00', '1.00', ''] } },
        '07': { rows: { 合计: ['', '5.00'], 公务接待费: ['', '1.00'] } },
      },
    };
    expect(corrections(sketch)).toMatchObject([{ printed: '5.00', ought: '2.00', sign: '≤' }]);
  });

  it('is a name', () => {
    const sketch = {
      tables: {
        '03': { rows: { 205: { name: '教育支出', cells: [] } } },
        '05': { rows: { 205: { name: '教肓支出', cells: [] } } },
      },
    };
    expect(corrections(sketch)).toMatchObject([{ printed: '教肓支出', ought: '教育支出', difference: null }]);
  });

  it('is not known of an empty table', () => {
    expect(corrections({ tables: { '08': { status: 'empty' } } })).toEqual([null]);
  });
});

describe('text that is too long', () => {
  it.each([
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['ab😀c', 4, 'ab…'],
  ])('%s is cut between characters', (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected);
  });
});
