import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { yearBefore } from '../../../fixtures/year-before/index.ts';
import type { Report } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse.ts';
import {
  HISTORY_FORMAT_NAMES,
  loadHistoryReporter,
  type HistoryFormatName,
} from '../../../src/report/diff/history/index.ts';
import { historyReportSchema } from '../../../src/report/diff/history/schema.ts';
import { displayWidth } from '../../../src/report/terminal/width.ts';
import { chronicle } from '../../support/history.ts';
import { wordsOf } from '../../support/page.ts';
import { sketchReport } from '../../support/report.ts';
import { diffOptions } from '../../support/years.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));
const [newest, middle] = await Promise.all(
  ['fujian.txt', 'fujian-2023.txt'].map((name) => parse(fixture(name), name)),
);
if (!newest || !middle) throw new Error('fixtures could not be read');
const oldest = await parse(
  Buffer.from(yearBefore(fixture('fujian-2023.txt').toString(), middle)),
  'fujian-2022.txt',
);
const KEYS = ['05/2150501/合计', '05/2150899/合计'];
const years = chronicle([oldest, middle, newest], KEYS);

describe('JSON', () => {
  it('has a point for each year, as its schema has it', async () => {
    const { render } = await loadHistoryReporter('json');
    const report = historyReportSchema.parse(JSON.parse(render(years, diffOptions())));
    expect(report.reports.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    const series = report.series.find(({ key }) => key === '05/2150501/合计');
    expect(series).toMatchObject({
      name: '2150501 行政运行 · 合计',
      block: 'asked',
      table: '05',
      unit: '万元',
      points: [
        { year: 2022, change: null, percent: null },
        { year: 2023, value: '253.58' },
        { year: 2024, value: '218.16', change: '-35.42', percent: '-13.97', lacking: null },
      ],
    });
    expect(
      report.series.find(({ key }) => key === '05/2150899/合计')?.points.map(({ lacking }) => lacking),
    ).toEqual(['notPrinted', 'notPrinted', null]);
    expect(report.series.filter(({ block }) => block !== 'asked').map(({ name }) => name)).toEqual([
      '收入总计',
      '本年收入合计',
      '支出总计',
      '本年支出合计',
      '基本支出',
      '项目支出',
      '财政拨款收入总计',
      '财政拨款本年收入合计',
      '财政拨款支出总计',
      '财政拨款本年支出合计',
      '“三公”经费合计',
      '因公出国（境）费',
      '公务用车购置及运行维护费',
      '公务用车购置费',
      '公务用车运行维护费',
      '公务接待费',
      '机关运行经费',
    ]);
    expect(
      report.findings.filter(({ path }) => path === 'fujian.txt').map(({ rule, year }) => [rule, year]),
    ).toEqual(Array.from({ length: 4 }, () => ['year/reasons', 2024]));
  });
});

describe('CSV', () => {
  it('has a row for each figure and year, as Excel reads it', async () => {
    const { render } = await loadHistoryReporter('csv');
    const text = render(years, diffOptions({ language: 'en' }));
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    expect(rows).toHaveLength(19 * 3);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'key',
      'name',
      'unit',
      'year',
      'value',
      'change',
      'percent',
      'note',
      'path',
    ]);
    const found = rows.filter(({ key }) => key === '05/2150899/合计');
    expect(
      found.map(({ year, value, change, percent, note }) => [year, value, change, percent, note]),
    ).toEqual([
      ['2022', '', '', '', 'the table does not print the row, which counts as nil'],
      ['2023', '', '0.00', '', 'the table does not print the row, which counts as nil'],
      ['2024', '35.50', '35.50', '', ''],
    ]);
  });

  it('tells of a key that nothing fits', async () => {
    const { render } = await loadHistoryReporter('csv');
    const text = render(chronicle([middle, newest], ['05/999/*']), diffOptions());
    const rows: string[][] = parseCsv(text, { bom: true });
    expect(rows.at(-1)?.[0]).toBe('05/999/*');
    expect(rows.at(-1)?.[7]).toContain('没有一份报告有');
  });
});

const table = (amounts: readonly (string | null)[]): Report[] =>
  amounts.map((amount, index) =>
    sketchReport({ year: 2015 + index, tables: { '05': { rows: { '205': [amount] } } } }),
  );

