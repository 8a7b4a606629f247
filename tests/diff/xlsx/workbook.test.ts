import { describe, expect, it } from 'vitest';
import { sketchReport, type TableSketch } from '../../support/report.ts';
import { assertWellFormed, cellsIn, readBack, sheetNamed } from '../../report/xlsx/read-back.ts';
import { bookBytes, fixtureYears, general, rowNamed, rowOf } from './read.ts';

const FIRST = 4;

describe('the workbook of two years', async () => {
  const bytes = bookBytes(...(await fixtureYears()));
  const book = readBack(bytes);

  it('has its sheets, and is well-formed', () => {
    assertWellFormed(bytes);
    expect(book.SheetNames).toEqual([
      '概览',
      '科目变动',
      '问题清单',
      '公开01表',
      '公开02表',
      '公开03表',
      '公开04表',
      '公开05表',
      '公开06表',
      '公开07表',
    ]);
  });

  it('takes headlines from the sheets of the tables, and reckons the change', () => {
    const income = rowNamed(book, '概览', '收入总计');
    expect([income['B']?.f, income['B']?.v]).toEqual([expect.stringMatching(/^'公开01表'!D\d+$/u), 4987.28]);
    expect([income['C']?.f, income['C']?.w]).toEqual([
      expect.stringMatching(/^'公开01表'!E\d+$/u),
      '4171.73',
    ]);
    expect([income['D']?.f, income['D']?.v]).toEqual([
      expect.stringMatching(/^ROUND\(C(\d+)-B\1,2\)$/u),
      -815.55,
    ]);
    expect([income['E']?.v, income['E']?.w]).toEqual([-0.1635, '-16.35%']);
  });

  it('has the operating expenses, which stand in no table', () => {
    const row = rowNamed(book, '概览', '机关运行经费');
    expect([row['B']?.f, row['B']?.v, row['C']?.v, row['D']?.v, row['E']?.v]).toEqual([
      undefined,
      64.54,
      70.3,
      5.76,
      0.0892,
    ]);
  });

  it('lists the lowest codes that moved, furthest first', () => {
    const labels = cellsIn(sheetNamed(book, '概览')).flatMap(([address, { v }]) =>
      address.startsWith('A') ? [String(v)] : [],
    );
    const movers = labels.slice(labels.indexOf('变动最大的科目') + 2);
    expect(movers).toHaveLength(12);
    expect(movers[0]).toBe('2159999 其他资源勘探工业信息等支出');
    expect(movers.filter((label) => !/^\d{7} /u.test(label))).toEqual([]);
  });

  it('lists the findings with room for what became of them', () => {
    const header = Object.values(rowOf(book, '问题清单', 3)).map(({ v }) => v);
    expect(header.slice(-2)).toEqual(['处理意见', '复核人']);
    expect(rowOf(book, '问题清单', 7)['A']?.v).toBe(4);
    expect(rowOf(book, '问题清单', 8)).toEqual({});
  });
});

type Rows = TableSketch['rows'];
type Shown = readonly (string | number | undefined)[];

