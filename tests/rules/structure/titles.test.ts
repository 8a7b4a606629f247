import { describe, expect, it } from 'vitest';
import { TABLES, TABLE_IDS, type TableId } from '../../../src/model/index.ts';
import contentsTitles from '../../../src/rules/structure/contents-titles.ts';
import printedNumberOrder from '../../../src/rules/structure/printed-number-order.ts';
import unitName from '../../../src/rules/structure/unit-name.ts';
import yearConsistency from '../../../src/rules/structure/year-consistency.ts';
import type { TableSketch } from '../../support/report.ts';
import { findingsOf, observed, onLine } from './support.ts';

const NUMERALS = '一二三四五六七八九';
const HEADINGS = ['第一部分', '单位概况', '一、单位主要职责', '第二部分', '2024年度单位决算表'];
const TITLES = TABLE_IDS.map((id, index) => `${NUMERALS[index]}、${TABLES[id].title}`);
const REST = ['第三部分', '一、收入支出决算总体情况说明', '九、其他重要事项说明'];

function tablesWith(
  changes: Partial<Record<TableId, TableSketch>> = {},
): Partial<Record<TableId, TableSketch>> {
  return { ...Object.fromEntries(TABLE_IDS.map((id) => [id, {}])), ...changes };
}

function contentsOf(titles: readonly string[]) {
  return [...HEADINGS, ...titles, ...REST].map((title, index) => ({
    title,
    at: onLine(index + 1, { section: '目录', quote: title }),
  }));
}

/** The list of titles with one replaced by others. */
function replaced(index: number, ...by: readonly string[]): string[] {
  return [...TITLES.slice(0, index), ...by, ...TITLES.slice(index + 1)];
}

/** Statements of the year, one on each line. */
function stated(...texts: readonly string[]) {
  return texts.map((text, index) => ({ text, at: onLine(index + 1) }));
}

/** Tables 01, 02 and so on that name these units. */
function naming(...names: readonly (string | null)[]) {
  return Object.fromEntries(names.map((name, index) => [`0${index + 1}`, { unitName: name }]));
}

describe('structure/contents-titles', () => {
  const cases: {
    what: string;
    contents: readonly string[];
    tables?: Partial<Record<TableId, TableSketch>>;
    found: string[];
    year?: number;
  }[] = [
    { what: 'the titles in their order', contents: TITLES, found: [] },
    { what: 'an entry left out', contents: replaced(2), found: ['unlisted 03 title=支出决算表'] },
    {
      what: 'a misspelt entry',
      contents: replaced(1, '二、收人决算表'),
      found: ['unlisted 02 title=收入决算表'],
    },
    {
      what: 'another name for the table',
      contents: replaced(8, '九、国有资本经营预算财政拨款收入支出决算表'),
      found: [
        'differs 目录/09 listed=九、国有资本经营预算财政拨款收入支出决算表 title=国有资本经营预算财政拨款支出决算表',
      ],
    },
    {
      what: 'two entries changed round',
      contents: [...TITLES.slice(0, 1), '二、支出决算表', '三、收入决算表', ...TITLES.slice(3)],
      found: ['order 目录/02 listed=三、收入决算表 before=二、支出决算表'],
    },
    {
      what: 'an entry for a table that accounts of that year need not have',
      contents: TITLES,
      tables: tablesWith({ '09': { status: 'missing', title: null } }),
      year: 2018,
      found: ['absent 目录/09 listed=九、国有资本经营预算财政拨款支出决算表'],
    },
    {
      what: 'an entry for a table that is missing, which is reported as such',
      contents: TITLES,
      tables: tablesWith({ '09': { status: 'missing', title: null } }),
      found: [],
    },
    {
      what: 'unit and year in front of the titles',
      contents: TITLES.map((title) => title.replace('、', '、某某局2024年度')),
      found: [],
    },
    {
      what: 'the unit in front of the printed title',
      contents: TITLES,
      tables: tablesWith({ '02': { title: '某某局2024年度收入决算表' } }),
      found: [],
    },
    {
      what: 'page numbers, leaders, half-width enumerators and straight quotes',
      contents: TITLES.map((title) => `${title.replace('、', '.').replace(/[“”]/gu, '"')} ………… 13`),
      found: [],
    },
    {
      what: 'the number printed before or behind the title',
      contents: TITLES,
      tables: tablesWith({
        '01': { title: '公开01表 收入支出决算总表' },
        '03': { title: '支出决算表（公开03表）' },
      }),
      found: [],
    },
    {
      what: 'entries cut in two by a line end',
      contents: replaced(7, '八、政府性基金预算财政拨款收入', '支出决算表'),
      found: [],
    },
    {
      what: 'a table of its own beside the nine',
      contents: [...TITLES, '十、机构运行信息表', '十一、项目支出决算表'],
      found: [],
    },
    { what: 'contents of chapters only', contents: [], found: [] },
    {
      what: 'a table that could not be read',
      contents: replaced(2),
      tables: tablesWith({ '03': { status: 'unreadable' } }),
      found: [],
    },
  ];

  it.each(cases)('$what', ({ contents, tables = tablesWith(), found, year = 2024 }) => {
    expect(observed(contentsTitles, { year, tables, contents: contentsOf(contents) })).toEqual(found);
  });

  it('is silent without contents', () => {
    expect(observed(contentsTitles, { tables: tablesWith(), contents: [] })).toEqual([]);
  });

  it('points at the entry', () => {
    const contents = contentsOf(replaced(5, '六、一般公共预算财政拨款基本支出决算明细表'));
    const [finding, ...others] = findingsOf(contentsTitles, { tables: tablesWith(), contents });
    expect(others).toEqual([]);
    expect(finding?.at).toMatchObject({ line: 11, section: '目录', table: '06' });
    expect(finding?.observation).toMatchObject({
      expected: '一般公共预算财政拨款基本支出决算表',
      actual: '六、一般公共预算财政拨款基本支出决算明细表',
    });
  });
});

