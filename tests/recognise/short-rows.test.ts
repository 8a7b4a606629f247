import { describe, expect, it } from 'vitest';
import { figuresByKey, reportOf } from '../support/recognised.ts';

const COLUMNS = [
  '本年收入合计',
  '财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];

/** The figures of row 205 of a table 02 whose other rows are given, in the order of the columns. */
function row205(short: string, ...others: string[]): (string | null | undefined)[] {
  const rows = others.map((cells, index) => `${210 + index}|其他支出|${cells}`);
  const text = ['收入决算表', `项目||${COLUMNS.join('|')}`, `205|教育支出|${short}`, ...rows].join('\n');
  const figures = figuresByKey(reportOf(text), '02');
  return COLUMNS.map((column) => figures[`02/205/${column}`]);
}

const FISCAL = '9.00|9.00|0.00|0.00|0.00|0.00|0.00';
const BLANKS = '9.00|9.00|||||';
const ALL_LOST = COLUMNS.map(() => null);

describe('a row with fewer figures than columns', () => {
  it.each([
    [
      'only a nil is lost: the amounts keep their columns, the last nil column counts as lost',
      ['3.00|3.00|0.00|0.00|0.00|0.00', FISCAL],
      ['3.00', '3.00', '0.00', '0.00', '0.00', '0.00', null],
    ],
    [
      'the identity picks the place: 其他收入 has the amount',
      ['3.00|2.00|0.00|0.00|0.00|1.00', '9.00|8.00|0.00|0.00|0.00|0.00|1.00'],
      ['3.00', '2.00', '0.00', '0.00', '0.00', null, '1.00'],
    ],
    [
      'no place keeps the identity, so the columns that usually have amounts decide',
      ['3.00|4.00|0.00|0.00|0.00|0.00', FISCAL],
      ['3.00', '4.00', '0.00', '0.00', '0.00', '0.00', null],
    ],
    ['no whole row to go by: nothing is shifted', ['3.00|3.00|0.00|0.00|0.00|0.00'], ALL_LOST],
    [
      'the total or its only part is lost: nothing is shifted',
      ['3.00|0.00|0.00|0.00|0.00|0.00', FISCAL],
      ALL_LOST,
    ],
    ['more than two are lost', ['3.00|3.00|0.00', FISCAL], ALL_LOST],
    [
      'nil is printed blank and the identity holds: the cells missing at the end were blank',
      ['3.00|3.00', BLANKS],
      ['3.00', '3.00', '', '', '', '', ''],
    ],
    ['nil is printed blank and the identity does not hold', ['3.00|2.00', BLANKS], ALL_LOST],
  ])('%s', (_, [short = '', ...others], expected) => {
    expect(row205(short, ...others)).toEqual(expected);
  });

  it('takes the place from the neighbours that lost the same column, where its own identity is broken', () => {
    const neighbour = '3.00|3.00|0.00|0.00|0.00|0.00';
    expect(row205('3.00|3.00|0.50|0.00|0.00|0.00', neighbour, neighbour, FISCAL)).toEqual([
      '3.00',
      '3.00',
      '0.50',
      '0.00',
      '0.00',
      '0.00',
      null,
    ]);
  });

  it('loses a row cut in its name or first figure', () => {
    expect(row205('3.0', FISCAL)).toEqual(ALL_LOST);
  });
});

describe('an ill-formed figure', () => {
  it('stays in its column and is told from a lost one', () => {
    const report = reportOf(
      '一般公共预算财政拨款支出决算表\n项目||合计|基本支出|项目支出\n205|教育支出|12,3.4.5|1.00|2.00',
    );
    expect(report.tables['05'].figure('205', '合计')).toMatchObject({
      state: 'illegible',
      printed: '12,3.4.5',
    });
    expect(report.tables['05'].figure('205', '项目支出')).toMatchObject({
      state: 'printed',
      printed: '2.00',
    });
  });

  it('does not make a row of lists fall apart', () => {
    const report = reportOf(
      '收入支出决算总表\n项目|决算数|项目|决算数\n五、事业收入|1.2.3|五、教育支出|8.00',
    );
    expect(report.tables['01'].figure('事业收入', '决算数').state).toBe('illegible');
    expect(report.tables['01'].figure('教育支出', '决算数').state).toBe('printed');
  });
});
