import appropriationByClass from '../../../src/rules/cross-table/appropriation-by-class.ts';
import appropriationOnlyClass from '../../../src/rules/cross-table/appropriation-only-class.ts';
import appropriationOnlyCode from '../../../src/rules/cross-table/appropriation-only-code.ts';
import appropriationTotal from '../../../src/rules/cross-table/appropriation-total.ts';
import appropriationWithinClass from '../../../src/rules/cross-table/appropriation-within-class.ts';
import appropriationWithinCode from '../../../src/rules/cross-table/appropriation-within-code.ts';
import fundFlows from '../../../src/rules/cross-table/fund-flows.ts';
import { describeRule, varying, type Tables } from '../../support/arithmetic.ts';

type Rows = Readonly<Record<string, readonly (string | null)[]>>;

/** A line of 04 as recognition gives it: no 决算数, but 合计 and the three funds. */
const URBAN = (...cells: readonly (string | null)[]) => ({
  code: '212',
  name: '城乡社区支出',
  cells: ['', ...cells],
});

describeRule(appropriationByClass, [
  ...varying({
    tables: (cell) => ({
      '04': { rows: { 城乡社区支出: URBAN('6.00', '1.00', cell, '3.00') } },
      '05': { rows: { '212': ['1.00'] } },
      '08': { rows: { '212': ['', '', '2.00'] } },
      '09': { columns: ['本年支出', '基本支出', '项目支出'], rows: { '212': ['3.00'] } },
    }),
    relation: '04/城乡社区支出/政府性基金预算财政拨款 = 08/212/本年支出',
    expected: '2.00',
    alsoHold: 2,
    prints: [
      ['2.00', 'holds'],
      ['2.01', 'tail'],
      ['5.00', 'mismatch'],
      ['', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'money of one fund in the column of another breaks both',
    tables: {
      '04': { rows: { 城乡社区支出: URBAN('2.00', '2.00', '0.00', '') } },
      '05': { rows: { 合计: [''] } },
      '08': { rows: { '212': ['', '', '2.00'] } },
      '09': { status: 'empty', rows: {} },
    },
    counts: { mismatch: 2 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '04/城乡社区支出/一般公共预算财政拨款 = 05/212/合计',
        actual: '2.00',
        expected: '0.00',
      },
      {
        verdict: 'mismatch',
        relation: '04/城乡社区支出/政府性基金预算财政拨款 = 08/212/本年支出',
        actual: '0.00',
        expected: '2.00',
      },
    ],
  },
  {
    name: 'a 类 only 05 prints must be nil',
    tables: {
      '04': { rows: { 城乡社区支出: URBAN('', '', '', '') } },
      '05': { rows: { '205': ['4.00'], '202': ['0.00'] } },
    },
    counts: { mismatch: 1, holds: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '04/教育支出/一般公共预算财政拨款 = 05/205/合计',
        actual: '0.00',
        expected: '4.00',
      },
    ],
  },
  {
    name: 'without the table of a fund only the others are judged',
    tables: {
      '04': { rows: { 城乡社区支出: URBAN('1.00', '1.00', '0.00', '0.00') } },
      '05': { rows: { '212': ['1.00'] } },
    },
    counts: { holds: 1, notApplicable: 2 },
  },
]);

describeRule(appropriationTotal, [
  ...varying({
    tables: (cell) => ({
      '04': { rows: { 本年支出合计: ['', '6.00', cell, '2.00', '3.00'] } },
      '05': { rows: { 合计: ['1.00'] } },
      '08': { rows: { 合计: ['', '', '2.00'] } },
      '09': { rows: { 合计: ['', '', '3.00'] } },
    }),
    relation: '04/本年支出合计/一般公共预算财政拨款 = 05/合计/合计',
    expected: '1.00',
    alsoHold: 2,
    prints: [
      ['1.00', 'holds'],
      ['1.01', 'tail'],
      ['6.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'an empty table of a fund is nil, a missing one not applicable',
    tables: {
      '04': { rows: { 本年支出合计: ['', '1.00', '1.00', '0.00', '0.00'] } },
      '05': { rows: { 合计: ['1.00'] } },
      '08': { status: 'empty', rows: {} },
    },
    counts: { holds: 2, notApplicable: 1 },
  },
]);

describeRule(fundFlows, [
  ...varying({
    tables: (cell) => ({
      '04': {
        rows: {
          政府性基金预算财政拨款: ['5.00'],
          国有资本经营预算财政拨款: ['1.00'],
          年初结转和结余: ['2.00'],
          '年初结转和结余（政府性基金预算财政拨款）': ['2.00'],
          年末结转和结余: ['', '3.00', '', cell, ''],
        },
      },
      '08': { rows: { 合计: ['2.00', '5.00', '4.00', '', '4.00', '3.00'] } },
      '09': { rows: { 合计: ['', '1.00', '1.00', '', '1.00', ''] } },
    }),
    relation: '04/年末结转和结余/政府性基金预算财政拨款 = 08/合计/年末结转和结余',
    expected: '3.00',
    alsoHold: 3,
    prints: [
      ['3.00', 'holds'],
      ['3.01', 'tail'],
      ['', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'compares what comes in, is there at the start and is left at the end',
    tables: {
      '04': {
        rows: {
          政府性基金预算财政拨款: ['5.00'],
          '年初结转和结余（政府性基金预算财政拨款）': ['2.00'],
          年末结转和结余: ['', '', '', '3.00', ''],
        },
      },
      '08': { rows: { 合计: ['1.00', '4.00', '4.00', '', '4.00', '1.00'] } },
    },
    counts: { mismatch: 3 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '04/年初结转和结余（政府性基金预算财政拨款）/决算数 = 08/合计/年初结转和结余',
        actual: '2.00',
        expected: '1.00',
      },
      {
        verdict: 'mismatch',
        relation: '04/政府性基金预算财政拨款/决算数 = 08/合计/本年收入',
        actual: '5.00',
        expected: '4.00',
      },
      {
        verdict: 'mismatch',
        relation: '04/年末结转和结余/政府性基金预算财政拨款 = 08/合计/年末结转和结余',
        actual: '3.00',
        expected: '1.00',
      },
    ],
  },
  {
    name: 'a 09 of three columns shows no flows',
    tables: {
      '04': { rows: { 国有资本经营预算财政拨款: ['1.00'] } },
      '09': { columns: ['本年支出', '基本支出', '项目支出'], rows: { 合计: ['1.00'] } },
    },
    counts: { notApplicable: 1 },
  },
  {
    name: 'a 04 that does not break its opening carry-over down cannot be compared',
    tables: {
      '04': { rows: { 年初结转和结余: ['2.00'] } },
      '08': { rows: { 合计: ['2.00', '', '', '', '', ''] } },
    },
    counts: { notApplicable: 1 },
  },
]);

/** A unit's expenditure in 03, and what 05 and 08 paid of it; 09 is empty. */
function byCode(all: Rows, general: Rows, fund: Rows = {}): Tables {
  return {
    '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: all },
    '05': { rows: general },
    '08': { columns: ['本年支出', '基本支出', '项目支出'], rows: { 合计: ['0.00'], ...fund } },
    '09': { status: 'empty', rows: {} },
  };
}

const ONLY_APPROPRIATIONS = { 合计: ['9.00'], '205': ['4.00'], '212': ['5.00'] };
const OTHER_MONEY_TOO = { 合计: ['10.00'], '205': ['5.00'], '212': ['5.00'] };

describeRule(appropriationWithinCode, [
  ...varying({
    tables: (cell) =>
      byCode(
        OTHER_MONEY_TOO,
        { 合计: ['6.00'], '205': [cell], '212': ['2.00'] },
        { 合计: ['3.00'], '212': ['3.00'] },
      ),
    relation: '05/205/合计 + 08/205/本年支出 + 09/205/本年支出 ≤ 03/205/本年支出合计',
    expected: '5.00',
    alsoHold: 2,
    prints: [
      ['5.00', 'holds'],
      ['0.00', 'holds'],
      ['5.01', 'tail'],
      ['6.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'three funds may exceed by rounding',
    tables: byCode(OTHER_MONEY_TOO, { 合计: ['5.00'], '212': ['2.00'] }, { 合计: ['3.00'], '212': ['3.01'] }),
    counts: { holds: 2, rounding: 1 },
    broken: [
      {
        verdict: 'rounding',
        relation: '05/212/合计 + 08/212/本年支出 + 09/212/本年支出 ≤ 03/212/本年支出合计',
        actual: '5.01',
        expected: '5.00',
      },
    ],
  },
  {
    name: 'compares basic and project expenditure as well',
    tables: byCode(
      { 合计: ['10.00', '4.00', '6.00'] },
      { 合计: ['6.00', '1.00', '5.00'] },
      { 合计: ['3.00', '', '3.00'] },
    ),
    counts: { holds: 2, mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '05/合计/项目支出 + 08/合计/项目支出 + 09/合计/项目支出 ≤ 03/合计/项目支出',
        actual: '8.00',
        expected: '6.00',
      },
    ],
  },
  {
    name: 'a code 03 does not print is nil there, and one only 03 prints may have any amount',
    tables: byCode(OTHER_MONEY_TOO, { 合计: ['9.00'], '211': ['1.00'] }),
    counts: { holds: 3, mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '05/211/合计 + 08/211/本年支出 + 09/211/本年支出 ≤ 03/211/本年支出合计',
        actual: '1.00',
        expected: '0.00',
      },
    ],
  },
  {
    name: 'leaves a unit that spends only appropriations to the equality',
    tables: byCode(ONLY_APPROPRIATIONS, { 合计: ['9.00'], '205': ['5.00'], '212': ['4.00'] }),
    counts: {},
  },
  {
    name: 'without one of the tables it is not applicable',
    tables: { '03': { rows: { 合计: ['10.00'] } }, '05': { rows: { 合计: ['9.00'] } } },
    counts: { notApplicable: 1 },
  },
]);

describeRule(appropriationOnlyCode, [
  ...varying({
    tables: (cell) =>
      byCode(
        { ...ONLY_APPROPRIATIONS, '205': [cell] },
        { 合计: ['6.00'], '205': ['4.00'], '212': ['2.00'] },
        { 合计: ['3.00'], '212': ['3.00'] },
      ),
    relation: '03/205/本年支出合计 = 05/205/合计 + 08/205/本年支出 + 09/205/本年支出',
    expected: '4.00',
    alsoHold: 2,
    prints: [
      ['4.00', 'holds'],
      ['4.01', 'tail'],
      ['5.00', 'mismatch'],
      ['3.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'sums of two funds may differ by rounding',
    tables: byCode(
      ONLY_APPROPRIATIONS,
      { 合计: ['6.00'], '205': ['4.00'], '212': ['2.00'] },
      { 合计: ['3.00'], '212': ['3.01'] },
    ),
    counts: { holds: 2, rounding: 1 },
    broken: [
      {
        verdict: 'rounding',
        relation: '03/212/本年支出合计 = 05/212/合计 + 08/212/本年支出 + 09/212/本年支出',
        actual: '5.00',
        expected: '5.01',
      },
    ],
  },
  {
    name: 'a code only one of the tables prints must be nil there',
    tables: byCode(
      { 合计: ['9.00'], '2050201': ['9.00'], '2050299': ['0.00'] },
      { 合计: ['9.00'], '2050202': ['9.00'] },
    ),
    counts: { holds: 2, mismatch: 2 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '03/2050201/本年支出合计 = 05/2050201/合计 + 08/2050201/本年支出 + 09/2050201/本年支出',
        actual: '9.00',
        expected: '0.00',
      },
      {
        verdict: 'mismatch',
        relation: '03/2050202/本年支出合计 = 05/2050202/合计 + 08/2050202/本年支出 + 09/2050202/本年支出',
        actual: '0.00',
        expected: '9.00',
      },
    ],
  },
  {
    name: 'a level that one of the tables leaves out is what stands beneath it',
    tables: byCode(
      { 合计: ['9.00'], '205': ['9.00'], '2050201': ['4.00'], '2050202': ['5.00'] },
      { 合计: ['9.00'], '2050201': ['4.00'], '2050202': ['5.00'] },
    ),
    counts: { holds: 4 },
    relations: [
      '03/合计/本年支出合计 = 05/合计/合计 + 08/合计/本年支出 + 09/合计/本年支出',
      '03/205/本年支出合计 = 05/2050201/合计 + 05/2050202/合计 + 08/205/本年支出 + 09/205/本年支出',
      '03/2050201/本年支出合计 = 05/2050201/合计 + 08/2050201/本年支出 + 09/2050201/本年支出',
      '03/2050202/本年支出合计 = 05/2050202/合计 + 08/2050202/本年支出 + 09/2050202/本年支出',
    ],
  },
  {
    name: 'says nothing where the unit spends other money too',
    tables: byCode(OTHER_MONEY_TOO, { 合计: ['9.00'], '205': ['4.00'], '212': ['5.00'] }),
    counts: {},
  },
  {
    name: 'says nothing where a total is lost',
    tables: byCode({ ...ONLY_APPROPRIATIONS, 合计: [null] }, { 合计: ['9.00'], '205': ['9.00'] }),
    counts: {},
  },
]);

/** The lines of 01 and of 04, of which only 合计 counts. */
function byClass(all: Rows, appropriated: Readonly<Record<string, string | null>>): Tables {
  const lines = Object.entries(appropriated).map(([line, cell]) => [line, ['', cell]] as const);
  return { '01': { rows: all }, '04': { rows: Object.fromEntries(lines) } };
}

describeRule(appropriationWithinClass, [
  ...varying({
    tables: (cell) =>
      byClass({ 教育支出: ['5.00'], 本年支出合计: ['10.00'] }, { 教育支出: cell, 本年支出合计: '9.00' }),
    relation: '04/教育支出/合计 ≤ 01/教育支出/决算数',
    expected: '5.00',
    alsoHold: 1,
    prints: [
      ['5.00', 'holds'],
      ['4.00', 'holds'],
      ['5.01', 'tail'],
      ['5.10', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a line that 01 leaves out is nil there, one that 04 leaves out is within any amount',
    tables: byClass(
      { 教育支出: ['5.00'], 本年支出合计: ['10.00'] },
      { 外交支出: '5.00', 本年支出合计: '9.00' },
    ),
    counts: { holds: 2, mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '04/外交支出/合计 ≤ 01/外交支出/决算数',
        actual: '5.00',
        expected: '0.00',
      },
    ],
  },
  {
    name: 'leaves a unit that spends only appropriations to the equality',
    tables: byClass(
      { 教育支出: ['5.00'], 本年支出合计: ['9.00'] },
      { 教育支出: '6.00', 本年支出合计: '9.00' },
    ),
    counts: {},
  },
  {
    name: 'without 04 it is not applicable',
    tables: { '01': { rows: { 教育支出: ['5.00'] } } },
    counts: { notApplicable: 1 },
  },
]);

describeRule(appropriationOnlyClass, [
  ...varying({
    tables: (cell) =>
      byClass({ 教育支出: [cell], 本年支出合计: ['9.00'] }, { 教育支出: '9.00', 本年支出合计: '9.00' }),
    relation: '01/教育支出/决算数 = 04/教育支出/合计',
    expected: '9.00',
    alsoHold: 1,
    prints: [
      ['9.00', 'holds'],
      ['9.01', 'tail'],
      ['9.90', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a line only one of the two prints must be nil there',
    tables: byClass(
      { 教育支出: ['9.00'], 外交支出: ['0.00'], 本年支出合计: ['9.00'] },
      { 国防支出: '9.00', 本年支出合计: '9.00' },
    ),
    counts: { holds: 2, mismatch: 2 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '01/教育支出/决算数 = 04/教育支出/合计',
        actual: '9.00',
        expected: '0.00',
      },
      {
        verdict: 'mismatch',
        relation: '01/国防支出/决算数 = 04/国防支出/合计',
        actual: '0.00',
        expected: '9.00',
      },
    ],
  },
  {
    name: 'says nothing where the unit spends other money too',
    tables: byClass(
      { 教育支出: ['10.00'], 本年支出合计: ['10.00'] },
      { 教育支出: '9.00', 本年支出合计: '9.00' },
    ),
    counts: {},
  },
]);
