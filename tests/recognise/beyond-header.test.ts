import { describe, expect, it } from 'vitest';
import { figuresByKey, reportOf } from '../support/recognised.ts';

const BODY_03 = '合计||9.00|6.00|3.00|0.00\n205|教育支出|9.00|6.00|3.00|0.00';
const ALL_LOST = {
  '03/合计/本年支出合计': null,
  '03/合计/基本支出': null,
  '03/合计/经营支出': null,
  '03/205/本年支出合计': null,
  '03/205/基本支出': null,
  '03/205/经营支出': null,
};

describe('rows with more cells than their header has words for are not read by position', () => {
  it.each([
    ['the header lost a cell, and those behind it moved up', '项目||本年支出合计|基本支出|经营支出'],
    ['the header lost the words of a cell', '项目||本年支出合计|基本支出||经营支出'],
  ])('%s', (_, header) => {
    expect(figuresByKey(reportOf(`支出决算表\n${header}\n${BODY_03}`))).toEqual(ALL_LOST);
  });

  it('two rows run into one', () => {
    const rows = '205|教育支出|9.00|6.00|3.0020501|教育管理事务|9.00|6.00|3.00\n合计||9.00|6.00|3.00';
    const text = `一般公共预算财政拨款支出决算表\n项目||合计|基本支出|项目支出\n${rows}`;
    expect(figuresByKey(reportOf(text))).toEqual({
      '05/205/合计': null,
      '05/205/基本支出': null,
      '05/205/项目支出': null,
      '05/合计/合计': '9.00',
      '05/合计/基本支出': '6.00',
      '05/合计/项目支出': '3.00',
    });
  });

  it('two rows of two lists run into one are told apart by their names', () => {
    const row = '301|工资福利支出|9.00|302|商品和服务支出|1.00';
    const next = '303|对个人和家庭的补助|2.00|30302|退休费|2.00';
    const text = `一般公共预算财政拨款基本支出决算表\n编码|名称|金额|编码|名称|金额\n${row}|${next}`;
    expect(figuresByKey(reportOf(text))).toEqual({
      '06/301/决算数': '9.00',
      '06/302/决算数': '1.00',
      '06/303/决算数': '2.00',
      '06/30302/决算数': '2.00',
    });
  });
});

describe('a row of two lists that does not stand under its header', () => {
  const header = '收入||支出||||\n项目|金额|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款';

  it.each([
    [
      'belongs to the list with as many columns',
      '|||十、节能环保支出|3.00|3.00|0.00',
      ['3.00', '3.00', '0.00'],
    ],
    ['is of the expenditure where it is called so', '|||十、节能环保支出|3.00', [null, null, null]],
    ['is lost where no list has as many', '|||十、节能环保支出|3.00|3.00|0.00|1.00', [null, null, null]],
  ])('%s', (_, row, expected) => {
    const figures = figuresByKey(reportOf(`财政拨款收入支出决算总表\n${header}\n${row}`));
    const columns = ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'];
    expect(columns.map((column) => figures[`04/节能环保支出/${column}`])).toEqual(expected);
    expect(figures['04/节能环保支出/决算数'] ?? null).toBeNull();
  });

  it('keeps the order of its names', () => {
    const lists = '项目|金额|项目|金额|项目|金额';
    const text = `收入支出决算总表\n${lists}\n|总计|9.00||总计|8.00`;
    expect(figuresByKey(reportOf(text))).toEqual({
      '01/收入总计/决算数': '9.00',
      '01/支出总计/决算数': '8.00',
    });
  });
});
