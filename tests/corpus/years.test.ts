import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/index.ts';
import { check } from '../../src/engine/check.ts';
import { parse } from '../../src/parse.ts';
import { yearBefore } from '../../fixtures/year-before/index.ts';
import { ACROSS_YEARS } from '../support/years.ts';
import { corpusFile } from './corpus.ts';

const bytes = corpusFile('gulou-2024/report.txt');
const current = await parse(bytes, 'report.txt');
const text = yearBefore(Buffer.from(bytes).toString(), current);
const old = await parse(Buffer.from(text), 'report-2023.txt');

describe('福州市鼓楼区工业和信息化局（本级） 2024 and what it tells of 2023', () => {
  it('agrees with it in every change, every 持平 and every balance carried over, but for B001: a rate of 8.91', () => {
    const { counts, findings } = check(current, ACROSS_YEARS, old);
    const broken = findings.filter(({ verdict }) => verdict !== 'rounding');
    expect(broken.map(({ rule, at }) => [rule, at.line])).toEqual([['narrative/change-rates', 565]]);
    expect(counts).toMatchObject({ mismatch: 1, tail: 0 });
    expect(counts.holds).toBeGreaterThanOrEqual(30);
  });

  it('B022: what was carried over into 2023 is what income and expenditure differ by', () => {
    const opening = old.tables['01'].figure('年初结转和结余', '决算数');
    expect('value' in opening && opening.value.toFixed(2)).toBe('8.95');
  });

  it('points at the codes of 215 whose money goes under another, as the narrative says', () => {
    const { moved } = diff(old, current);
    expect(moved.map(({ from, to, evidence, at }) => [from.code, to.code, evidence, at?.line])).toEqual([
      ['2159999', '2159904', ['partly'], 513],
      ['2150517', '2159904', ['reclassified'], 503],
    ]);
  });

  it.each([
    ['05/2159999/合计', '-1121.73'],
    ['05/2080199/合计', '400.00'],
    ['07/公务接待费/决算数', '-0.10'],
    ['机关运行经费', '5.76'],
  ])('tells that %s changed by %s', (key, change) => {
    const found = diff(old, current).compared.find((one) => one.key === key);
    expect(found?.movement.change.toFixed(2)).toBe(change);
  });
});
