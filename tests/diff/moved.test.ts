import { describe, expect, it } from 'vitest';
import { diff, type Diff } from '../../src/diff/index.ts';
import { readNarrative } from '../../src/recognise/narrative/index.ts';
import { locate, type Report, type TableId } from '../../src/model/index.ts';
import { sketchReport } from '../support/report.ts';

type Rows = Readonly<Record<string, readonly [name: string, amount: string]>>;

const said = (words: string): Report['narrative'] =>
  readNarrative(
    `第三部分 2024年度单位决算情况说明\n三、一般公共预算财政拨款支出决算情况说明\n${words}`
      .split('\n')
      .map((text, index) => ({ kind: 'text', text, at: locate({ line: index + 1 }) })),
  );

function report(year: number, rows: Rows, words = '', tables: readonly TableId[] = ['05']): Report {
  const sketch = Object.fromEntries(
    Object.entries(rows).map(([code, [name, amount]]) => [code, { name, cells: [amount, '', amount] }]),
  );
  return sketchReport({
    year,
    tables: Object.fromEntries(tables.map((id) => [id, { rows: sketch }])),
    narrative: words === '' ? [] : said(words),
  });
}

const told = ({ moved }: Diff): unknown[] =>
  moved.map(({ from, to, evidence, tables }) => [from.code, to.code, evidence.join(' '), tables.join(' ')]);

describe('money that probably goes under another code now', () => {
  it.each<[string, Rows, Rows, unknown[]]>([
    [
      'by its name, which the catalogue gives to no other',
      { '2150517': ['技术改造支出', '39.70'] },
      { '2159904': ['技术改造支出', '52.13'] },
      [['2150517', '2159904', 'name catalogue', '05']],
    ],
    [
      'by its amount to the last digit',
      { '2150517': ['产业发展', '39.70'] },
      { '2159904': ['技术改造支出', '39.70'] },
      [['2150517', '2159904', 'amount', '05']],
    ],
    [
      'by what another grew by',
      { '2150517': ['产业发展', '39.70'], '2159904': ['技术改造支出', '100.00'] },
      { '2159904': ['技术改造支出', '139.70'] },
      [['2150517', '2159904', 'increase', '05']],
    ],
    [
      'not by a round amount, which many have',
      { '2150517': ['产业发展', '40.00'] },
      { '2159904': ['技术改造支出', '40.00'] },
      [],
    ],
    [
      'not where two have the amount',
      { '2150517': ['产业发展', '39.70'] },
      { '2159904': ['技术改造支出', '39.70'], '2150899': ['其他支持中小企业发展和管理支出', '39.70'] },
      [],
    ],
    [
      'not by a name many codes bear, where the money is of another order',
      { '2010101': ['行政运行', '3.44'] },
      { '2150501': ['行政运行', '218.16'] },
      [],
    ],
    [
      'not while the old code has money',
      { '2150517': ['技术改造支出', '39.70'] },
      { '2150517': ['技术改造支出', '1.00'], '2159904': ['技术改造支出', '38.70'] },
      [],
    ],
  ])('%s', (_, before, after, moves) => {
    expect(told(diff(report(2023, before), report(2024, after)))).toEqual(moves);
  });

  const before: Rows = {
    '2150517': ['产业发展', '39.70'],
    '2159904': ['技术改造支出', '1270.63'],
    '2159999': ['其他资源勘探工业信息等支出', '1121.73'],
  };
  const after: Rows = {
    '2150899': ['其他支持中小企业发展和管理支出', '35.50'],
    '2159904': ['技术改造支出', '1428.10'],
  };

  it('by the words of the narrative, and the only code near it that took up as much, or some of it', () => {
    const words = [
      '（七）2150517-产业发展0.00万元，较上年减少39.70万元。主要原因是惠企政策功能分类调整。',
      '（十二）2159999-其他资源勘探工业信息等支出0.00万元，较上年减少1121.73万元。主要原因是惠企政策功能分类调整。',
    ].join('\n');
    const found = diff(report(2023, before), report(2024, after, words));
    expect(told(found)).toEqual([
      ['2159999', '2159904', 'partly', '05'],
      ['2150517', '2159904', 'reclassified', '05'],
    ]);
    expect(found.moved.map(({ at }) => [at?.line, at?.quote])).toEqual([
      [4, '功能分类调整'],
      [3, '功能分类调整'],
    ]);
  });

  it('not without such words', () => {
    const words = '（七）2150517-产业发展0.00万元，较上年减少39.70万元。主要原因是项目减少。';
    expect(told(diff(report(2023, before), report(2024, after, words)))).toEqual([]);
  });

  it('once for all tables that show it, and never reckoned as one row', () => {
    const tables = ['03', '05'] as const;
    const found = diff(
      report(2023, { '2150517': ['产业发展', '39.70'] }, '', tables),
      report(2024, { '2159904': ['技术改造支出', '39.70'] }, '', tables),
    );
    expect(told(found)).toEqual([['2150517', '2159904', 'amount', '03 05']]);
    const kept = found.compared.filter(({ table, column }) => table === '05' && column === '合计');
    expect(kept.map(({ row, movement }) => [row, movement.change.toFixed(2)])).toEqual([
      ['2150517', '-39.70'],
      ['2159904', '39.70'],
    ]);
  });
});
