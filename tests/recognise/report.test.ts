import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import { reportOf } from '../support/recognised.ts';
import { thrownBy } from '../support/thrown.ts';

const TABLE = '项目||合计|基本支出|项目支出\n205|教育支出|3.00|1.00|2.00';

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
}

describe('about a report', () => {
  it('takes unit, year, level and money unit from captions and titles', () => {
    const report = reportOf(
      `某区统计局\n2023年度部门决算\n目录\n一、一般公共预算财政拨款支出决算表|2\n\n一般公共预算财政拨款支出决算表\n` +
        `公开05表\n编制单位：某区统计局|||金额单位：元\n${TABLE}`,
    );
    expect(report).toMatchObject({ unit: '某区统计局', year: 2023, level: '部门', moneyUnit: '元' });
    expect(report.tables['05'].parts).toMatchObject({
      printedNumber: '公开05表',
      unitName: '某区统计局',
      printedMoneyUnit: '元',
      moneyUnit: '元',
    });
  });

  it('takes the unit from the cover where no caption names it', () => {
    const text = `2024年度\n福州市某区工业和\n信息化局（本级）\n单位决算\n目录\n一、概况\n一、概况\n一般公共预算财政拨款支出决算表\n${TABLE}`;
    expect(reportOf(text)).toMatchObject({
      unit: '福州市某区工业和信息化局（本级）',
      level: '单位',
      year: 2024,
    });
  });

  it('knows neither where nothing says it', () => {
    expect(reportOf(`一般公共预算财政拨款支出决算表\n${TABLE}`)).toMatchObject({
      unit: null,
      year: null,
      level: null,
      moneyUnit: null,
    });
  });

  it('records the order of the tables and every year named in headings and notes', () => {
    const report = reportOf(
      `2024年度单位决算表\n收入决算表\n项目||本年收入合计\n合计||1.00\n注：本单位2023年度没有结转\n` +
        `一般公共预算财政拨款支出决算表\n${TABLE}`,
    );
    expect(report.order).toEqual(['02', '05']);
    expect(report.years.map(({ text, at }) => [text, at.line])).toEqual([
      ['2024', 1],
      ['2023', 5],
    ]);
  });
});

describe('contents', () => {
  it('ends where its first entry comes again, and its titles are no tables', () => {
    const report = reportOf(
      `目 录\n第一部分|1\n收入决算表|3\n支出决算表……………4\n第一部分\n收入决算表\n项目||本年收入合计\n合计||1.00`,
    );
    expect(report.contents.map(({ title }) => title)).toEqual(['第一部分', '收入决算表', '支出决算表']);
    expect(report.order).toEqual(['02']);
  });
});

describe('table sections', () => {
  it('keep notes, and stop at another table or the next part', () => {
    const report = reportOf(
      `一般公共预算财政拨款支出决算表\n${TABLE}\n注：本单位没有结转\n国有资产占用情况表\n项目||合计|基本支出|项目支出\n206|科学技术支出|1.00|1.00|0.00\n` +
        `第三部分\n名词解释`,
    );
    expect(report.tables['05'].rows.map(({ key }) => key)).toEqual(['205']);
    expect(report.tables['05'].parts.notes.map(({ text }) => text)).toEqual(['注：本单位没有结转']);
    expect(report.text.map(({ text }) => text)).toContain('名词解释');
  });

  it('stop at the header of a table whose title is not known', () => {
    const report = reportOf(
      `一般公共预算财政拨款支出决算表\n${TABLE}\n某表\n项目||年初数|本年数\n206|科学技术支出|1.00|1.00`,
    );
    expect(report.tables['05'].rows.map(({ key }) => key)).toEqual(['205']);
  });

  it.each([
    ['empty', '说明：本单位本年度没有国有资本经营预算财政拨款收支，故本表无数据。'],
    ['unreadable', '表格见附件图片'],
  ])('without rows are %s by what the text under them says', (status, note) => {
    const report = reportOf(
      `一般公共预算财政拨款支出决算表\n${TABLE}\n国有资本经营预算财政拨款支出决算表\n${note}`,
    );
    expect(report.tables['09'].parts.status).toBe(status);
  });

  it('prefer the main title where a province prints both kinds', () => {
    const report = reportOf(
      `一般公共预算财政拨款收入支出决算表\n${TABLE.replace('3.00', '9.00')}\n一般公共预算财政拨款支出决算表\n${TABLE}`,
    );
    expect(report.tables['05'].figure('205', '合计')).toMatchObject({ printed: '3.00' });
  });
});

describe('precision', () => {
  it('is that of the table, also where a cell lost its trailing noughts', () => {
    const report = reportOf(
      `一般公共预算财政拨款支出决算表\n${TABLE}\n206|科学技术支出|1.5|0.25|1.25\n207|文化|7.25|1.25|6\n208|社会|3.75|1.75|2.00`,
    );
    expect(report.tables['05'].figure('206', '合计')).toMatchObject({ printed: '1.5', decimals: 2 });
    expect(report.tables['05'].figure('207', '项目支出')).toMatchObject({ printed: '6', decimals: 2 });
  });

  it('keeps a cell that prints more digits than its table', () => {
    const report = reportOf(`一般公共预算财政拨款支出决算表\n${TABLE}\n206|科学技术支出|1.505|0.25|1.25`);
    expect(report.tables['05'].figure('206', '合计')).toMatchObject({ decimals: 3 });
  });
});

describe('refusals', () => {
  it('says when nothing in the text is a table of final accounts', () => {
    expect(thrownBy(() => reportOf('某局年度工作总结\n一、工作情况'))).toMatchObject({
      code: 'no-table',
      path: 'a.txt',
    });
  });

  it('says when titles are there and columns are not', () => {
    const error = thrownBy(() => reportOf('收入决算表\n合计 1.00 1.00\n支出决算表\n合计 1.00 1.00'));
    expect(error).toMatchObject({ code: 'no-table' });
    expect(error instanceof Error && error.message).toContain('制表符');
  });
});

describe('fixtures', () => {
  it.each(['fujian.txt', 'shanghai.txt', 'tails.txt'])('%s: all nine tables, in order', async (name) => {
    const report = await parse(Buffer.from(fixture(name)), name);
    expect(report.order).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09']);
    expect(report.year).toBe(2024);
    expect(report.tables['06'].rows.length).toBeGreaterThan(60);
  });

  it('reads the same from UTF-16', async () => {
    const again = await parse(Buffer.from(`\ufeff${fixture('shanghai.txt')}`, 'utf16le'), 'a.txt');
    expect(again.tables['06'].figure('30101', '决算数')).toMatchObject({ printed: '14.12' });
  });
});
