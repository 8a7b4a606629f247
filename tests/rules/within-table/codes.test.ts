import carryOver from '../../../src/rules/within-table/carry-over.ts';
import codeFamilies from '../../../src/rules/within-table/code-families.ts';
import codeTotal from '../../../src/rules/within-table/code-total.ts';
import expenditureAcross from '../../../src/rules/within-table/expenditure-across.ts';
import fundExpenditureAcross from '../../../src/rules/within-table/fund-expenditure-across.ts';
import incomeAcross from '../../../src/rules/within-table/income-across.ts';
import { describeRule, varying } from '../../support/arithmetic.ts';

describeRule(codeFamilies, [
  ...varying({
    tables: (parent) => ({
      '03': { columns: ['本年支出合计'], rows: { '205': [parent], '20501': ['4.00'], '20502': ['5.00'] } },
    }),
    relation: '03/205/本年支出合计 = 03/20501/本年支出合计 + 03/20502/本年支出合计',
    expected: '9.00',
    prints: [
      ['9.00', 'holds'],
      ['9.01', 'rounding'],
      ['9.03', 'tail'],
      ['90.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'adds up level by level, in every column',
    tables: {
      '05': {
        rows: {
          '205': ['9.00', '4.00', '5.00'],
          '20502': ['9.00', '4.00', '5.00'],
          '2050201': ['4.00', '4.00', ''],
          '2050299': ['5.00', '', '6.00'],
        },
      },
    },
    counts: { holds: 5, mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '05/20502/项目支出 = 05/2050201/项目支出 + 05/2050299/项目支出',
        actual: '5.00',
        expected: '6.00',
      },
    ],
    relations: [
      '05/205/合计 = 05/20502/合计',
      '05/205/基本支出 = 05/20502/基本支出',
      '05/205/项目支出 = 05/20502/项目支出',
      '05/20502/合计 = 05/2050201/合计 + 05/2050299/合计',
      '05/20502/基本支出 = 05/2050201/基本支出 + 05/2050299/基本支出',
      '05/20502/项目支出 = 05/2050201/项目支出 + 05/2050299/项目支出',
    ],
  },
  {
    name: 'an item stands under its class where no section is printed',
    tables: { '02': { columns: ['本年收入合计'], rows: { '205': ['4.00'], '2050201': ['4.00'] } } },
    counts: { holds: 1 },
    relations: ['02/205/本年收入合计 = 02/2050201/本年收入合计'],
  },
  {
    name: 'a row without the column leaves it not applicable',
    tables: { '09': { rows: { '223': ['', '', '1.00'], '22301': [] } } },
    counts: { notApplicable: 1 },
  },
  {
    name: 'every table by functional code has families, and no other',
    tables: Object.fromEntries(
      ['01', '02', '03', '04', '05', '06', '08', '09'].map((id) => [
        id,
        { rows: { '205': ['1.00'], '20501': ['1.00'] } },
      ]),
    ),
    counts: { holds: 5 },
  },
]);

describeRule(codeTotal, [
  ...varying({
    tables: (total) => ({
      '08': {
        columns: ['本年收入', '本年支出'],
        rows: {
          合计: [total, '9.00'],
          '212': ['4.00', '4.00'],
          '21208': ['4.00', '4.00'],
          '229': ['5.00', '5.00'],
        },
      },
    }),
    relation: '08/合计/本年收入 = 08/212/本年收入 + 08/229/本年收入',
    expected: '9.00',
    alsoHold: 1,
    prints: [
      ['9.00', 'holds'],
      ['9.01', 'rounding'],
      ['9.03', 'tail'],
      ['13.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'rows whose class is not printed count themselves',
    tables: { '05': { columns: ['合计'], rows: { '2050201': ['4.00'], '229': ['5.00'], 合计: ['9.00'] } } },
    counts: { holds: 1 },
    relations: ['05/合计/合计 = 05/229/合计 + 05/2050201/合计'],
  },
  {
    name: 'a table that prints no total has lost it',
    tables: { '03': { columns: ['本年支出合计'], rows: { '205': ['4.00'] } } },
    counts: { undetermined: 1 },
  },
]);

describeRule(incomeAcross, [
  ...varying({
    tables: (total) => ({ '02': { rows: { 合计: [total, '4.00', '1.00', '2.00', '', '0.00', '3.00'] } } }),
    relation:
      '02/合计/本年收入合计 = 02/合计/财政拨款收入 + 02/合计/上级补助收入 + 02/合计/事业收入 + 02/合计/经营收入 + 02/合计/附属单位上缴收入 + 02/合计/其他收入',
    expected: '10.00',
    prints: [
      ['10.00', 'holds'],
      ['10.02', 'rounding'],
      ['10.04', 'tail'],
      ['7.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a row that lost one of its seven figures is undetermined, and the others are judged',
    tables: {
      '02': {
        rows: {
          '208': ['4.00', '4.00', '0.00', '0.00', '0.00', '0.00', null],
          '211': ['4.00', '4.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
        },
      },
    },
    counts: { undetermined: 1, holds: 1 },
  },
  {
    name: 'without one of the sources it is not applicable',
    tables: { '02': { columns: ['本年收入合计', '财政拨款收入'], rows: { 合计: ['4.00', '4.00'] } } },
    counts: { notApplicable: 1 },
  },
]);

describeRule(expenditureAcross, [
  ...varying({
    tables: (total) => ({ '03': { rows: { '2050201': [total, '4.00', '3.00', '2.00', '1.00', '0.50'] } } }),
    relation:
      '03/2050201/本年支出合计 = 03/2050201/基本支出 + 03/2050201/项目支出 + 03/2050201/上缴上级支出 + 03/2050201/经营支出 + 03/2050201/对附属单位补助支出',
    expected: '10.50',
    prints: [
      ['10.50', 'holds'],
      ['10.49', 'rounding'],
      ['10.46', 'tail'],
      ['15.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'without one of the kinds it is not applicable',
    tables: { '03': { columns: ['本年支出合计', '基本支出'], rows: { 合计: ['4.00', '4.00'] } } },
    counts: { notApplicable: 1 },
  },
]);

describeRule(fundExpenditureAcross, [
  ...varying({
    tables: (total) => ({
      '05': { rows: { 合计: [total, '4.00', '5.00'] } },
      '08': { rows: { 合计: ['', '', '3.00', '1.00', '2.00', ''] } },
      '09': { columns: ['本年支出', '基本支出', '项目支出'], rows: { 合计: ['2.00', '', '2.00'] } },
    }),
    relation: '05/合计/合计 = 05/合计/基本支出 + 05/合计/项目支出',
    expected: '9.00',
    alsoHold: 2,
    prints: [
      ['9.00', 'holds'],
      ['9.01', 'rounding'],
      ['9.03', 'tail'],
      ['4.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  ...varying({
    tables: (total) => ({ '08': { rows: { '212': ['', '', total, '1.00', '2.00', ''] } } }),
    relation: '08/212/本年支出 = 08/212/基本支出 + 08/212/项目支出',
    expected: '3.00',
    prints: [['2.00', 'mismatch']],
  }),
  {
    name: 'without 项目支出 it is not applicable',
    tables: { '05': { columns: ['合计', '基本支出'], rows: { 合计: ['4.00', '4.00'] } } },
    counts: { notApplicable: 1 },
  },
]);

describeRule(carryOver, [
  ...varying({
    tables: (closing) => ({ '08': { rows: { '212': ['2.00', '5.00', '4.00', '', '4.00', closing] } } }),
    relation: '08/212/年末结转和结余 = 08/212/年初结转和结余 + 08/212/本年收入 − 08/212/本年支出',
    expected: '3.00',
    prints: [
      ['3.00', 'holds'],
      ['3.01', 'rounding'],
      ['3.03', 'tail'],
      ['11.00', 'mismatch'],
      ['', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a 09 with carry-over is judged as 08 is',
    tables: { '09': { rows: { 合计: ['1.00', '', '1.00', '', '1.00', '0.00'] } } },
    counts: { holds: 1 },
    relations: ['09/合计/年末结转和结余 = 09/合计/年初结转和结余 + 09/合计/本年收入 − 09/合计/本年支出'],
  },
  {
    name: 'a 09 of three columns is not applicable',
    tables: {
      '09': { columns: ['本年支出', '基本支出', '项目支出'], rows: { 合计: ['1.00', '', '1.00'] } },
    },
    counts: { notApplicable: 1 },
  },
]);