describe('the screen', () => {
  it.each<[string, (string | null)[], string]>([
    ['as high as the figure is from nil', ['0.00', '1.00', '3.50', '7.00'], '▁▂▅█'],
    ['level at nil', ['0.00', '0.00'], '▁▁'],
    ['level above nil', ['5.00', '5.00'], '██'],
    ['below nil', ['-7.00', '0.00', '7.00'], '▁▅█'],
    ['with a year that is not known', ['7.00', null, '3.50'], '█·▅'],
  ])('draws %s', async (_, amounts, expected) => {
    const { render } = await loadHistoryReporter('terminal');
    const text = render(chronicle(table(amounts), ['05/205/合计']), diffOptions());
    const line = text.split('\n').find((each) => each.startsWith('205 '));
    expect(line?.split(/\s+/u).at(-1)).toBe(expected);
  });

  it.each([40, 60, 80, 100])('keeps to %i columns, with every number whole', async (width) => {
    const { render } = await loadHistoryReporter('terminal');
    const amounts = Array.from({ length: 10 }, (_, index) => `${index + 1}23456789.01`);
    const text = render(chronicle(table(amounts), ['05/205/合计']), diffOptions({ width }));
    expect(text.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
    expect(amounts.filter((amount) => !text.includes(amount))).toEqual([]);
    for (const year of [2015, 2019, 2024]) expect(text).toContain(String(year));
  });
});

describe('what is told of the years', () => {
  const at = (year: number | null, path: string): Report =>
    sketchReport({ year, path, tables: { '05': { rows: { '205': ['1.00'] } } } });

  it.each<[string, Report[], string]>([
    ['a gap', [at(2021, 'a'), at(2024, 'b')], '缺 2022、2023 年度的报告；2024 年度与 2021 年度比。'],
    [
      'a year of two',
      [at(2022, 'a'), at(2023, 'b'), at(2023, 'c'), at(2024, 'd')],
      '2023 年度有 2 份报告（b、c），分别列出，各与前面的年度比，2024 年度与其中最后一份比。',
    ],
    [
      'nothing but one year of two',
      [at(2023, 'a'), at(2023, 'b')],
      '2023 年度有 2 份报告（a、b），分别列出，彼此不比。',
    ],
    [
      'other units',
      [at(2022, 'a'), { ...at(2023, 'b'), unit: '另一局' }],
      '单位名称不同：某某局、另一局；不是同一单位改名的，这些数不能放在一起比。',
    ],
    ['no year', [at(2022, 'a'), at(null, 'b')], 'b 没有认出年度，按命令行上的位置排列。'],
  ])('%s', async (_, reports, expected) => {
    const shown = { ...diffOptions(), width: 200 };
    const terminal = await loadHistoryReporter('terminal');
    expect(terminal.render(chronicle(reports), shown)).toContain(expected);
    const markdown = await loadHistoryReporter('markdown');
    expect(markdown.render(chronicle(reports), shown)).toContain(expected);
  });
});

const UNSEEN = /[\p{Cc}\u202a-\u202e]/u;

describe('text of a document', () => {
  const evil = '=1+1\u001b[31m|<b>*x*</b>`\n# [a](http://x)\u202e';
  const hostile = [2022, 2023, 2024].map((year) =>
    sketchReport({
      year,
      unit: evil,
      path: evil,
      tables: { '05': { rows: { '2150517': { name: evil, cells: [`${year}.00`] } } } },
    }),
  );
  const written = async (name: HistoryFormatName): Promise<string> => {
    const { render } = await loadHistoryReporter(name);
    return render(chronicle(hostile, ['05/*']), diffOptions());
  };

  it.each(['terminal', 'csv', 'markdown'] as const)('is no control in %s', async (name) => {
    expect((await written(name)).replaceAll(/[\r\n]/gu, '')).not.toMatch(UNSEEN);
  });

  it('is no formula in CSV', async () => {
    const cells: string[][] = parseCsv(await written('csv'), { bom: true });
    expect(cells.flat().filter((cell) => /^[=+@]/u.test(cell))).toEqual([]);
  });

  it('is no markup in Markdown', async () => {
    const html = micromark(await written('markdown'), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    expect(html).not.toMatch(/<b>|<em>|<a /u);
    expect(html.match(/<td/gu)).toHaveLength(1 + 3 + 3);
  });
});

describe.each(HISTORY_FORMAT_NAMES)('the format %s', (name) => {
  it.each(['zh', 'en'] as const)('leaves no place unfilled in %s', async (language) => {
    const { render } = await loadHistoryReporter(name);
    for (const verbose of [false, true]) {
      const text = wordsOf(render(years, diffOptions({ language, verbose })));
      expect(text).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/u);
    }
  });
});
