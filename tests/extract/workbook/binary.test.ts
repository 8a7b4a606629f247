import { utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { compoundOf, documentOf, linesOf, noticesOf, savedAs } from '../../support/workbook.ts';

const number = (value: number, format: string): CellObject => ({ t: 'n', v: value, z: format });

function book(): WorkBook {
  const sheet: WorkSheet = {
    ...utils.aoa_to_sheet([
      ['收入决算表'],
      ['编码', '名称', '合计', '基本', '项目'],
      [2150501, '行政运行', null, null, null],
      [true, null, null, null, 1],
    ]),
    C3: number(1234.565, '#,##0.00'),
    D3: number(0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '),
    E3: number(-8, '0.00;[Red]0.00'),
    B4: { t: 'e', v: 0x17 },
    C4: number(45292, 'yyyy"年"m"月"d"日"'),
    D4: { t: 'n', v: 3, f: 'SUM(A1:A2)', z: '0.00' },
    '!merges': [utils.decode_range('A1:E1')],
    '!cols': [{}, {}, {}, {}, {}, { hidden: true }],
  };
  const codes = utils.aoa_to_sheet([['代码']]);
  const words = utils.aoa_to_sheet([['第三部分 决算情况说明'], ['2024年度收入总计1.00万元。']]);
  return {
    SheetNames: ['收入', '代码', '说明'],
    Sheets: { 收入: sheet, 代码: codes, 说明: words },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 2 }, { Hidden: 0 }] },
  };
}

describe.each(['xlsx', 'xlsb', 'biff8'] as const)('%s', (type) => {
  it('shows its sheets as any other format does', async () => {
    const document = await documentOf(savedAs(book(), type));
    expect(linesOf(document)).toEqual([
      '收入决算表',
      '编码|名称|合计|基本|项目',
      '2150501|行政运行|1,234.57|-|8.00',
      'TRUE|#REF!|2024年1月1日|3.00|1',
      '第三部分 决算情况说明',
      '2024年度收入总计1.00万元。',
    ]);
    const grid = document.blocks[1];
    const amounts = grid?.kind === 'grid' ? grid.rows[1] : [];
    expect(amounts?.[2]).toMatchObject({ stored: '1234.565', at: { sheet: '收入', cell: 'C3' } });
    expect(noticesOf(document).toSorted()).toEqual(['hidden 代码! 代码', 'redisplayed 收入!E3 -8']);
  });
});

it('xlsb tells hidden rows and columns', async () => {
  const sheet: WorkSheet = {
    ...utils.aoa_to_sheet([
      ['甲', 1, 2],
      ['乙', 3, 4],
      ['丙', 5, 6],
    ]),
    '!rows': [{}, { hidden: true }],
    '!cols': [{}, { hidden: true, wch: 5 }],
  };
  const document = await documentOf(savedAs({ SheetNames: ['表'], Sheets: { 表: sheet } }, 'xlsb'));
  expect(linesOf(document)).toEqual(['甲||2', '丙||6']);
  expect(noticesOf(document)).toEqual(['hidden 表!A2 2:2', 'hidden 表!B1 B:B']);
});

/** A record of the old format. */
function record(type: number, ...content: readonly (number | readonly number[])[]): number[] {
  const bytes = content.flat();
  return [type & 0xff, type >> 8, bytes.length & 0xff, bytes.length >> 8, ...bytes];
}

const u16 = (value: number): number[] => [value & 0xff, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const f64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];

const END = record(0x000a);
/** 收入 and 合计 in GBK. */
const [INCOME, TOTAL] = [
  [0xca, 0xd5, 0xc8, 0xeb],
  [0xba, 0xcf, 0xbc, 0xc6],
];

