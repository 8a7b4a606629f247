import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import codeLevels from '../../../src/rules/structure/code-levels.ts';
import rowCode from '../../../src/rules/structure/row-code.ts';
import type { RowSketch, TableSketch } from '../../support/report.ts';
import { reportOf } from '../../support/recognised.ts';
import { findingsOf, observed } from './support.ts';

const ONE = '1.00';
const named = (name: string, amount = ONE): RowSketch => ({ name, cells: [amount] });

/** 05 as it should be: two 类, each with 款 and 项. */
const SOUND: NonNullable<TableSketch['rows']> = {
  合计: ['4.00'],
  '205': named('教育支出'),
  '20502': named('普通教育'),
  '2050203': named('初中教育'),
  '208': named('社会保障和就业支出'),
  '20805': named('行政事业单位养老支出'),
  '2080505': named('机关事业单位基本养老保险缴费支出'),
};

const ECONOMIC: NonNullable<TableSketch['rows']> = {
  '301': named('工资福利支出'),
  '30101': named('基本工资'),
  '302': named('商品和服务支出'),
  '30201': named('办公费'),
  人员经费合计: [ONE],
};

/** Rows with some left out and others put behind. */
function but(
  rows: NonNullable<TableSketch['rows']>,
  out: readonly string[],
  more: NonNullable<TableSketch['rows']> = {},
): NonNullable<TableSketch['rows']> {
  return { ...Object.fromEntries(Object.entries(rows).filter(([key]) => !out.includes(key))), ...more };
}

const TITLE_05 = 'title=一般公共预算财政拨款支出决算表';
const TITLE_06 = 'title=一般公共预算财政拨款基本支出决算表';

describe('structure/row-code', () => {
  it.each([
    {
      what: 'a name of the classification without its code',
      rows: but(SOUND, ['20502'], { 普通教育: [ONE] }),
      found: [`probable 05/普通教育 ${TITLE_05} row=普通教育 code=20502`],
    },
    {
      what: 'an unreadable code before the name',
      rows: but(SOUND, ['205'], { x教育支出: named('2\uFFFD\u0002教育支出') }),
      found: [`probable 05/x教育支出 ${TITLE_05} row=2\uFFFD\u0002教育支出 code=205`],
    },
    {
      what: 'a code and a name that are both unreadable',
      rows: but(SOUND, ['205'], { x: named('2\uFFFD\uFFFD出') }),
      found: [`codeless 05/x ${TITLE_05} row=2\uFFFD\uFFFD出`],
    },
    { what: 'every code', rows: SOUND, found: [] },
    { what: 'a total of another name', rows: but(SOUND, [], { 小计: ['4.00'] }), found: [] },
    {
      what: 'what is among a row’s amount',
      rows: but(SOUND, ['20502'], { 普通教育: named('其中：普通教育') }),
      found: [],
    },
    { what: 'a line of the table’s own', rows: but(SOUND, [], { 代管资金: [ONE] }), found: [] },
    {
      what: 'a row of nil',
      rows: but(SOUND, ['20502'], { 普通教育: named('普通教育', '0.00') }),
      found: [],
    },
    {
      what: 'a form that codes no 款',
      rows: { '205': named('教育支出'), 普通教育: [ONE] },
      found: [],
    },
    { what: 'a form without codes', rows: { 教育支出: [ONE], 普通教育: [ONE] }, found: [] },
    {
      what: 'a name that its code has elsewhere in the table',
      rows: but(SOUND, [], { 教育支出: [ONE] }),
      found: [],
    },
  ])('$what', ({ rows, found }) => {
    expect(observed(rowCode, { tables: { '05': { rows } } })).toEqual(found);
  });

  it.each([
    {
      what: 'the name another table prints under a code decides, whatever the catalogue says',
      other: { '2059999': named('示例支出') },
      rows: but(SOUND, ['2050203'], { 示例支出: [ONE] }),
      found: [`probable 05/示例支出 ${TITLE_05} row=示例支出 code=2059999`],
    },
    {
      what: 'several codes that all might be',
      other: { '2080901': named('行政运行'), '2100101': named('行政运行') },
      rows: { ...SOUND, 行政运行: [ONE] },
      found: [`codeless 05/行政运行 ${TITLE_05} row=行政运行`],
    },
  ])('$what', ({ other, rows, found }) => {
    const tables = { '03': { rows: other }, '05': { rows } };
    expect(observed(rowCode, { tables }).filter((each) => each.includes(' 05/'))).toEqual(found);
  });

  it.each([
    {
      what: 'the code of no item, under the name of one',
      year: 2024,
      rows: but(ECONOMIC, ['30201'], { '30281': named('办公费') }),
      found: [`another 06/30281 ${TITLE_06} code=30281 name=办公费 other=30201`],
    },
    {
      what: 'the code of another item',
      year: 2024,
      rows: but(ECONOMIC, ['30201'], { '30202': named('办公费') }),
      found: [`another 06/30202 ${TITLE_06} code=30202 name=办公费 other=30201`],
    },
    {
      what: 'an item under its code as well',
      year: 2024,
      rows: { ...ECONOMIC, '30281': named('办公费') },
      found: [],
    },
    {
      what: 'a code of another 类',
      year: 2024,
      rows: but(ECONOMIC, ['30201'], { '30981': named('办公费') }),
      found: [],
    },
    {
      what: 'a year whose codes are not known',
      year: 2017,
      rows: but(ECONOMIC, ['30201'], { '30281': named('办公费') }),
      found: [],
    },
  ])('06 prints $what', ({ year, rows, found }) => {
    expect(observed(rowCode, { year, tables: { '06': { rows } } })).toEqual(found);
  });

  it('leaves a code that other tables print, too, to the rules of names', () => {
    const odd = { ...but(SOUND, ['2050203']), '2050204': named('初中教育') };
    const tables = { '03': { rows: { ...SOUND, '2050204': named('高中教育') } }, '05': { rows: odd } };
    expect(observed(rowCode, { tables })).toEqual([]);
  });

  it.each([
    ['2150101', ['215|资源支出', '21501|资源勘探', '|行政运行', '21505|产业监管', '2150502|机关服务']],
    ['2150501', ['215|资源支出', '21501|资源勘探', '21505|产业监管', '|行政运行', '2150502|机关服务']],
  ])('takes of several codes of one name that which stands in order: %s', (code, rows) => {
    const income = ['215|资源支出', '2150101|行政运行', '2150501|行政运行'];
    const text = [
      '收入决算表\n项目||本年收入合计',
      ...income.map((row) => `${row}|1.00`),
      '一般公共预算财政拨款支出决算表\n项目||合计|基本支出',
      ...rows.map((row) => `${row}|1.00|1.00`),
    ].join('\n');
    expect(check(reportOf(text), [rowCode]).findings).toMatchObject([
      { at: { table: '05' }, observation: { message: 'probable', data: { row: '行政运行', code } } },
    ]);
  });

  it('says which code is expected', () => {
    const rows = but(ECONOMIC, ['30201'], { '30281': named('办公费') });
    expect(findingsOf(rowCode, { tables: { '06': { rows } } })).toMatchObject([
      { severity: 'error', at: { quote: '30281' }, observation: { expected: '30201', actual: '30281' } },
    ]);
  });
});

