import { describe, expect, it } from 'vitest';
import { documentOf, linesOf, noticesOf, xlsxOf, type SheetSketch } from '../../support/workbook.ts';

async function readLines(...sheets: readonly SheetSketch[]): Promise<string[]> {
  return linesOf(await documentOf(xlsxOf(sheets)));
}

const HEADER = ['科目编码', '科目名称', '合计'];

describe('a sheet', () => {
  it('is one grid of the columns and rows in use, aligned', async () => {
    const rows = [[null, null], [null, '甲', 1, null], [], [null, '乙', null, 2], [null, null, null, null]];
    const { blocks } = await documentOf(xlsxOf([{ rows }]));
    expect(blocks).toMatchObject([
      {
        kind: 'grid',
        rows: [
          [
            { text: '甲', at: { cell: 'B2' } },
            { text: '1', at: { cell: 'C2' } },
            { text: '', at: { cell: 'D2' } },
          ],
          [
            { text: '乙', at: { cell: 'B4' } },
            { text: '', at: { cell: 'C4' } },
            { text: '2', at: { cell: 'D4' } },
          ],
        ],
      },
    ]);
  });

  it('goes before the next one, and empty ones are nothing', async () => {
    expect(await readLines({ rows: [['甲', 1]] }, {}, { rows: [['乙', 2]] })).toEqual(['甲|1', '乙|2']);
    expect(await readLines({})).toEqual([]);
  });

  it('of words alone is paragraphs, each line of a cell one of them', async () => {
    const rows = [
      ['第三部分 决算情况说明'],
      ['一、收入支出决算总体情况说明'],
      ['2024年度收入总计1.00万元。\n比上年增加0.10万元，增长11.11%。\n\n'],
    ];
    const { blocks } = await documentOf(xlsxOf([{ rows }]));
    expect(blocks).toMatchObject([
      {
        kind: 'text',
        text: '第三部分 决算情况说明',
        paragraph: 'begins',
        at: { sheet: 'Sheet1', cell: 'A1' },
      },
      { kind: 'text', text: '一、收入支出决算总体情况说明', paragraph: 'begins' },
      { kind: 'text', text: '2024年度收入总计1.00万元。', paragraph: 'begins', at: { cell: 'A3' } },
      { kind: 'text', text: '比上年增加0.10万元，增长11.11%。', paragraph: 'begins', at: { cell: 'A3' } },
    ]);
  });

  it('keeps a row with one cell filled in its grid, unless it is prose or as wide as all', async () => {
    const long = '本表反映部门本年度取得的各项收入情况以及与上年相比增减变化的情况以及其他需要说明的事项';
    const { blocks } = await documentOf(
      xlsxOf([
        {
          rows: [
            ['支出\n决算表'],
            HEADER,
            ['205', null, null],
            ['本单位没有这项支出。'],
            ['206', null, 1],
            [long],
            ['以上'],
          ],
          merges: ['A1:C1', 'A7:D7'],
        },
      ]),
    );
    expect(linesOf({ path: '', notices: [], blocks })).toEqual([
      '支出\n决算表',
      HEADER.join('|'),
      '205||',
      '本单位没有这项支出。',
      '206||1',
      long,
      '以上',
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'grid', 'text', 'grid', 'text', 'text']);
  });
});

describe('merged cells', () => {
  it('have their text in the upper left place, whatever the file keeps under the others', async () => {
    const rows = [
      ['支出', 7, '收入'],
      [8, 9, null],
      ['甲', 1, 2],
    ];
    expect(await readLines({ rows, merges: ['A1:B2', 'C1:C2'] })).toEqual(['支出||收入', '甲|1|2']);
  });

  it('may follow one another in the same columns, overlap, or be turned round', async () => {
    const rows = [
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
      ['丁', 4],
    ];
    const merges = ['A1:A2', 'A3:A4', 'A2:B3', 'B4:A1'];
    expect(await readLines({ rows, merges })).toEqual(['甲|1', '|2', '丙|3', '|4']);
  });
});

