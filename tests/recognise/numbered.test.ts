import { describe, expect, it } from 'vitest';
import { TABLE_IDS, type TableId } from '../../src/model/index.ts';
import { recognise } from '../../src/recognise/index.ts';
import { documentOf, xlsxOf, type SheetSketch } from '../support/workbook.ts';

const EXPENDITURE: SheetSketch = {
  name: '支出决算表',
  rows: [
    [
      '科目编码',
      '科目名称',
      '本年支出合计',
      '基本支出',
      '项目支出',
      '上缴上级支出',
      '经营支出',
      '对附属单位补助支出',
    ],
    ['205', '教育支出', 3, 1, 2, 0, 0, 0],
  ],
};

const CODED = ['205', '教育支出', 3, 1, 2];
const BY_KIND = [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], CODED];
const OF_FUNDS = [
  ['科目编码', '科目名称', '年初结转和结余', '本年收入', '小计', '基本支出', '项目支出', '年末结转和结余'],
  ['205', '教育支出', 0, 3, 3, 1, 2, 0],
];
const THREE_PUBLIC = [
  ['项目', '决算数'],
  ['因公出国（境）费', 1],
  ['公务接待费', 2],
];
const ECONOMIC = [
  ['科目编码', '科目名称', '决算数'],
  ['301', '工资福利支出', 3],
];

/** Which tables are read. */
async function read(name: string, rows: SheetSketch['rows']): Promise<TableId[]> {
  const { tables } = recognise(await documentOf(xlsxOf([EXPENDITURE, { name, rows: rows ?? [] }])));
  return TABLE_IDS.filter((id) => id !== '03' && tables[id].isRead);
}

describe('a sheet with no title but its number', () => {
  it.each<[string, SheetSketch['rows'], TableId[]]>([
    ['公开05表', BY_KIND, ['05']],
    ['公开5表', BY_KIND, ['05']],
    ['公开06表', ECONOMIC, ['06']],
    ['公开07表', THREE_PUBLIC, ['07']],
    ['公开07表', OF_FUNDS, ['08']],
    ['公开08表', OF_FUNDS, ['08']],
    ['公开08表', BY_KIND, ['09']],
    ['公开09表', BY_KIND, ['09']],
    ['公开09表', THREE_PUBLIC, ['07']],
    ['公开05表', OF_FUNDS, []],
    ['公开06表', BY_KIND, []],
    ['公开12表', BY_KIND, []],
    ['Sheet1', BY_KIND, []],
  ])('%s', async (name, rows, ids) => {
    expect(await read(name, rows)).toEqual(ids);
  });
});