/** A workbook of Excel 5 with one sheet, whose name and texts are in GBK. */
function excel5(records: readonly number[], globals: readonly number[] = []): Uint8Array {
  const begin = (kind: number): number[] => record(0x0809, u16(0x0500), u16(kind), u16(0), u16(0));
  const head = [...begin(5), ...record(0x0042, u16(936)), ...globals];
  const entryLength = record(0x0085, u32(0), 0, 0, INCOME.length, INCOME).length;
  const start = head.length + entryLength + END.length;
  const entry = record(0x0085, u32(start), 0, 0, INCOME.length, INCOME);
  const extent = record(0x0200, u16(0), u16(9), u16(0), u16(9), u16(0));
  return compoundOf(
    'Book',
    Uint8Array.from([...head, ...entry, ...END, ...begin(0x10), ...extent, ...records, ...END]),
  );
}

const label = (row: number, column: number, text: readonly number[]): number[] =>
  record(0x0204, u16(row), u16(column), u16(0), u16(text.length), text);
const amount = (row: number, column: number, value: number): number[] =>
  record(0x0203, u16(row), u16(column), u16(0), f64(value));

describe('Excel 5', () => {
  it('has its texts in the encoding it names', async () => {
    const document = await documentOf(excel5([...label(0, 0, TOTAL), ...amount(0, 1, 70.3)]));
    expect(linesOf(document)).toEqual(['合计|70.3']);
    expect(document.blocks).toMatchObject([{ rows: [[{ at: { sheet: '收入', cell: 'A1' } }, {}]] }]);
  });

  it('has the results of formulas, and no use for their code', async () => {
    const result = [...f64(650), ...u16(0), ...u32(0), ...u16(3), 0xff, 0xff, 0xff];
    const text = [0, 0, 0, 0, 0, 0, 0xff, 0xff, ...u16(0), ...u32(0), ...u16(3), 0xff, 0xff, 0xff];
    const records = [
      ...record(0x0006, u16(0), u16(0), u16(0), result),
      ...record(0x0006, u16(0), u16(1), u16(0), text),
      ...record(0x0207, u16(TOTAL.length), TOTAL),
    ];
    expect(linesOf(await documentOf(excel5(records)))).toEqual(['650|合计']);
  });

  it('tells hidden rows and columns', async () => {
    const column = record(0x007d, u16(1), u16(1), u16(0), u16(0), u16(1), u16(0));
    const row = record(0x0208, u16(1), u16(0), u16(2), u16(0), u32(0), u16(0x20), u16(0));
    const cells = [...label(0, 0, TOTAL), ...amount(0, 1, 1), ...amount(1, 0, 2), ...amount(2, 2, 3)];
    const document = await documentOf(excel5([...column, ...row, ...cells]));
    expect(linesOf(document)).toEqual(['合计||', '||3']);
    expect(noticesOf(document)).toEqual(['hidden 收入!A2 2:2', 'hidden 收入!B1 B:B']);
  });

  it('passes over links, however far they stretch', async () => {
    const link = record(
      0x01b8,
      u16(0),
      u16(0xffff),
      u16(0),
      u16(0xff),
      Array.from({ length: 40 }, () => 0),
    );
    expect(linesOf(await documentOf(excel5([...label(0, 0, TOTAL), ...amount(0, 1, 1), ...link])))).toEqual([
      '合计|1',
    ]);
  });

  it.each([
    ['encrypted', 'a password', excel5([], record(0x002f, u16(0), u16(0)))],
    ['damaged', 'a record without type', excel5([...label(0, 0, TOTAL), 0, 0, 0, 0])],
    ['damaged', 'a record that breaks off', excel5([0x03, 0x02, 0xff, 0x1f])],
    [
      'damaged',
      'no sheet',
      compoundOf('Workbook', Uint8Array.from([...record(0x0809, u16(0x0600), u16(5)), ...END])),
    ],
    ['damaged', 'nothing', compoundOf('Workbook', new Uint8Array(8))],
    ['damaged', 'another stream', compoundOf('Other', new Uint8Array(8))],
    ['too-large', 'more merged ranges than a sheet has', excel5(record(0x00e5, u16(50_000)))],
  ])('is %s with %s', async (code, _, bytes) => {
    await expect(documentOf(bytes)).rejects.toMatchObject({ code, path: 'a.xlsx' });
  });
});