describe('what is hidden', () => {
  it('of sheets is not read, and told', async () => {
    const bytes = xlsxOf(
      [
        { name: '代码', state: 'veryHidden', rows: [['甲', 1]] },
        { name: '公开', rows: [['乙', 2]] },
        { name: '模板', state: 'hidden', data: '<broken' },
      ],
      {},
    );
    const document = await documentOf(bytes);
    expect(linesOf(document)).toEqual(['乙|2']);
    expect(noticesOf(document)).toEqual(['hidden 代码! 代码', 'hidden 模板! 模板']);
  });

  it('of rows and columns is not read, and told where it holds anything', async () => {
    const data =
      '<row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row>' +
      '<row r="2" hidden="1"><c><v>6</v></c></row><row r="3" hidden="true"><c><v>7</v></c></row>' +
      '<row r="4"><c><v>8</v></c></row><row r="5" hidden="1"/><row r="6" hidden="0"><c r="E6"><v>9</v></c></row>' +
      '<row r="9" hidden="1"><c r="C9"><v>10</v></c></row>';
    const columns =
      '<cols><col min="2" max="2" hidden="1"/><col min="4" max="4" hidden="true"/><col min="5" max="5" hidden="0"/><col min="6" max="16384" hidden="1"/></cols>';
    const document = await documentOf(xlsxOf([{ data, columns }]));
    expect(linesOf(document)).toEqual(['1||3||5', '8||||', '||||9']);
    expect(noticesOf(document)).toEqual([
      'hidden Sheet1!A2 2:3',
      'hidden Sheet1!A9 9:9',
      'hidden Sheet1!B1 B:B',
      'hidden Sheet1!D1 D:D',
    ]);
  });

  it('of a merged cell is its corner alone where the rest is shown', async () => {
    const data =
      '<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>决算表</t></is></c></row>' +
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c><c r="C3"><v>3</v></c></row>';
    const columns = '<cols><col min="1" max="1" hidden="1"/></cols>';
    const document = await documentOf(xlsxOf([{ data, columns, merges: ['A1:C2'] }]));
    expect(linesOf(document)).toEqual(['决算表', '2|3']);
    expect(noticesOf(document)).toEqual([]);
  });
});

describe('titles', () => {
  it.each([
    ['一般公共预算财政拨款支出决算表', '一般公共预算财政拨款支出决算表'],
    ['05一般公共预算财政拨款支出决算表', '一般公共预算财政拨款支出决算表'],
    ['Z05-1 收入决算表', '收入决算表'],
    ['收入支出决算总表(公开01表)', '收入支出决算总表(公开01表)'],
    ['公开05表', '公开05表'],
  ])('are the name of the sheet %j where it has none', async (name, title) => {
    const { blocks } = await documentOf(xlsxOf([{ name, rows: [HEADER, ['205', '教育支出', 1]] }]));
    expect(blocks[0]).toMatchObject({ kind: 'text', text: title, at: { sheet: name, cell: null } });
  });

  it.each([
    ['收入决算表', [['收入决算表'], HEADER]],
    ['收入决算表', [['收 入 决 算 表', null, '公开02表'], HEADER]],
    ['Sheet1', [HEADER]],
    ['收入决算', [HEADER]],
    ['说明', [['制表人：甲', null, '2025年8月']]],
    ['收入决算表', []],
  ])('are not the name %j where it has one, or the name is none', async (name, rows) => {
    const { blocks } = await documentOf(xlsxOf([{ name, rows }]));
    expect(
      blocks.filter(({ kind }) => kind === 'text').map((block) => ('at' in block ? block.at.cell : '')),
    ).not.toContain(null);
  });
});

describe('tables side by side', () => {
  it('come one after the other where each has a title on top', async () => {
    const rows = [
      ['收入决算表', null, null, null, '支出决算表'],
      ['项目', '决算数', null, null, '项目', '决算数'],
      ['合计', 1, null, null, '合计', 2],
      [null, null, null, null, '其他', 3],
    ];
    expect(await readLines({ rows, merges: ['A1:B1', 'E1:F1'] })).toEqual([
      '收入决算表',
      '项目|决算数',
      '合计|1',
      '支出决算表',
      '项目|决算数',
      '合计|2',
      '其他|3',
    ]);
  });

  it('are the lists of one table where they have one title', async () => {
    const rows = [['收入支出决算总表'], ['收入', null, null, '支出', null], ['合计', 1, null, '合计', 2]];
    expect(await readLines({ rows, merges: ['A2:B2', 'D2:E2'] })).toEqual([
      '收入支出决算总表',
      '收入|||支出|',
      '合计|1||合计|2',
    ]);
    expect(await readLines({ rows, merges: ['A1:E1'] })).toContain('合计|1||合计|2');
  });
});