/** The nine tables, some under another number. */
function numbered(numbers: Partial<Record<TableId, string | null>>) {
  const changes = Object.entries(numbers).map(([id, printedNumber]) => [id, { printedNumber }]);
  return tablesWith(Object.fromEntries(changes));
}

describe('structure/printed-number-order', () => {
  it.each([
    { what: 'numbers that ascend', numbers: {}, found: [] },
    { what: 'no numbers', numbers: Object.fromEntries(TABLE_IDS.map((id) => [id, null])), found: [] },
    { what: 'some not printed, some left out', numbers: { '03': null, '09': '公开12表' }, found: [] },
    { what: 'blanks and full-width digits', numbers: { '05': '公开０５表', '06': '公开 06 表' }, found: [] },
    { what: 'parts of a number', numbers: { '05': '公开05-1表', '06': '公开05-2表' }, found: [] },
    {
      what: 'a number used twice',
      numbers: { '08': '公开07表' },
      found: [
        'repeated 08 title=政府性基金预算财政拨款收入支出决算表 number=公开07表 other=财政拨款“三公”经费支出决算表',
      ],
    },
    {
      what: 'the number of a later table',
      numbers: { '03': '公开08表' },
      found: ['repeated 03 title=支出决算表 number=公开08表 other=政府性基金预算财政拨款收入支出决算表'],
    },
    {
      what: 'a number too high',
      numbers: { '04': '公开40表' },
      found: ['order 04 title=财政拨款收入支出决算总表 number=公开40表'],
    },
  ])('$what', ({ numbers, found }) => {
    expect(observed(printedNumberOrder, { tables: numbered(numbers) })).toEqual(found);
  });

  it('follows the order of the report, not that of the forms', () => {
    const order = TABLE_IDS.toReversed();
    const tables = numbered(Object.fromEntries(order.map((id, index) => [id, `公开0${index + 1}表`])));
    expect(observed(printedNumberOrder, { tables, order })).toEqual([]);
  });
});

describe('structure/year-consistency', () => {
  it('reports every year that is another, quoting it', () => {
    const findings = findingsOf(yearConsistency, {
      years: stated('2024', '2023年度', '2024年度', '二 ０ ２ ３', '2 0 2 2年'),
    });
    expect(
      findings.map(({ at, observation }) => [at.line, at.quote, observation.message, observation.data]),
    ).toEqual([
      [2, '2023年度', 'other', { stated: '2023', year: '2024' }],
      [5, '2 0 2 2年', 'other', { stated: '2022', year: '2024' }],
    ]);
    expect(findings[0]?.observation).toMatchObject({ expected: '2024', actual: '2023' });
  });

  it.each([
    { what: 'one year throughout', sketch: { years: stated('2024', '2024年', '２０２４年度') } },
    { what: 'nothing that reads as a year', sketch: { years: stated('本年度', '') } },
    { what: 'a report of no known year', sketch: { year: null, years: stated('2023', '2024') } },
    { what: 'no statements', sketch: {} },
  ])('is silent on $what', ({ sketch }) => {
    expect(observed(yearConsistency, sketch)).toEqual([]);
  });
});

describe('structure/unit-name', () => {
  it.each([
    {
      what: 'one name, widths and blanks apart',
      list: ['某某局（本级）', '某某局(本级)', '某某局 （本级）'],
      found: [],
    },
    { what: 'tables that name none', list: ['某某局', null, '某某局', null], found: [] },
    { what: 'no names', list: [null, null], found: [] },
    {
      what: 'the odd one among several',
      list: ['某某局（本级）', '某某局', '某某局（本级）'],
      found: ['other 02 title=收入决算表 name=某某局 usual=某某局（本级）'],
    },
    {
      what: 'one against one, where the report tells which',
      list: ['某某厅', '某某局'],
      found: ['other 01 title=收入支出决算总表 name=某某厅 usual=某某局'],
    },
    {
      what: 'two odd ones',
      list: ['甲局', '某某局', '某某局', '乙局'],
      found: [
        'other 01 title=收入支出决算总表 name=甲局 usual=某某局',
        'other 04 title=财政拨款收入支出决算总表 name=乙局 usual=某某局',
      ],
    },
  ])('$what', ({ list, found }) => {
    expect(observed(unitName, { unit: '某某局', tables: naming(...list) })).toEqual(found);
  });

  it('quotes the name', () => {
    const [finding] = findingsOf(unitName, { tables: naming('某某局', '某局', '某某局') });
    expect(finding?.at).toMatchObject({ table: '02', quote: '某局' });
    expect(finding?.observation).toMatchObject({ expected: '某某局', actual: '某局' });
  });
});
