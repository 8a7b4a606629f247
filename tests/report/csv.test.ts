import { describe, expect, it } from 'vitest';
import { cell } from '../../src/report/csv/cell.ts';
import { csv } from '../../src/report/csv/index.ts';
import { readCsv } from '../support/formats/csv.ts';
import { options } from './checked.ts';
import { FAILED, MIXED, entryOf, findingOf, outcome, reviewed } from './outcomes.ts';

describe('a cell', () => {
  it.each([
    ['-5.00', '-5.00'],
    [-5, '-5'],
    ['1234.50', '1234.50'],
    ['-', '-'],
    [null, ''],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r\n@x', "'@x"],
    ['＝1+1', "'＝1+1"],
    ['支出=收入', '支出=收入'],
  ])('of %j is %j', (value, text) => {
    expect(cell(value)).toBe(text);
  });
});

describe('CSV', () => {
  it('has a row for each finding, with what is printed and what ought to be', () => {
    const rows = readCsv(csv.render([outcome(MIXED, { line: 316 }), FAILED], options()));
    expect(rows.map((row) => `${row['序号']} ${row['级别']} ${row['规则']}`)).toEqual([
      '1 错误 input/not-found',
      ...['错误 within-table/across', '警告 naming/code', '提示 structure/empty'].map(
        (words, index) => `${index + 2} ${words}`,
      ),
    ]);
    expect(rows.find((row) => row['规则'] === 'within-table/across')).toEqual({
      序号: '2',
      文件: 'reports/a.txt',
      单位: '某某局',
      年度: '2024',
      级别: '错误',
      规则: 'within-table/across',
      类型: '不符',
      键: '05/合计/基本支出',
      位置: '公开05表《一般公共预算财政拨款支出决算表》“合计”行“基本支出”栏（第 316 行）',
      表: '公开05表',
      行: '合计',
      栏: '基本支出',
      页码: '',
      行号: '316',
      工作表: '',
      单元格: '',
      印的: '121.69',
      应为: '121.60',
      相差: '0.09',
      金额单位: '万元',
      说明: expect.stringContaining('印的是 121.69，应为 121.60。'),
      建议: '121.60',
      理由: '改成它，与有关各数就都对得上',
      登记: '',
      指纹: expect.stringMatching(/^[0-9a-f]{16}$/u),
    });
  });

  it('tells what was accepted, last', () => {
    const one = outcome(MIXED);
    const entries = [entryOf(findingOf(one, 'within-table/across'), one)];
    const rows = readCsv(csv.render([reviewed(one, { entries })], options()));
    expect(rows.map((row) => row['登记'])).toEqual(['新', '新', '已接受：已核实（张三，2026-01-01）']);
  });

  it('has English titles, too', () => {
    const [row] = readCsv(csv.render([outcome(MIXED)], options({ language: 'en' })));
    expect(Object.keys(row ?? {}).slice(0, 5)).toEqual(['number', 'path', 'unit', 'year', 'severity']);
  });
});
