import { describe, expect, it } from 'vitest';
import { areComparable, diff, kindOf, type Diff } from '../../src/diff/index.ts';
import { align } from '../../src/diff/align.ts';
import { narrated } from '../support/narrative.ts';
import { sketchReport, type TableSketch } from '../support/report.ts';

const year = (number: number, rows: TableSketch['rows'], more: Partial<TableSketch> = {}) =>
  sketchReport({ year: number, tables: { '05': { ...more, rows: rows ?? {} } } });

const told = ({ compared }: Diff): (string | null)[][] =>
  compared
    .filter(({ movement }) => kindOf(movement) !== 'level')
    .map(({ key, movement }) => [
      key,
      kindOf(movement),
      movement.change.toFixed(movement.decimals),
      movement.percent?.toFixed(2) ?? null,
    ]);

describe('what changed', () => {
  it.each([
    ['less', '253.58', '218.16', 'changed', '-35.42', '-13.97'],
    ['more', '3.43', '50.30', 'changed', '46.87', '1366.47'],
    ['half a hundredth up', '80.00', '80.02', 'changed', '0.02', '0.03'],
    ['half a hundredth down', '80.00', '79.98', 'changed', '-0.02', '-0.03'],
    ['from nothing printed', '', '35.50', 'changed', '35.50', null],
    ['from a printed nil', '0.00', '35.50', 'changed', '35.50', null],
    ['to nothing', '35.50', '-', 'changed', '-35.50', '-100.00'],
    ['below nil', '-2.00', '1.00', 'changed', '3.00', '150.00'],
  ])('%s: %s → %s', (_, before, after, kind, change, percent) => {
    const found = diff(year(2023, { '205': [before, '', ''] }), year(2024, { '205': [after, '', ''] }));
    expect(told(found)).toEqual([['05/205/合计', kind, change, percent]]);
  });

  it('is nothing between a report and itself, whatever nil looks like', () => {
    const report = year(2024, { '205': ['1.00', '1.00', '0.00'], 合计: ['1.00', '1.00', ''] });
    const blank = year(2024, {
      '205': ['1.00', '1.00', ''],
      合计: ['1.00', '1.00', '-'],
      '206': ['', '', ''],
    });
    for (const other of [report, blank]) {
      const found = diff(report, other);
      expect([told(found), found.renamed, found.moved, found.uncompared]).toEqual([[], [], [], []]);
    }
  });

  it('is told in the unit of the newer report, and is nothing where rounding explains it', () => {
    const yuan = { moneyUnit: '元' } as const;
    const old = year(2023, { '205': ['12345678.90', '0.00', '12345678.90'] }, yuan);
    expect(told(diff(old, year(2024, { '205': ['1234.57', '0.00', '1234.57'] })))).toEqual([]);
    const [first] = diff(old, year(2024, { '205': ['1300.00', '0.00', '1300.00'] })).compared;
    expect([first?.movement.was.toFixed(), first?.movement.unit, first?.movement.change.toFixed()]).toEqual([
      '1234.56789',
      '万元',
      '65.43211',
    ]);
  });

  it('is told of rows that only one year has, the furthest first', () => {
    const old = year(2023, { '205': ['10.00', '', ''], '206': ['7.00', '', ''] });
    const found = diff(old, year(2024, { '205': ['10.00', '', ''], '207': ['30.00', '', ''] }));
    expect(told(found)).toEqual([
      ['05/207/合计', 'added', '30.00', null],
      ['05/206/合计', 'removed', '-7.00', '-100.00'],
    ]);
  });

  it('is no guess where a figure is lost, illegible or in no column of the other', () => {
    const columns = ['合计', '基本支出'] as const;
    const old = year(2023, { '205': ['1.00', '2.00'], '206': [null, '2.00'] }, { columns });
    const current = year(2024, { '205': ['3.00', '2.0.0', '1.00'], '206': ['3.00', '2.00', '1.00'] });
    const found = diff(old, current);
    expect(told(found)).toEqual([['05/205/合计', 'changed', '2.00', '200.00']]);
    expect(found.uncompared.map(({ key, lacking, state }) => [key, lacking, state])).toEqual([
      ['05/205/基本支出', 'new', 'illegible'],
      ['05/205/项目支出', 'old', 'unavailable'],
      ['05/206/合计', 'old', 'lost'],
      ['05/206/项目支出', 'old', 'unavailable'],
    ]);
  });

  it('is not that items went, where the newer table prints no codes of their level', () => {
    const old = year(2023, { '205': ['3.00'], '20502': ['3.00'], '2050201': ['3.00'] });
    const found = diff(old, year(2024, { '205': ['3.00'], '20502': ['3.00'] }));
    expect(told(found)).toEqual([]);
    expect(found.uncompared.map(({ key, lacking, state }) => [key, lacking, state])).toEqual([
      ['05/2050201/合计', 'new', 'unavailable'],
    ]);
  });

  it('has the operating expenses of both narratives, which no table prints', () => {
    const said = (amount: string) =>
      narrated(`九、其他重要事项说明\n（一）机关运行经费\n机关运行经费支出${amount}万元。`);
    const found = diff(said('64.54'), said('70.30'));
    expect(found.compared.map(({ key, block }) => [key, block])).toEqual([['机关运行经费', 'public']]);
    expect(told(found)).toEqual([['机关运行经费', 'changed', '5.76', '8.92']]);
  });
});

it('tells names that changed under one code, and not how they are printed', () => {
  const named = (name: string) => year(2024, { '215': { name, cells: ['1.00', '', '1.00'] } });
  const { renamed } = diff(named('资源勘探信息等支出'), named('资源勘探工业信息等支出'));
  expect(renamed).toEqual([
    { key: '05/215', table: '05', row: '215', old: '资源勘探信息等支出', new: '资源勘探工业信息等支出' },
  ]);
  expect(diff(named('其他（项）支出'), named('其他(项)支 出')).renamed).toEqual([]);
});

it('refuses only where no table was read in both', () => {
  const other = sketchReport({ tables: { '06': { rows: { '301': ['1.00'] } } } });
  expect(areComparable(year(2023, {}), year(2024, {}))).toBe(true);
  expect(areComparable(year(2023, {}), other)).toBe(false);
});

it('aligns any number of years, each row where the newest that has it prints it', () => {
  const years = [
    year(2022, { '204': ['1.00'], '205': ['1.00'], '20502': ['1.00'], 合计: ['1.00'] }),
    year(2023, { '205': ['1.00'], '20503': ['1.00'], '208': ['1.00'], 合计: ['1.00'] }),
    year(2024, { '205': ['1.00'], '208': ['1.00'], 合计: ['1.00'] }),
  ];
  const rows = align(years).map(({ key, rows: printed }) => [key, printed.map((row) => row !== null)]);
  expect(rows).toEqual([
    ['204', [true, false, false]],
    ['205', [true, true, true]],
    ['20502', [true, false, false]],
    ['208', [false, true, true]],
    ['20503', [false, true, false]],
    ['合计', [true, true, true]],
  ]);
});