describe('a line', () => {
  it.each<[string, [Rows, Rows], Shown]>([
    ['less', [{ '205': ['253.58'] }, { '205': ['218.16'] }], [253.58, 218.16, -35.42, -0.1397, '↓ 减少']],
    [
      'half a hundredth up',
      [{ '205': ['80.00'] }, { '205': ['80.02'] }],
      [80, 80.02, 0.02, 0.0003, '↑ 增加'],
    ],
    [
      'half a hundredth down',
      [{ '205': ['80.00'] }, { '205': ['79.98'] }],
      [80, 79.98, -0.02, -0.0003, '↓ 减少'],
    ],
    ['from nil', [{ '205': ['0.00'] }, { '205': ['35.50'] }], [0, 35.5, 35.5, '—', '↑ 增加']],
    ['new', [{ '206': ['1.00'] }, { '205': ['35.50'] }], [undefined, 35.5, 35.5, '—', '↑ 新增']],
    ['gone', [{ '205': ['35.50'] }, { '206': ['1.00'] }], [35.5, undefined, -35.5, -1, '↓ 没有了']],
    ['from below nil', [{ '205': ['-2.00'] }, { '205': ['1.00'] }], [-2, 1, 3, 1.5, '↑ 增加']],
    [
      'lost in one',
      [{ '205': [null] }, { '205': ['1.00'] }],
      ['（丢失）', 1, undefined, undefined, '2023 年度没有读到，没有比较（万元）'],
    ],
    [
      'more digits than a spreadsheet keeps',
      [{ '205': ['12345678901234.56'] }, { '205': ['12345678901234.57'] }],
      ['12345678901234.56', '12345678901234.57', '0.01', '0.00%', '↑ 增加'],
    ],
  ])('%s', (_, rows, expected) => {
    const book = readBack(bookBytes(...general(rows)));
    const row = rowNamed(book, '公开05表', '205');
    expect(['D', 'E', 'F', 'G', 'H'].map((column) => row[column]?.v)).toEqual(expected);
  });

  it('shows the digits of either print, and no line where both are nil', () => {
    const book = readBack(
      bookBytes(
        ...general(
          [
            { '205': ['80', '0'], '206': ['0', '0'] },
            { '205': ['80.5'], '206': ['0.0', '0.0'] },
          ],
          [{ decimals: 0 }, { decimals: 1 }],
        ),
      ),
    );
    const row = rowOf(book, '公开05表', FIRST);
    expect(['D', 'E', 'F', 'G'].map((column) => row[column]?.w)).toEqual(['80', '80.5', '0.5', '0.63%']);
    expect(cellsIn(sheetNamed(book, '公开05表')).filter(([, { v }]) => v === '206')).toEqual([]);
  });

  it('is in the newer unit, and says where the change is rounding alone', () => {
    const years = general(
      [{ '205': ['12345678.90'] }, { '205': ['1234.57'] }],
      [{ moneyUnit: '元' }, { moneyUnit: '万元' }],
    );
    const row = rowOf(readBack(bookBytes(...years)), '公开05表', FIRST);
    expect(['D', 'E', 'F', 'H'].map((column) => row[column]?.v)).toEqual([
      1234.56789,
      1234.57,
      0.00211,
      '→ 持平（差在四舍五入之内）',
    ]);
  });
});

describe('codes', () => {
  it('that probably moved stand with the reason, and renamed ones once for all tables', () => {
    const tables = (code: string, name: string, other: string) => {
      const rows = {
        [code]: { name, cells: ['39.70', '', '39.70'] },
        '2080199': { name: other, cells: ['1.00', '', '1.00'] },
      };
      return { '03': { rows }, '05': { rows } };
    };
    const old = sketchReport({ year: 2023, tables: tables('2150517', '产业发展', '其他事务') });
    const current = sketchReport({ year: 2024, tables: tables('2159904', '技术改造支出', '其他管理事务') });
    const book = readBack(bookBytes(old, current));
    const shown = [FIRST, FIRST + 1].map((row) =>
      Object.values(rowOf(book, '科目变动', row)).flatMap(({ v }) => (v === undefined ? [] : [v])),
    );
    expect(shown).toEqual([
      [
        '很可能变动',
        '2150517',
        '产业发展',
        39.7,
        '2159904',
        '技术改造支出',
        39.7,
        '公开03表、公开05表',
        '新编码现在的数正好是旧编码原来的数',
      ],
      ['改名', '2080199', '其他事务', '2080199', '其他管理事务', '公开03表、公开05表'],
    ]);
  });
});

describe('words of a document', () => {
  it.each([
    ['a formula', '=cmd|"/c calc"!A1'],
    ['other beginnings of one', '+-@=1+1'],
    ['markup', '</t></si><script>&#0;]]>'],
    ['controls', '\u0000\u0001\u001F\u202E\uD800\uFFFE'],
    ['more than a cell holds', '长'.repeat(40_000)],
  ])('of %s do no harm wherever they stand', (_, words) => {
    const hostile = (year: number, amount: string) =>
      sketchReport({
        year,
        unit: words,
        path: words,
        tables: {
          '05': {
            title: words,
            printedNumber: words,
            rows: { '205': { name: words + String(year), cells: [amount] }, [words]: [amount] },
          },
        },
      });
    const bytes = bookBytes(hostile(2023, '1.00'), hostile(2024, '2.00'));
    assertWellFormed(bytes);
    const book = readBack(bytes);
    const formulas = Object.values(book.Sheets).flatMap((sheet) =>
      cellsIn(sheet).flatMap(([, { f }]) => f ?? []),
    );
    expect(formulas).not.toEqual([]);
    expect(formulas.filter((formula) => !OURS.test(formula))).toEqual([]);
  });
});

const OURS =
  /^(?:ROUND\([A-Z]+\d+-[A-Z]+\d+,\d+\)|IF\([A-Z]+\d+=0,"",ROUND\([A-Z]+\d+\/ABS\([A-Z]+\d+\),4\)\)|'[^[\]:*?/\\]{1,40}'![A-Z]+\d+)$/u;
