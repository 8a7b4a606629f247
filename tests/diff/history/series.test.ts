import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/index.ts';
import { digitsOf } from '../../../src/report/diff/history/words.ts';
import { chronicle } from '../../support/history.ts';
import { narrated } from '../../support/narrative.ts';
import { sketchReport, type TableSketch } from '../../support/report.ts';

type Rows = NonNullable<TableSketch['rows']>;
type Told = readonly [
  value: string | null,
  change: string | null,
  percent: string | null,
  why: string | null,
];

const general = (year: number, rows: Rows, more: Partial<TableSketch> = {}): Report =>
  sketchReport({ year, tables: { '05': { ...more, rows } } });

const without = (year: number): Report =>
  sketchReport({ year, tables: { '03': { rows: { 合计: ['1.00'] } } } });

function told(reports: readonly Report[], key: string): Told[] {
  const { series } = chronicle(reports, [key]).history;
  const one = series.find((each) => each.key === key);
  return (one?.points ?? []).map((point) => {
    const { value, change, percent } = digitsOf(point);
    return [value, change, percent, point.lack];
  });
}

const yuan = { moneyUnit: '元' } as const;

describe('a figure over the years', () => {
  it.each<[string, Report[], Told[]]>([
    [
      'with its changes',
      [
        general(2022, { '205': ['80.00'] }),
        general(2023, { '205': ['100.00'] }),
        general(2024, { '205': ['75.00'] }),
      ],
      [
        ['80.00', null, null, null],
        ['100.00', '20.00', '25.00', null],
        ['75.00', '-25.00', '-25.00', null],
      ],
    ],
    [
      'has no percentage of nil',
      [
        general(2022, { '205': ['0.00'] }),
        general(2023, { '205': ['5.00'] }),
        general(2024, { '205': ['-'] }),
      ],
      [
        ['0.00', null, null, null],
        ['5.00', '5.00', null, null],
        ['0.00', '-5.00', '-100.00', null],
      ],
    ],
    [
      'is nil where the row is left out, and that is no value',
      [
        general(2022, { '206': ['1.00'] }),
        general(2023, { '205': ['5.00'] }),
        general(2024, { '206': ['1.00'] }),
      ],
      [
        [null, null, null, 'notPrinted'],
        ['5.00', '5.00', null, null],
        [null, '-5.00', '-100.00', 'notPrinted'],
      ],
    ],
    [
      'is not guessed where it is lost or no figure',
      [
        general(2022, { '205': [null] }),
        general(2023, { '205': ['5.00'] }),
        general(2024, { '205': ['5.0.0'] }),
        general(2025, { '205': ['6.00'] }),
      ],
      [
        [null, null, null, 'lost'],
        ['5.00', null, null, null],
        [null, null, null, 'illegible'],
        ['6.00', null, null, null],
      ],
    ],
    [
      'is not to be had without the table, the column or the level of codes',
      [
        without(2022),
        general(2023, { '205': ['1.00'] }, { columns: ['基本支出'] }),
        general(2024, { '205': ['5.00'] }),
      ],
      [
        [null, null, null, 'noTable'],
        [null, null, null, 'noColumn'],
        ['5.00', null, null, null],
      ],
    ],
    [
      'is converted exactly to the newest unit, with no more digits than it takes',
      [
        general(2022, { '205': ['12345678.90'] }, yuan),
        general(2023, { '205': ['2400000.00'] }, yuan),
        general(2024, { '205': ['241.00'] }),
      ],
      [
        ['1234.56789', null, null, null],
        ['240.00', '-994.56789', '-80.56', null],
        ['241.00', '1.00', '0.42', null],
      ],
    ],
    [
      'is converted to 元 as well, where that is the newest',
      [general(2023, { '205': ['240.00'] }), general(2024, { '205': ['2412345.60'] }, yuan)],
      [
        ['2400000.00', null, null, null],
        ['2412345.60', '12345.60', '0.51', null],
      ],
    ],
    [
      'is level where rounding explains the change of units',
      [general(2023, { '205': ['12345678.90'] }, yuan), general(2024, { '205': ['1234.57'] })],
      [
        ['1234.56789', null, null, null],
        ['1234.57', '0.00', '0.00', null],
      ],
    ],
    [
      'of a year with two reports stands against the year before, and the next against the later',
      [
        general(2022, { '205': ['1.00'] }),
        general(2023, { '205': ['2.00'] }),
        general(2023, { '205': ['4.00'] }),
        general(2024, { '205': ['5.00'] }),
      ],
      [
        ['1.00', null, null, null],
        ['2.00', '1.00', '100.00', null],
        ['4.00', '3.00', '300.00', null],
        ['5.00', '1.00', '25.00', null],
      ],
    ],
  ])('%s', (_, reports, expected) => {
    expect(told(reports, '05/205/合计')).toEqual(expected);
  });

  it('of a code whose level a year does not print', () => {
    const reports = [
      general(2023, { '205': ['3.00'] }),
      general(2024, { '205': ['3.00'], '20502': ['3.00'] }),
    ];
    expect(told(reports, '05/20502/合计')).toEqual([
      [null, null, null, 'noColumn'],
      ['3.00', null, null, null],
    ]);
  });

  it('that only narratives tell', () => {
    const said = (year: number, words: string): Report => ({
      ...narrated(`九、其他重要事项说明\n（一）机关运行经费\n${words}`),
      year,
    });
    const reports = [
      said(2022, '无。'),
      said(2023, '机关运行经费支出64.54万元。'),
      said(2024, '机关运行经费支出70.30万元。'),
    ];
    expect(told(reports, '机关运行经费')).toEqual([
      [null, null, null, 'notSaid'],
      ['64.54', null, null, null],
      ['70.30', '5.76', '8.92', null],
    ]);
  });
});

