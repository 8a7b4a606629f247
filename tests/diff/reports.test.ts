import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { parse } from '../../src/parse.ts';
import { DIFF_FORMAT_NAMES, loadDiffReporter } from '../../src/report/diff/index.ts';
import { diffReportSchema, type DiffReport } from '../../src/report/diff/schema.ts';
import { displayWidth } from '../../src/report/terminal/width.ts';
import { RULES } from '../../src/rules/index.ts';
import { yearBefore } from '../../fixtures/year-before/index.ts';
import { wordsOf } from '../support/page.ts';
import { sketchReport } from '../support/report.ts';
import { ACROSS_YEARS, differed, diffOptions } from '../support/years.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
const current = await parse(fixture('fujian.txt'), 'fujian.txt');
const old = await parse(fixture('fujian-2023.txt'), 'fujian-2023.txt');
const years = differed(old, current);
const json = await loadDiffReporter('json');

const reportOf = (text: string): DiffReport => diffReportSchema.parse(JSON.parse(text));

describe('fixtures/fujian-2023.txt', () => {
  it('is what the narrative of 2024 says of the year before, and has no slip of its own', () => {
    expect(yearBefore(fixture('fujian.txt').toString(), current)).toBe(fixture('fujian-2023.txt').toString());
    const { findings } = check(old, RULES);
    expect(findings.filter(({ verdict }) => verdict !== 'rounding')).toEqual([]);
  });

  it('agrees with every change and every 持平 of 2024: relations hold, or but for rounding', () => {
    const { counts, evaluations } = check(current, ACROSS_YEARS, old);
    expect(counts).toMatchObject({ mismatch: 0, tail: 0, undetermined: 0 });
    const ofRule = (id: string) => evaluations.filter(({ rule }) => rule === id).length;
    expect([ofRule('narrative/prior-report'), ofRule('year/opening-balances')]).toEqual([24, 4]);
  });
});

describe('the JSON report', () => {
  const report = reportOf(json.render(years, diffOptions()));

  it('has every figure that moved, the furthest first, and none that did not', () => {
    const sizes = report.changes.flatMap(({ change }) => (change === null ? [] : [Math.abs(Number(change))]));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes).toHaveLength(177);
    expect(sizes).not.toContain(0);
    expect(report.summary).toMatchObject({
      changed: 147,
      added: 18,
      removed: 12,
      renamed: 0,
      error: 0,
      warning: 0,
    });
  });

  it.each([
    ['05/2150501/合计', 'changed', '253.58', '218.16', '-35.42', '-13.97', 'rows'],
    ['05/2150899/合计', 'added', null, '35.50', '35.50', null, 'rows'],
    ['05/2150517/合计', 'removed', '39.70', null, '-39.70', '-100.00', 'rows'],
    ['07/公务接待费/决算数', 'changed', '0.23', '0.13', '-0.10', '-43.48', 'public'],
    ['机关运行经费', 'changed', '64.54', '70.30', '5.76', '8.92', 'public'],
    ['01/年初结转和结余/决算数', 'changed', '8.95', '0.00', '-8.95', '-100.00', 'totals'],
  ])('tells %s', (key, kind, before, after, change, percent, block) => {
    const found = report.changes.find((each) => each.key === key);
    expect(found).toMatchObject({ kind, old: before, new: after, change, percent, block, unit: '万元' });
  });

  it('tells a renamed row by its names', () => {
    const named = (name: string, year: number) =>
      sketchReport({ year, tables: { '03': { rows: { '215': { name, cells: ['1.00'] } } } } });
    const renamed = differed(named('资源勘探信息等支出', 2019), named('资源勘探工业信息等支出', 2020));
    expect(reportOf(json.render(renamed, diffOptions())).changes).toEqual([
      expect.objectContaining({
        key: '03/215',
        kind: 'renamed',
        old: '资源勘探信息等支出',
        new: '资源勘探工业信息等支出',
        change: null,
      }),
    ]);
  });
});

const UNSEEN = /[\p{Cc}\p{Cf}]/u;

describe('text of a document', () => {
  const evil = '\u001b[31m|<b>*x*</b>`\n# [a](http://x)\u202e';
  const hostile = (year: number, name: string, amount: string) =>
    sketchReport({
      year,
      unit: evil,
      path: evil,
      tables: { '03': { title: evil, printedNumber: evil, rows: { '215': { name, cells: [amount] } } } },
    });
  const bad = differed(hostile(2023, evil, '1.00'), hostile(2024, `${evil}2`, '2.00'));

  it('is no markup in Markdown and no control on a screen', async () => {
    const [terminal, markdown] = await Promise.all([
      loadDiffReporter('terminal'),
      loadDiffReporter('markdown'),
    ]);
    const screen = terminal.render(bad, diffOptions());
    expect(screen.replaceAll('\n', '')).not.toMatch(UNSEEN);
    const text = markdown.render(bad, diffOptions());
    // A joint keeps addresses and names from becoming links.
    expect(text.replaceAll(/[\n\u2060]/gu, '')).not.toMatch(UNSEEN);
    const page = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    expect(page).not.toMatch(/<(?:a|b|em)\b/u);
    expect(page).toContain('&lt;b&gt;*x*&lt;/b&gt;');
    const rows = text.split('\n').filter((line) => line.startsWith('| 215'));
    expect(rows.map((row) => row.split('|').length)).toEqual([8]);
  });
});

describe.each(DIFF_FORMAT_NAMES.filter((name) => name !== 'xlsx'))('the format %s', (name) => {
  it.each(['zh', 'en'] as const)('leaves no place unfilled in %s', async (language) => {
    const { render } = await loadDiffReporter(name);
    for (const verbose of [false, true]) {
      const text = wordsOf(render(years, diffOptions({ language, verbose })));
      expect(text).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/u);
    }
  });
});

it('keeps to the width of the screen', async () => {
  const { render } = await loadDiffReporter('terminal');
  for (const width of [50, 80, 120]) {
    const lines = render(years, diffOptions({ width, verbose: true })).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  }
});

it('shows errors alone where it is to be quiet', async () => {
  const { render } = await loadDiffReporter('terminal');
  expect(render(years, diffOptions({ quiet: true }))).toBe('177 个数有变动，4 处提示。\n');
});
