import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { InputError } from '../../../src/errors.ts';
import { parse } from '../../../src/parse.ts';
import type { Outcome } from '../../../src/report/index.ts';
import type { Checked } from '../../../src/report/reporter.ts';
import { review } from '../../../src/review/review.ts';
import { ALL, BROKEN, CLEAN, SUSPECT, outcomeOf, options } from '../checked.ts';
import { xlsx } from '../../../src/report/xlsx/index.ts';
import {
  addressOfWords,
  assertWellFormed,
  cellAt,
  cellsIn,
  outcomeOfReport,
  paperBytes,
  readBack,
  sheetNamed,
} from './read-back.ts';
import type { ReportSketch } from '../../support/report.ts';

async function fixture(name: string): Promise<Checked> {
  const path = fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url));
  return outcomeOfReport(await parse(readFileSync(path), name), name);
}

/** A small report in a few tables, against the rules of the sketches. */
function sketched(sketch: ReportSketch): WorkBook {
  return readBack(xlsx.render([outcomeOf(sketch)], options()));
}

function valuesIn(sheet: WorkSheet): unknown[] {
  return cellsIn(sheet).map(([, { v }]) => v);
}

/** The cell in a column, by its title, of the row that begins with a code or has a name. */
function cellOf(sheet: WorkSheet, row: string, column: string): ReturnType<typeof cellAt> {
  const letters = addressOfWords(sheet, column).replace(/\d+$/u, '');
  const digits = addressOfWords(sheet, row).replace(/^[A-Z]+/u, '');
  return cellAt(sheet, letters + digits);
}

