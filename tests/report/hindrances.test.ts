import { describe, expect, it } from 'vitest';
import { hindrancesOf } from '../../src/report/hindrances.ts';
import { speaker, type Language } from '../../src/report/language.ts';
import type { ReportSketch } from '../support/report.ts';
import { checked } from './checked.ts';

function hindrances(sketch: ReportSketch, language: Language = 'zh'): [string, number][] {
  const { report, evaluations } = checked(sketch);
  return hindrancesOf(report, evaluations, speaker(language)).map(({ reason, relations }) => [
    reason,
    relations,
  ]);
}

const rows = { 合计: ['1.00', '1.00', '0.00'], 205: ['1.00', '1.00', '0.00'] };
const details = { '06': { rows: { 人员经费合计: ['1.00'], 公用经费合计: ['0.00'] } } };

describe('relations are not judged', () => {
  it('for want of figures the source lost, counted once each', () => {
    const lost = { tables: { '05': { rows: { ...rows, 205: ['1.00', null, null] } }, ...details } };
    expect(hindrances(lost)[0]).toEqual([
      '公开05表《一般公共预算财政拨款支出决算表》有 2 个数字在原文中丢失',
      1,
    ]);
    expect(hindrances(lost, 'en')[0]?.[0]).toMatch(/ has lost 2 figures$/u);
  });

  it('for want of a number where something else is printed', () => {
    const illegible = { tables: { '05': { rows: { 205: ['1.00', 'x1', ''] } }, ...details } };
    expect(hindrances(illegible)).toContainEqual([
      '公开05表《一般公共预算财政拨款支出决算表》有 1 处印的不是数字',
      1,
    ]);
  });

  it('for want of a table', () => {
    const without = { tables: { '06': details['06'], '05': { status: 'unreadable' as const } } };
    expect(hindrances(without)).toEqual([['公开05表《一般公共预算财政拨款支出决算表》读不出行列', 1]]);
    expect(hindrances({ tables: details })).toEqual([
      ['报告中没有表05《一般公共预算财政拨款支出决算表》', 1],
    ]);
  });

  it('for want of columns, named together', () => {
    const narrow = { tables: { '05': { columns: ['合计' as const], rows: { 205: ['1.00'] } } } };
    expect(hindrances(narrow)[0]).toEqual([
      '公开05表《一般公共预算财政拨款支出决算表》没有印“基本支出”、“项目支出”栏的相应数字',
      1,
    ]);
  });
});