describe('which figures', () => {
  const reports = [
    general(2023, { '205': ['1.00', '1.00'], 合计: ['1.00', '1.00'] }),
    general(2024, { '206': ['1.00', '1.00'], 合计: ['1.00', '1.00'] }),
  ];
  const keys = (...patterns: string[]): string[] =>
    chronicle(reports, patterns).history.series.map(({ key }) => key);

  it.each<[string, string[], string[]]>([
    ['nothing asked for and no headline printed', [], []],
    ['a key', ['05/205/合计'], ['05/205/合计']],
    ['a row', ['05/206/*'], ['05/206/合计', '05/206/基本支出']],
    [
      'a column of all rows, in the order of the table',
      ['*/合计'],
      ['05/205/合计', '05/206/合计', '05/合计/合计'],
    ],
    ['two patterns, each figure once', ['05/205/*', '*/205/合计'], ['05/205/合计', '05/205/基本支出']],
  ])('%s', (_, patterns, expected) => {
    expect(keys(...patterns)).toEqual(expected);
  });

  it('tells of a pattern that nothing fits', () => {
    expect(chronicle(reports, ['05/205/*', '05/999/*', '5/205/合计']).history.unmatched).toEqual([
      '05/999/*',
      '5/205/合计',
    ]);
  });
});

it('points out where money went under another code, in both series, and merges neither', () => {
  const coded = (year: number, code: string, name: string): Report =>
    general(year, { [code]: { name, cells: ['39.70', '', '39.70'] } });
  const reports = [
    coded(2022, '2150517', '产业发展'),
    coded(2023, '2150517', '产业发展'),
    coded(2024, '2159904', '技术改造支出'),
  ];
  const { series } = chronicle(reports, ['05/*/合计']).history;
  expect(
    series.map(({ key, moved, points }) => [
      key,
      moved.map(({ year, from, to }) => `${year} ${from.code} ${to.code}`),
      points.map(({ value }) => value?.toFixed(2) ?? null),
    ]),
  ).toEqual([
    ['05/2150517/合计', ['2024 2150517 2159904'], ['39.70', '39.70', null]],
    ['05/2159904/合计', ['2024 2150517 2159904'], [null, null, '39.70']],
  ]);
});