describe('the paper of a report with a slip', () => {
  let [slip, book]: [Checked | null, WorkBook] = [null, { SheetNames: [], Sheets: {} }];
  beforeAll(async () => {
    slip = await fixture('slip.txt');
    book = readBack(paperBytes([slip]));
  });
  const sheet = (name: string): WorkSheet => sheetNamed(book, name);

  it('has a sheet for everything', () => {
    expect(book.SheetNames).toEqual([
      '汇总',
      '问题清单',
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((id) => `公开${id}表`),
      '情况说明',
      '绩效自评表',
      '勾稽关系',
    ]);
  });

  it('says in its summary whose it is and what it came to, and leads on', () => {
    const summary = sheet('汇总');
    expect(valuesIn(summary)).toEqual(
      expect.arrayContaining([
        '示例区工业和信息化局（本级）',
        '2024 年度 · 单位决算 · 金额单位 万元',
        '1 处错误（核对了 1 份报告）。',
        'slip.txt',
      ]),
    );
    expect(cellAt(summary, addressOfWords(summary, '支出决算表')).l?.Target).toBe("#'公开03表'!A4");
    const row = addressOfWords(summary, '支出决算表').replace(/\D/gu, '');
    expect(['D', 'E', 'F', 'G'].map((column) => cellAt(summary, column + row).v)).toEqual([
      '21',
      126,
      126,
      1,
    ]);
  });

  it('lists the finding with its reckoning, both values and room to write', () => {
    const findings = sheet('问题清单');
    const row = (column: string): unknown => cellOf(findings, '错误', column).v;
    expect(row('序号')).toBe(1);
    expect(row('结论')).toBe('不符');
    expect(row('位置')).toMatch(/^公开03表《支出决算表》“208 社会保障和就业支出”行“本年支出合计”栏/u);
    expect(row('算式')).toMatch(/^605\.00（公开03表 .*）≠ 650\.00（/u);
    expect([row('印数\n（左边）'), row('应为\n（右边）'), row('差额')]).toEqual([605, 650, -45]);
    expect(cellOf(findings, '错误', '差额').z).toBe('0.00');
    expect(row('建议')).toMatch(/相邻两位数字颠倒/u);
    expect(row('连带的问题')).toMatch(/^· .*\n· /su);
    expect(row('规则')).toContain('within-table/code-families');
    expect(cellOf(findings, '错误', '处理意见').t).toBe('z');
    expect(cellOf(findings, '错误', '复核人').t).toBe('z');
    expect(findings['!autofilter']?.ref).toBe('A3:N4');
  });

  it('leads from the finding to the figure and back, and names the finding in a comment', () => {
    const [findings, table] = [sheet('问题清单'), sheet('公开03表')];
    const target = cellOf(findings, '错误', '序号').l?.Target ?? '';
    const [, address = ''] = /^#'公开03表'!([A-Z]+\d+)$/u.exec(target) ?? [];
    const figure = cellAt(table, address);
    expect(figure.v).toBe(605);
    expect(figure.l?.Target).toBe("#'问题清单'!A4");
    expect(figure.c?.[0]?.t).toMatch(/^问题 1（错误）：/u);
    expect(cellOf(table, '20801', '本年支出合计').c?.[0]?.t).toBe('问题 1（错误）的算式用到这个数。');
  });

  it('tells by signs how figures are tied', () => {
    const table = sheet('公开03表');
    expect(cellOf(table, '208', '本年支出合计').z).toBe('"✖"* 0.00;"✖"* -0.00;"✖"* 0.00');
    expect(cellOf(table, '20801', '项目支出').z).toBe('"✓"* 0.00;"✓"* -0.00;"✓"* 0.00');
  });

  it('reckons totals anew beside them', () => {
    const table = sheet('公开03表');
    const own = addressOfWords(table, '208').replace(/\D/gu, '');
    expect(cellOf(table, '208', '重算\n本年支出合计')).toMatchObject({
      f: `ROUND(SUM(D${own}:H${own}),2)`,
      v: 650,
    });
    expect(cellOf(table, '208', '差额\n本年支出合计')).toMatchObject({
      f: `ROUND(C${own}-J${own},2)`,
      v: -45,
    });
    const first = cellOf(sheet('公开01表'), '本年收入合计', '重算');
    expect(first).toMatchObject({ f: 'ROUND(SUM(C4:C11),2)', v: 4171.73 });
  });

  it('lists every judged relation with formulas over its cells', () => {
    const relations = sheet('勾稽关系');
    const judged = slip?.result.evaluations.filter(
      ({ verdict }) => verdict !== 'undetermined' && verdict !== 'notApplicable',
    );
    const rows = cellsIn(relations).filter(([address, { f }]) => address.startsWith('H') && f);
    expect(rows).toHaveLength(judged?.length ?? 0);
    const broken = cellsIn(relations).filter(([, { v }]) => v === '✖ 不符');
    expect(broken).toHaveLength(slip?.result.counts.mismatch ?? 0);
  });

  it('quotes the words a figure of the narrative stands in', () => {
    const narrative = sheet('情况说明');
    const column = addressOfWords(narrative, '原文').replace(/\d+/u, '');
    const quotes = cellsIn(narrative).filter(([address]) => address.startsWith(column));
    expect(quotes.some(([, { v }]) => String(v).includes('4171.73万元'))).toBe(true);
  });

  it('is well-formed and the same every time', async () => {
    const [one, other] = [paperBytes([await fixture('slip.txt')]), paperBytes([await fixture('slip.txt')])];
    assertWellFormed(one);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('speaks English', () => {
    const english = readBack(paperBytes(slip ? [slip] : [], { language: 'en' }));
    expect(english.SheetNames.slice(0, 2)).toEqual(['Summary', 'Findings']);
    expect(english.SheetNames.at(-1)).toBe('Relations');
    const words = english.SheetNames.filter((name) => ['Summary', 'Findings', 'Relations'].includes(name))
      .flatMap((name) => valuesIn(sheetNamed(english, name)).slice(0, 4))
      .map(String);
    expect(words.length).toBeGreaterThan(0);
  });
});

describe('a figure', () => {
  const table = (cells: readonly (string | null)[]): WorkSheet =>
    sheetNamed(
      sketched({ tables: { '05': { rows: { 合计: ['9.00', '9.00', '0.00'], '205': cells } } } }),
      '公开05表',
    );

  it.each([
    ['digits', '1234.50', { t: 'n', v: 1234.5, w: '✓ 1234.50' }],
    ['a printed nil', '0.00', { t: 'n', v: 0 }],
    ['a dash', '—', { t: 'n', v: 0 }],
    ['fewer digits than its table', '12.5', { t: 'n', v: 12.5 }],
    ['what is no figure', '见附表', { t: 's', v: '见附表' }],
    ['more digits than a spreadsheet keeps', '12345678901234567.89', { t: 's', v: '12345678901234567.89' }],
    ['one that is lost', null, { t: 's', v: '（丢失）' }],
    ['a blank', '', { t: 'z' }],
  ])('that is %s is told apart', (_, printed, { t, ...rest }) => {
    const cell = cellOf(table([printed, printed, '0.00']), '205', '合计');
    expect(cell.t).toBe(t);
    if ('v' in rest) expect(cell.v).toBe(rest.v);
  });

  it('shows a dash as one, and digits as many as are printed', () => {
    const cells = table(['—', '12.5', '3']);
    expect(cellOf(cells, '205', '合计').z).toMatch(/"—"$/u);
    expect(cellOf(cells, '205', '基本支出').z).toMatch(/ 0\.0;/u);
    expect(cellOf(cells, '205', '项目支出').z).toMatch(/ 0;/u);
  });

  it('enters no formula where a cell does not hold its number', () => {
    const book = sketched({ tables: { '05': { rows: { 合计: ['12345678901234567.89', '9.00', '0.00'] } } } });
    const formulas = cellsIn(sheetNamed(book, '勾稽关系')).filter(([, { f }]) => f !== undefined);
    expect(formulas).toEqual([]);
    expect(valuesIn(sheetNamed(book, '问题清单'))).toContain('12345678901234567.89');
  });
});

describe('units', () => {
  it('are converted where a relation has two', () => {
    const book = sketched({
      tables: {
        '05': { rows: { 合计: ['2216000.00', '2216000.00', '0.00'] }, moneyUnit: '元' },
        '06': { rows: { 人员经费合计: ['151.30'], 公用经费合计: ['70.30'] } },
      },
    });
    const formulas = cellsIn(sheetNamed(book, '勾稽关系')).flatMap(([, { f }]) => f ?? []);
    expect(formulas).toContain("ROUND('公开06表'!C4*10000+'公开06表'!C5*10000,2)");
  });
});

describe('what was accepted', () => {
  it('stands apart, with the reason and who gave it', () => {
    const outcome = outcomeOf(BROKEN);
    if (outcome.kind !== 'checked') throw new Error('not read');
    const [finding] = outcome.result.findings;
    const entry = {
      fingerprint: finding?.fingerprint ?? '',
      rule: finding?.rule ?? '',
      unit: outcome.result.report.unit,
      year: 2024,
      place: '',
      said: finding?.kind === 'arithmetic' ? finding.measure.difference.toFixed() : '',
      consequences: [],
      reason: '=上级要求',
      author: '张三',
      date: '2026-01-31',
      expires: null,
    };
    const reviewed = review(outcome.result, { entries: [entry], ignores: [], today: '2026-02-01' });
    const book = readBack(xlsx.render([{ ...outcome, review: reviewed }], options()));
    expect(book.SheetNames.slice(0, 3)).toEqual(['汇总', '问题清单', '已接受']);
    expect(valuesIn(sheetNamed(book, '问题清单'))).toContain('没有发现问题。');
    expect(valuesIn(sheetNamed(book, '已接受'))).toContain('=上级要求（张三，2026-01-31）');
    const noted = cellsIn(sheetNamed(book, '公开05表')).flatMap(([, { c, l }]) => (c?.[0] ? [{ c, l }] : []));
    expect(noted[0]?.c?.[0]?.t).toMatch(/^问题 1（已接受）/u);
    expect(noted[0]?.l?.Target).toBe("#'已接受'!A4");
  });
});

describe('several reports', () => {
  const failed: Outcome = {
    kind: 'failed',
    error: new InputError('no-table', '坏.txt', { zh: '没有认出任何决算表', en: 'no table was recognised' }),
  };

  it('stand in one workbook behind a summary, also those that were not read', () => {
    const book = readBack(xlsx.render([outcomeOf(CLEAN), failed, outcomeOf(SUSPECT)], options()));
    expect(book.SheetNames).toEqual([
      '汇总',
      ...['汇总', '问题清单', '公开05表', '公开06表', '勾稽关系'].map((name) => `1-${name}`),
      ...['汇总', '问题清单', '公开05表', '公开06表', '勾稽关系'].map((name) => `3-${name}`),
    ]);
    const summary = sheetNamed(book, '汇总');
    expect(valuesIn(summary)).toEqual(
      expect.arrayContaining(['（没有读成）', '坏.txt：没有认出任何决算表。', '坏.txt']),
    );
    expect(cellAt(summary, 'B4').l?.Target).toBe("#'1-汇总'!A1");
    const formulas = cellsIn(sheetNamed(book, '3-勾稽关系')).flatMap(([, { f }]) => f ?? []);
    expect(
      formulas.filter((formula) => formula.includes('!')).every((formula) => formula.includes("'3-")),
    ).toBe(true);
  });

  it('that all failed are listed all the same', () => {
    const book = readBack(xlsx.render([failed], options({ rules: ALL })));
    expect(book.SheetNames).toEqual(['汇总']);
    expect(valuesIn(sheetNamed(book, '汇总'))).toContain('坏.txt');
  });
});
