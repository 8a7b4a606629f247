import { describe, expect, it } from 'vitest';
import columnOrdinals from '../../../src/rules/structure/column-ordinals.ts';
import illegibleFigure from '../../../src/rules/structure/illegible-figure.ts';
import lostFigures from '../../../src/rules/structure/lost-figures.ts';
import namelessRow from '../../../src/rules/structure/nameless-row.ts';
import repeatedRow from '../../../src/rules/structure/repeated-row.ts';
import trimmedDecimals from '../../../src/rules/structure/trimmed-decimals.ts';
import { locate } from '../../../src/model/index.ts';
import { sketchReport, type TableSketch } from '../../support/report.ts';
import { check } from '../../../src/engine/check.ts';
import { findingsOf, observed, onLine } from './support.ts';

describe('structure/lost-figures', () => {
  it.each([
    {
      what: 'several rows, one figure each',
      rows: {
        '208': { name: '社会保障和就业支出', cells: ['1.00', null, '0.00'] },
        '20801': ['1.00', null, '0.00'],
        '211': ['3.43', '3.43', '0.00'],
        合计: ['4.43', null, '0.00'],
      },
      found: [
        'rows 05/208 title=一般公共预算财政拨款支出决算表 rows=3 first=208 社会保障和就业支出 last=合计 each=1',
      ],
    },
    {
      what: 'unequal numbers of figures',
      rows: { '208': ['1.00', null, '0.00'], '20801': ['1.00', null, null] },
      found: ['rows 05/208 title=一般公共预算财政拨款支出决算表 rows=2 first=208 last=20801 each=1–2'],
    },
    {
      what: 'one row',
      rows: { 合计: [null, null, '0.00'] },
      found: ['row 05/合计 title=一般公共预算财政拨款支出决算表 rows=1 first=合计 last=合计 each=2'],
    },
    { what: 'blank cells and dashes', rows: { '208': ['1.00', '', '-'] }, found: [] },
    { what: 'an illegible figure', rows: { '208': ['1.0.0', '', '-'] }, found: [] },
  ])('$what', ({ rows, found }) => {
    expect(observed(lostFigures, { tables: { '05': { rows } } })).toEqual(found);
  });

  it('makes one finding per table', () => {
    const rows = { '208': [null], '211': [null] };
    expect(observed(lostFigures, { tables: { '02': { rows }, '03': { rows } } })).toHaveLength(2);
  });
});

describe('structure/illegible-figure', () => {
  it('reports each such figure, quoting it', () => {
    const rows = { '208': { name: '社会保障和就业支出', cells: ['1.2.3', '1,23.00', '5.00'] } };
    const findings = findingsOf(illegibleFigure, { tables: { '05': { rows } } });
    expect(findings.map(({ at, observation }) => [at.key, at.quote, observation.data['printed']])).toEqual([
      ['05/208/合计', '1.2.3', '1.2.3'],
      ['05/208/基本支出', '1,23.00', '1,23.00'],
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      observation: {
        message: 'illegible',
        data: { title: '一般公共预算财政拨款支出决算表', row: '208 社会保障和就业支出', column: '合计' },
        actual: '1.2.3',
      },
    });
  });

  it('looks at rows printed again, too', () => {
    const table = {
      rows: { '208': ['1.00'] },
      repeated: [{ key: '208', name: '社会保障和就业支出', cells: ['1..0'] }],
    };
    expect(observed(illegibleFigure, { tables: { '05': table } })).toHaveLength(1);
  });

  it.each(['1,234.56', '（12.00）', '－', '', '0', '１２.００', '-3.10', null])('is silent on %j', (cell) => {
    expect(observed(illegibleFigure, { tables: { '05': { rows: { '208': [cell] } } } })).toEqual([]);
  });
});

describe('structure/nameless-row', () => {
  it('makes one finding per table, at the first row', () => {
    const namelessRows = [onLine(424, { table: '08' }), onLine(425, { table: '08' })];
    const findings = findingsOf(namelessRow, { tables: { '08': { namelessRows }, '09': {} } });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      at: { table: '08', line: 424 },
      observation: {
        message: 'nameless',
        data: { title: '政府性基金预算财政拨款收入支出决算表', rows: '2' },
      },
    });
  });
});

