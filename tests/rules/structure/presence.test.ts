import { describe, expect, it } from 'vitest';
import emptyWithoutNote from '../../../src/rules/structure/empty-without-note.ts';
import missingTotal from '../../../src/rules/structure/missing-total.ts';
import moneyUnitMissing from '../../../src/rules/structure/money-unit-missing.ts';
import tableMissing from '../../../src/rules/structure/table-missing.ts';
import tableUnreadable from '../../../src/rules/structure/table-unreadable.ts';
import { TABLE_IDS } from '../../../src/model/index.ts';
import { blocks, findingsOf, observed } from './support.ts';

function allBut(...ids: readonly string[]) {
  return Object.fromEntries(TABLE_IDS.filter((id) => !ids.includes(id)).map((id) => [id, {}]));
}

describe('structure/table-missing', () => {
  it.each([
    { what: 'all nine', sketch: { tables: allBut() }, found: [] },
    {
      what: 'two missing',
      sketch: { tables: allBut('04', '09') },
      found: [
        'missing 04 title=财政拨款收入支出决算总表',
        'missing 09 title=国有资本经营预算财政拨款支出决算表',
      ],
    },
    { what: '09 in the accounts of 2018', sketch: { year: 2018, tables: allBut('09') }, found: [] },
    {
      what: '09 in the accounts of 2019',
      sketch: { year: 2019, tables: allBut('09') },
      found: ['missing 09 title=国有资本经营预算财政拨款支出决算表'],
    },
    {
      what: '08 in the accounts of 2018',
      sketch: { year: 2018, tables: allBut('08') },
      found: ['missing 08 title=政府性基金预算财政拨款收入支出决算表'],
    },
    {
      what: 'a table that is there but unreadable',
      sketch: { tables: { ...allBut('03'), '03': { status: 'unreadable' as const } } },
      found: [],
    },
  ])('$what', ({ sketch, found }) => {
    expect(observed(tableMissing, sketch)).toEqual(found);
  });
});

describe('structure/table-unreadable', () => {
  it('reports a title without rows, quoting it as printed', () => {
    const tables = { ...allBut(), '03': { status: 'unreadable' as const, title: '三、支出决算表' } };
    expect(observed(tableUnreadable, { tables })).toEqual(['unreadable 03 title=三、支出决算表']);
    expect(findingsOf(tableUnreadable, { tables })[0]?.at.quote).toBe('三、支出决算表');
  });

  it('is silent on tables that are read, empty or missing', () => {
    const tables = { ...allBut('04'), '08': { status: 'empty' as const } };
    expect(observed(tableUnreadable, { tables })).toEqual([]);
  });
});

/** A table without figures, with these notes under it. */
function empty(...notes: readonly string[]) {
  return { status: 'empty' as const, notes: blocks(...notes) };
}

describe('structure/empty-without-note', () => {
  const purpose = '注：本表反映单位本年度政府性基金预算财政拨款收入、支出及结转和结余情况。';

  it.each([
    { what: 'no note at all', notes: [] },
    { what: 'a note on the purpose of the table', notes: [purpose] },
    {
      what: 'the instruction of the template, left standing',
      notes: [purpose, '无政府性基金预算财政拨款收入支出的，仍保留该表格式，并在本表下方作下述说明：'],
    },
    {
      what: 'the instruction over two lines',
      notes: ['无政府性基金预算财政拨款收入支出的，仍保留该表格式，并在本表', '下方作下述说明：'],
    },
    { what: 'a note on rounding', notes: ['2. 本套报表金额单位转换时可能存在尾数误差。'] },
  ])('reports $what', ({ notes }) => {
    expect(observed(emptyWithoutNote, { tables: { '08': empty(...notes) } })).toEqual([
      'unexplained 08 title=政府性基金预算财政拨款收入支出决算表',
    ]);
  });

  it.each([
    [`注：1. ${purpose}`, '2. 本单位2024年度没有使用政府性基金预算拨款安排的收支。'],
    ['注：某某局无政府性基金预算财政拨款支出，故本表无数据。'],
    ['说明：某某部本年度没', '有政府性基金预算财政拨款收入和支出，故本表无数据。'],
    [
      '无政府性基金预算财政拨款收入支出的，仍保留该表格式，并在本表下方作下述说明：说明：本年度没有政府性基金预算财政拨款收入和支出。',
    ],
    ['本单位未发生此项支出'],
    ['本表为空。'],
    ['本年度收入支出均为 0'],
  ])('is silent on: %s', (...notes) => {
    expect(observed(emptyWithoutNote, { tables: { '08': empty(...notes) } })).toEqual([]);
  });

  it('reports 07 and 09 as well, and no other table or one with figures', () => {
    const tables = { '05': empty(), '07': empty(), '08': {}, '09': empty() };
    expect(observed(emptyWithoutNote, { tables })).toEqual([
      'unexplained 07 title=财政拨款“三公”经费支出决算表',
      'unexplained 09 title=国有资本经营预算财政拨款支出决算表',
    ]);
  });
});

describe('structure/money-unit-missing', () => {
  it('reports each table that states none', () => {
    const tables = {
      '01': { printedMoneyUnit: null },
      '02': {},
      '08': { printedMoneyUnit: null, status: 'empty' as const },
    };
    expect(observed(moneyUnitMissing, { tables })).toEqual([
      'missing 01 title=收入支出决算总表 unit=万元',
      'missing 08 title=政府性基金预算财政拨款收入支出决算表 unit=万元',
    ]);
  });

  it('is silent on tables that were not read', () => {
    const tables = { '02': { printedMoneyUnit: null, status: 'unreadable' as const }, '03': {} };
    expect(observed(moneyUnitMissing, { tables })).toEqual([]);
  });
});

describe('structure/missing-total', () => {
  it.each([
    {
      what: 'a code table without 合计',
      tables: { '05': { rows: { '208': ['1.00'] } } },
      found: ['missing 05/合计 title=一般公共预算财政拨款支出决算表 total=合计'],
    },
    {
      what: 'a summary without two of its four totals',
      tables: { '01': { rows: { 本年收入合计: ['1.00'], 支出总计: ['1.00'] } } },
      found: [
        'missing 01/收入总计 title=收入支出决算总表 total=收入总计',
        'missing 01/本年支出合计 title=收入支出决算总表 total=本年支出合计',
      ],
    },
    {
      what: 'an empty 08 that has rows but no 合计',
      tables: { '08': { status: 'empty' as const, rows: { '212': ['0.00'] } } },
      found: ['missing 08/合计 title=政府性基金预算财政拨款收入支出决算表 total=合计'],
    },
    {
      what: 'an empty form without a row',
      tables: {
        '07': { status: 'empty' as const },
        '08': { status: 'empty' as const },
        '09': { status: 'empty' as const },
      },
      found: [],
    },
    { what: '06 as one list under one 合计', tables: { '06': { rows: { 合计: ['1.00'] } } }, found: [] },
    { what: 'a total of nil', tables: { '02': { rows: { 合计: ['0.00'] } } }, found: [] },
    { what: 'a total whose figures are lost', tables: { '02': { rows: { 合计: [null] } } }, found: [] },
    { what: 'tables not read', tables: { '02': { status: 'unreadable' as const } }, found: [] },
  ])('$what', ({ tables, found }) => {
    expect(observed(missingTotal, { tables })).toEqual(found);
  });
});