describe('structure/code-levels', () => {
  it.each([
    {
      what: 'a 款 without its 类, where the other has one',
      rows: but(SOUND, ['205']),
      found: [`parent 05/20502 ${TITLE_05} row=20502 普通教育 code=205 level=类`],
    },
    {
      what: 'a 项 without its 款',
      rows: but(SOUND, ['20805']),
      found: [
        `parent 05/2080505 ${TITLE_05} row=2080505 机关事业单位基本养老保险缴费支出 code=20805 level=款`,
      ],
    },
    {
      what: 'several 款 without one 类, told once',
      rows: but(SOUND, ['205'], { '20503': named('职业教育') }),
      found: [`parent 05/20502 ${TITLE_05} row=20502 普通教育 code=205 level=类`],
    },
    { what: 'every level', rows: SOUND, found: [] },
    { what: 'no 款 at all', rows: but(SOUND, ['20502', '20805']), found: [] },
    { what: 'no 类 at all', rows: but(SOUND, ['205', '208']), found: [] },
    { what: '项 alone', rows: { '2050203': [ONE], '2080505': [ONE] }, found: [] },
    { what: 'a 类 whose items are kept from the public', rows: but(SOUND, ['20502', '2050203']), found: [] },
    {
      what: 'rows of nil',
      rows: but(SOUND, ['20502'], { '2050203': named('初中教育', '0.00') }),
      found: [],
    },
    {
      what: 'a parent that stands there without its code',
      rows: but(SOUND, ['205'], { 教育支出: [ONE] }),
      found: [],
    },
  ])('$what', ({ rows, found }) => {
    expect(observed(codeLevels, { tables: { '05': { rows } } })).toEqual(found);
  });

  it.each([
    {
      what: 'a 类 without 款, where the other has some',
      rows: but(ECONOMIC, ['30201']),
      found: [`children 06/302 ${TITLE_06} row=302 商品和服务支出 level=款`],
    },
    {
      what: 'a 类 of nil without 款',
      rows: but(ECONOMIC, ['302', '30201'], { '302': named('商品和服务支出', '0.00') }),
      found: [],
    },
    { what: 'no 款 at all', rows: but(ECONOMIC, ['30101', '30201']), found: [] },
    { what: 'a 款 that lost its code', rows: but(ECONOMIC, ['30201'], { 办公费: [ONE] }), found: [] },
  ])('06 prints $what', ({ rows, found }) => {
    expect(observed(codeLevels, { tables: { '06': { rows } } })).toEqual(found);
  });
});
