import appropriationIncome from '../../../src/rules/cross-table/appropriation-income.ts';
import incomeBySource from '../../../src/rules/cross-table/income-by-source.ts';
import incomeSpent from '../../../src/rules/cross-table/income-spent.ts';
import incomeTotal from '../../../src/rules/cross-table/income-total.ts';
import { describeRule, varying, type Tables } from '../../support/arithmetic.ts';

describeRule(incomeBySource, [
  {
    name: 'the three funds of 01 together are one source of 02, the others match one to one',
    tables: {
      '01': {
        rows: {
          一般公共预算财政拨款收入: ['5.00'],
          政府性基金预算财政拨款收入: ['2.00'],
          国有资本经营预算财政拨款收入: ['1.00'],
          上级补助收入: ['0.00'],
          事业收入: ['4.00'],
          经营收入: [''],
          附属单位上缴收入: [''],
          其他收入: ['3.00'],
        },
      },
      '02': { rows: { 合计: ['15.00', '8.00', '', '4.00', '', '1.00', '3.00'] } },
    },
    counts: { holds: 4, mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '01/附属单位上缴收入/决算数 = 02/合计/附属单位上缴收入',
        actual: '0.00',
        expected: '1.00',
      },
    ],
    relations: [
      '01/一般公共预算财政拨款收入/决算数 + 01/政府性基金预算财政拨款收入/决算数 + 01/国有资本经营预算财政拨款收入/决算数 = 02/合计/财政拨款收入',
      '01/上级补助收入/决算数 = 02/合计/上级补助收入',
      '01/事业收入/决算数 = 02/合计/事业收入',
      '01/附属单位上缴收入/决算数 = 02/合计/附属单位上缴收入',
      '01/其他收入/决算数 = 02/合计/其他收入',
    ],
  },
  ...varying({
    tables: (cell) => ({
      '01': { rows: { 事业收入: [cell] } },
      '02': { rows: { 合计: ['', '', '', '4.00', '', '', ''] } },
    }),
    relation: '01/事业收入/决算数 = 02/合计/事业收入',
    expected: '4.00',
    prints: [
      ['4', 'holds'],
      ['4.01', 'tail'],
      ['40.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a sum of several lines may differ by rounding',
    tables: {
      '01': { rows: { 一般公共预算财政拨款收入: ['5.00'], 政府性基金预算财政拨款收入: ['2.00'] } },
      '02': { rows: { 合计: ['', '7.01', '', '', '', '', ''] } },
    },
    counts: { rounding: 1 },
    broken: [
      {
        verdict: 'rounding',
        relation:
          '01/一般公共预算财政拨款收入/决算数 + 01/政府性基金预算财政拨款收入/决算数 + 01/国有资本经营预算财政拨款收入/决算数 = 02/合计/财政拨款收入',
        actual: '7.00',
        expected: '7.01',
      },
    ],
  },
  {
    name: 'without 02 it is not applicable',
    tables: { '01': { rows: { 事业收入: ['4.00'] } } },
    counts: { notApplicable: 1 },
  },
]);

describeRule(incomeTotal, [
  ...varying({
    tables: (cell) => ({
      '01': { rows: { 本年收入合计: [cell] } },
      '02': { rows: { 合计: ['4.00'] } },
    }),
    relation: '01/本年收入合计/决算数 = 02/合计/本年收入合计',
    expected: '4.00',
    prints: [
      ['4.00', 'holds'],
      ['4.01', 'tail'],
      ['4.40', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'without 01 it is not applicable',
    tables: { '02': { rows: { 合计: ['4.00'] } } },
    counts: { notApplicable: 1 },
  },
  {
    name: 'a 02 in yuan agrees with a 01 in 万元',
    tables: {
      '01': { rows: { 本年收入合计: ['4.00'] } },
      '02': { moneyUnit: '元', rows: { 合计: ['40000.00'] } },
    },
    counts: { holds: 1 },
  },
]);

describeRule(appropriationIncome, [
  ...varying({
    tables: (cell) => ({
      '01': { rows: { 一般公共预算财政拨款收入: ['4.00'], 政府性基金预算财政拨款收入: [cell] } },
      '04': { rows: { 一般公共预算财政拨款: ['4.00'], 政府性基金预算财政拨款: ['2.00'] } },
    }),
    relation: '01/政府性基金预算财政拨款收入/决算数 = 04/政府性基金预算财政拨款/决算数',
    expected: '2.00',
    alsoHold: 1,
    prints: [
      ['2.00', 'holds'],
      ['2.01', 'tail'],
      ['', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'one line for all funds equals their sum, and the fund printed beneath it its own',
    tables: {
      '01': { rows: { 财政拨款收入: ['6.00'], 政府性基金预算财政拨款收入: ['2.00'] } },
      '04': { rows: { 一般公共预算财政拨款: ['4.00'], 政府性基金预算财政拨款: ['2.00'] } },
    },
    counts: { holds: 2 },
  },
  {
    name: 'without 04 it is not applicable',
    tables: { '01': { rows: { 一般公共预算财政拨款收入: ['4.00'] } } },
    counts: { notApplicable: 1 },
  },
]);

/** A unit that neither carries money over nor has income but appropriations, unless the summary says so. */
function spent(
  summary: Readonly<Record<string, readonly (string | null)[]>>,
  income: Readonly<Record<string, readonly (string | null)[]>>,
): Tables {
  return {
    '01': { rows: { 本年收入合计: ['9.00'], 年初结转和结余: ['0.00'], 年末结转和结余: ['-'], ...summary } },
    '02': { rows: { 合计: ['9.00'], ...income } },
    '03': { rows: { 合计: ['9.00'], '205': ['4.00'], '208': ['5.00'] } },
  };
}

const AS_SPENT = { '205': ['4.00'], '208': ['5.00'] };
const NOT_AS_SPENT = { '205': ['5.00'], '208': ['4.00'] };

describeRule(incomeSpent, [
  ...varying({
    tables: (cell) => spent({}, { ...AS_SPENT, '205': [cell] }),
    relation: '02/205/本年收入合计 = 03/205/本年支出合计',
    expected: '4.00',
    alsoHold: 2,
    prints: [
      ['4.00', 'holds'],
      ['4.01', 'tail'],
      ['5.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a code with income alone or with expenditure alone does not match',
    tables: spent({}, { '205': ['4.00'], '211': ['5.00'] }),
    counts: { holds: 2, mismatch: 2 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '02/208/本年收入合计 = 03/208/本年支出合计',
        actual: '0.00',
        expected: '5.00',
      },
      {
        verdict: 'mismatch',
        relation: '02/211/本年收入合计 = 03/211/本年支出合计',
        actual: '5.00',
        expected: '0.00',
      },
    ],
  },
  {
    name: 'a code printed as nil in one table alone holds',
    tables: spent({}, { ...AS_SPENT, '211': ['0.00'] }),
    counts: { holds: 4 },
  },
  ...[
    { 年初结转和结余: ['1.00'] },
    { 年末结转和结余: ['1.00'] },
    { 使用非财政拨款结余: ['1.00'] },
    { 结余分配: ['1.00'] },
    { 事业收入: ['1.00'] },
    { 其他收入: ['1.00'] },
    { 年初结转和结余: [null] },
    { 经营收入: [null] },
  ].map((summary) => ({
    name: `says nothing where 01 prints ${JSON.stringify(summary)}`,
    tables: spent(summary, NOT_AS_SPENT),
    counts: {},
  })),
  {
    name: 'says nothing without 01',
    tables: { ...spent({}, NOT_AS_SPENT), '01': { status: 'missing' } },
    counts: {},
  },
  {
    name: 'without 02 it is not applicable',
    tables: { ...spent({}, {}), '02': { status: 'missing' } },
    counts: { notApplicable: 3 },
  },
]);