describe('structure/repeated-row', () => {
  const table: TableSketch = {
    rows: { '208': { name: '社会保障和就业支出', cells: ['1.00'] }, 合计: ['1.00'] },
    repeated: [{ key: '208', name: '社会保障和就业支出', cells: ['1.00'] }],
  };

  it('reports the second row', () => {
    expect(observed(repeatedRow, { tables: { '05': table } })).toEqual([
      'earlier 05/208 title=一般公共预算财政拨款支出决算表 row=208 社会保障和就业支出 place=',
    ]);
  });

  it.each([
    { at: { line: 17 }, message: 'atLine', place: '17' },
    { at: { page: 3 }, message: 'atPage', place: '3' },
    { at: { sheet: '公开05', cell: 'A9' }, message: 'atCell', place: 'A9' },
  ])('says where the first stands: $message', ({ at, message, place }) => {
    const report = sketchReport({ tables: { '05': table } });
    const first = report.tables['05'].rows[0];
    if (!first) throw new Error('the sketch has a first row');
    Object.assign(first, { at: locate({ ...first.at, ...at }) });
    const [finding] = check(report, [repeatedRow]).findings;
    expect(finding).toMatchObject({ severity: 'error', observation: { message, data: { place } } });
  });

  it('is silent where every row stands once', () => {
    expect(
      observed(repeatedRow, { tables: { '05': { rows: { '208': ['1.00'], '20801': ['1.00'] } } } }),
    ).toEqual([]);
  });
});

describe('structure/trimmed-decimals', () => {
  const details = Object.fromEntries(
    ['30101', '30102', '30103', '30106', '30107', '30108'].map((code) => [code, ['0.00']]),
  );

  it('lists the figures of a table in one finding', () => {
    const rows = { ...details, 人员经费合计: ['151.3'], 公用经费合计: ['70.3'] };
    const findings = findingsOf(trimmedDecimals, { tables: { '06': { rows } } });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      at: { key: '06/人员经费合计/决算数' },
      observation: {
        message: 'trimmed',
        data: {
          title: '一般公共预算财政拨款基本支出决算表',
          decimals: '2',
          count: '2',
          figures: '151.3, 70.3',
        },
        expected: '151.30, 70.30',
        actual: '151.3, 70.3',
      },
    });
  });

  it.each([
    { what: 'a bare nought', rows: { ...details, 人员经费合计: ['0'] } },
    { what: 'all decimals printed', rows: { ...details, 人员经费合计: ['151.30'] } },
    { what: 'blanks and dashes', rows: { ...details, 人员经费合计: [''], 公用经费合计: ['-'] } },
    {
      what: 'a table that trims all its noughts, as a spreadsheet does',
      rows: {
        '30101': ['27.51'],
        '30102': ['22.94'],
        '30103': ['27.5'],
        '30107': ['3'],
        人员经费合计: ['80.95'],
      },
    },
    {
      what: 'as many trimmed as not',
      rows: { '30101': ['27.50'], '30102': ['22.9'], '30103': ['27.5'], '30107': ['3.00'] },
    },
  ])('is silent on $what', ({ rows }) => {
    expect(observed(trimmedDecimals, { tables: { '06': { rows } } })).toEqual([]);
  });

  it('is silent in a table without decimals', () => {
    expect(
      observed(trimmedDecimals, {
        tables: { '06': { decimals: 0, rows: { '30101': ['27'], '30102': ['10'] } } },
      }),
    ).toEqual([]);
  });
});

function ordinals(...values: readonly string[]) {
  return { values, at: onLine(422, { table: '08' }) };
}

describe('structure/column-ordinals', () => {
  it.each([
    { values: ['1', '4', '7', '8', '11', '12'], printed: '1 4 7 8 11 12' },
    { values: ['栏次', '1', '2', '', '4'], printed: '1 2 4' },
    { values: ['2', '3', '4'], printed: '2 3 4' },
    { values: ['1', '2', '2'], printed: '1 2 2' },
  ])('reports $printed', ({ values, printed }) => {
    const findings = findingsOf(columnOrdinals, { tables: { '08': { ordinals: ordinals(...values) } } });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      at: { table: '08', line: 422, quote: printed },
      observation: {
        message: 'gaps',
        data: { title: '政府性基金预算财政拨款收入支出决算表', printed },
        actual: printed,
      },
    });
  });

  it.each([
    [['1', '2', '3']],
    [['栏次', '', '1', '2', '3', '—']],
    [['1=2+3', '2', '３']],
    [['1', '2', '1', '2', '3']],
    [['一', '二']],
    [['5']],
    [[]],
  ])('is silent on %j', (values) => {
    expect(observed(columnOrdinals, { tables: { '08': { ordinals: ordinals(...values) } } })).toEqual([]);
  });

  it('is silent where no ordinals are printed', () => {
    expect(observed(columnOrdinals, { tables: { '08': {} } })).toEqual([]);
  });
});
