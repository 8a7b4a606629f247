import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { RULES } from '../../../src/rules/index.ts';
import { reportOf } from '../../support/recognised.ts';

const LIST = '科目编码|科目名称';
describe('what is no row', () => {
  const BODY = `${LIST}|合计|基本支出|项目支出\n205|教育支出|3.00|1.00|2.00`;
  const ON = '208|社会保障和就业支出|4.00|4.00|0.00';

  it.each([
    [
      'a caption that stands again over the next page',
      `${BODY}\n公开05表\n部门：示例局||||单位：万元\n${BODY.split('\n')[0]}\n${ON}`,
    ],
    ['a note in more than one line', `${BODY}\n${ON}\n注：本表反映支出情况。||||\n尾数可能有差异。||||`],
    ['the words that there is no such money', `${BODY}\n${ON}\n|本表没有其他数据||||`],
  ])('%s', (_, rows) => {
    const table = reportOf(`一般公共预算财政拨款支出决算表\n${rows}`).tables['05'];
    expect(table.rows.map(({ key, name }) => [key, name])).toEqual([
      ['205', '教育支出'],
      ['208', '社会保障和就业支出'],
    ]);
  });

  it.each([
    ['in a cell over all columns', '合计||||\n本表无数据||||'],
    ['instead of rows', '本表无数据||||'],
  ])('an empty table is explained %s', (_, rows) => {
    const report = reportOf(
      `收入决算表\n项目|本年收入合计\n合计|1.00\n国有资本经营预算财政拨款支出决算表\n单位：万元\n${LIST}|合计|基本支出|项目支出\n${rows}`,
    );
    expect(report.tables['09'].parts.status).toBe('empty');
    const told = check(report, RULES).findings.filter(({ at }) => at.table === '09');
    expect(told.map(({ rule }) => rule)).toEqual([]);
  });

  it('a table that is a note alone lacks no money unit', () => {
    const report = reportOf(
      '收入决算表\n项目|本年收入合计\n合计|1.00\n国有资本经营预算财政拨款支出决算表\n注：本单位没有此项支出，故本表为空。',
    );
    const told = check(report, RULES).findings.filter(({ at }) => at.table === '09');
    expect(told.map(({ rule }) => rule)).toEqual([]);
  });
});
