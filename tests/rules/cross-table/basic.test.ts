import basicExpenditure from '../../../src/rules/cross-table/basic-expenditure.ts';
import threePublicItems from '../../../src/rules/cross-table/three-public-items.ts';
import threePublicTotal from '../../../src/rules/cross-table/three-public-total.ts';
import { describeRule, varying } from '../../support/arithmetic.ts';

describeRule(basicExpenditure, [
  ...varying({
    tables: (cell) => ({
      '05': { rows: { 合计: ['300.00', cell, '78.40'] } },
      '06': { rows: { 人员经费合计: ['151.3'], 公用经费合计: ['70.3'] } },
    }),
    relation: '05/合计/基本支出 = 06/人员经费合计/决算数 + 06/公用经费合计/决算数',
    expected: '221.60',
    prints: [
      ['221.60', 'holds'],
      ['221.61', 'rounding'],
      ['221.63', 'tail'],
      ['300.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a total that 06 does not print is lost, not nil',
    tables: {
      '05': { rows: { 合计: ['300.00', '221.60', '78.40'] } },
      '06': { rows: { 人员经费合计: ['221.60'] } },
    },
    counts: { undetermined: 1 },
  },
  {
    name: 'where 06 is one list under one 合计, that is what it equals',
    tables: {
      '05': { rows: { 合计: ['300.00', '221.60', '78.40'] } },
      '06': { rows: { 合计: ['221.60'] } },
    },
    counts: { holds: 1 },
  },
  {
    name: 'without 06 it is not applicable',
    tables: { '05': { rows: { 合计: ['300.00', '221.60', '78.40'] } } },
    counts: { notApplicable: 1 },
  },
]);

describeRule(threePublicItems, [
  ...varying({
    tables: (cell) => ({
      '06': { rows: { '30212': ['1.00'], '30217': [cell], '30231': ['3.00'], '31013': ['4.00'] } },
      '07': {
        columns: ['决算数'],
        rows: {
          '因公出国（境）费': ['1.00'],
          公务用车购置费: ['20.00'],
          公务用车运行维护费: ['3.50'],
          公务接待费: ['2.00'],
        },
      },
    }),
    relation: '06/30217/决算数 ≤ 07/公务接待费/决算数',
    expected: '2.00',
    alsoHold: 3,
    prints: [
      ['2.00', 'holds'],
      ['1.00', 'holds'],
      ['2.01', 'tail'],
      ['2.10', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'each item has its own line',
    tables: {
      '06': { rows: { '30212': ['1.00'], '30217': ['2.00'], '30231': ['3.00'], '31013': ['4.00'] } },
      '07': {
        rows: {
          '因公出国（境）费': ['9.00', '0.90'],
          公务用车购置费: ['9.00', '3.90'],
          公务用车运行维护费: ['9.00', '2.90'],
          公务接待费: ['9.00', '1.90'],
        },
      },
    },
    counts: { mismatch: 4 },
    broken: [
      ['30212', '因公出国（境）费', '1.00', '0.90'],
      ['30217', '公务接待费', '2.00', '1.90'],
      ['31013', '公务用车购置费', '4.00', '3.90'],
      ['30231', '公务用车运行维护费', '3.00', '2.90'],
    ].map(([code = '', line = '', actual = '', expected = '']) => ({
      verdict: 'mismatch' as const,
      relation: `06/${code}/决算数 ≤ 07/${line}/决算数`,
      actual,
      expected,
    })),
  },
  {
    name: 'one of the vehicle lines left out is nil',
    tables: {
      '06': { rows: { '30231': ['3.00'] } },
      '07': { columns: ['决算数'], rows: { 公务用车购置费: ['2.00'] } },
    },
    counts: { holds: 1, mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '06/30231/决算数 ≤ 07/公务用车运行维护费/决算数',
        actual: '3.00',
        expected: '0.00',
      },
    ],
  },
  {
    name: 'vehicles not divided into purchase and upkeep are not applicable',
    tables: {
      '06': { rows: { '30231': ['3.00'], '30217': ['1.00'] } },
      '07': { columns: ['决算数'], rows: { 公务用车购置及运行维护费: ['3.00'], 公务接待费: ['1.00'] } },
    },
    counts: { holds: 1, notApplicable: 1 },
  },
  {
    name: 'without 07 it is not applicable',
    tables: { '06': { rows: { '30217': ['1.00'] } } },
    counts: { notApplicable: 1 },
  },
]);

describeRule(threePublicTotal, [
  ...varying({
    tables: (cell) => ({
      '05': { rows: { 合计: ['9.00', '', ''] } },
      '07': { rows: { 合计: ['', cell] } },
    }),
    relation: '07/合计/决算数 ≤ 05/合计/合计',
    expected: '9.00',
    prints: [
      ['9.00', 'holds'],
      ['0.10', 'holds'],
      ['9.01', 'tail'],
      ['1000.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'without 05 it is not applicable',
    tables: { '07': { rows: { 合计: ['', '1.00'] } } },
    counts: { notApplicable: 1 },
  },
]);
