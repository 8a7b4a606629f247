import expenditureByClass from '../../../src/rules/cross-table/expenditure-by-class.ts';
import expenditureTotal from '../../../src/rules/cross-table/expenditure-total.ts';
import { describeRule, varying } from '../../support/arithmetic.ts';

/** A line of 01 as recognition gives it: by name, with the code of its 类. */
const EDUCATION = (cell: string | null) => ({ code: '205', name: '教育支出', cells: [cell] });

describeRule(expenditureByClass, [
  ...varying({
    tables: (cell) => ({
      '01': { rows: { 教育支出: EDUCATION(cell) } },
      '03': { rows: { '205': ['4.00'], '20502': ['4.00'] } },
    }),
    relation: '01/教育支出/决算数 = 03/205/本年支出合计',
    expected: '4.00',
    prints: [
      ['4.00', 'holds'],
      ['4.01', 'tail'],
      ['0.40', 'mismatch'],
      ['', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a 类 only 01 prints must be nil',
    tables: {
      '01': {
        rows: {
          教育支出: EDUCATION('4.00'),
          外交支出: { code: '202', name: '外交支出', cells: ['0.00'] },
        },
      },
      '03': { rows: { 合计: ['4.00'] } },
    },
    counts: { mismatch: 1, holds: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '01/教育支出/决算数 = 03/205/本年支出合计',
        actual: '4.00',
        expected: '0.00',
      },
    ],
  },
  {
    name: 'a 类 only 03 prints must be nil, and goes by its official name',
    tables: {
      '01': { rows: { 本年支出合计: ['4.00'] } },
      '03': { rows: { '205': { name: '教育', cells: ['4.00'] }, '202': ['0.00'] } },
    },
    counts: { mismatch: 1, holds: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '01/教育支出/决算数 = 03/205/本年支出合计',
        actual: '0.00',
        expected: '4.00',
      },
    ],
  },
  {
    name: 'a 类 of which 03 prints no row is the sum of what stands beneath it',
    tables: {
      '01': { rows: { 教育支出: EDUCATION('9.00') } },
      '03': { rows: { '20501': ['4.00'], '2050101': ['4.00'], '2050202': ['5.00'] } },
    },
    counts: { holds: 1 },
    relations: ['01/教育支出/决算数 = 03/20501/本年支出合计 + 03/2050202/本年支出合计'],
  },
  {
    name: 'a 类 only 03 prints, and only beneath its row, must be nil too',
    tables: { '01': { rows: { 教育支出: EDUCATION('0.00') } }, '03': { rows: { '2990101': ['4.00'] } } },
    counts: { holds: 1, mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '01/299/决算数 = 03/2990101/本年支出合计',
        actual: '0.00',
        expected: '4.00',
      },
    ],
  },
  {
    name: 'a 类 the catalogue does not know goes by its name',
    tables: {
      '01': { rows: { 未来事务支出: ['4.00'] } },
      '03': { rows: { '298': { name: '未来事务 支出', cells: ['4.00'] } } },
    },
    counts: { holds: 1 },
    relations: ['01/未来事务支出/决算数 = 03/298/本年支出合计'],
  },
  {
    name: 'a 类 neither the catalogue nor 03 knows must be nil',
    tables: { '01': { rows: { 未来事务支出: ['4.00'] } }, '03': { rows: { 合计: ['4.00'] } } },
    counts: { mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation: '01/未来事务支出/决算数 = 03/未来事务支出/本年支出合计',
        actual: '4.00',
        expected: '0.00',
      },
    ],
  },
  {
    name: 'without 03 it is not applicable',
    tables: { '01': { rows: { 教育支出: EDUCATION('4.00') } } },
    counts: { notApplicable: 1 },
  },
  {
    name: 'without 01 it is not applicable',
    tables: { '03': { rows: { '205': ['4.00'] } } },
    counts: { notApplicable: 1 },
  },
]);

describeRule(expenditureTotal, [
  ...varying({
    tables: (cell) => ({
      '01': { rows: { 本年支出合计: [cell] } },
      '03': { rows: { 合计: ['4.00'] } },
    }),
    relation: '01/本年支出合计/决算数 = 03/合计/本年支出合计',
    expected: '4.00',
    prints: [
      ['4.00', 'holds'],
      ['3.99', 'tail'],
      ['4.40', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'without 03 it is not applicable',
    tables: { '01': { rows: { 本年支出合计: ['4.00'] } } },
    counts: { notApplicable: 1 },
  },
]);
