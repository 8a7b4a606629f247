import appropriationAcross from '../../../src/rules/within-table/appropriation-across.ts';
import appropriationExpenditureTotal from '../../../src/rules/within-table/appropriation-expenditure-total.ts';
import appropriationGrandTotals from '../../../src/rules/within-table/appropriation-grand-totals.ts';
import appropriationIncomeTotal from '../../../src/rules/within-table/appropriation-income-total.ts';
import appropriationIncome from '../../../src/rules/within-table/appropriation-income.ts';
import appropriationLines from '../../../src/rules/within-table/appropriation-lines.ts';
import appropriationOpening from '../../../src/rules/within-table/appropriation-opening.ts';
import fundBalance from '../../../src/rules/within-table/fund-balance.ts';
import { TABLES } from '../../../src/model/index.ts';
import { describeRule, varying, type Tables } from '../../support/arithmetic.ts';

/** Table 04: income lines by name, expenditure lines as 合计 and the three funds. */
function appropriations(
  income: Readonly<Record<string, string | null>>,
  expenditure: Readonly<Record<string, readonly (string | null)[]>> = {},
): Tables {
  const left = Object.entries(income).map(([line, cell]) => [line, [cell]] as const);
  const right = Object.entries(expenditure).map(([line, cells]) => [line, ['', ...cells]] as const);
  return { '04': { rows: Object.fromEntries([...left, ...right]) } };
}

/** A 04 of a time when it had no column for 国有资本经营预算财政拨款. */
const TWO_FUNDS: Tables = {
  '04': {
    columns: TABLES['04'].columns.slice(0, -1),
    rows: {
      教育支出: ['', '3.00', '2.00', '1.00'],
      本年支出合计: ['', '3.00', '2.00', '1.00'],
      支出总计: ['', '3.00', '2.00', '1.00'],
    },
  },
};

describeRule(
  appropriationIncome,
  varying({
    tables: (total) =>
      appropriations({
        一般公共预算财政拨款: '7.00',
        政府性基金预算财政拨款: '2.00',
        国有资本经营预算财政拨款: '1.00',
        本年收入合计: total,
      }),
    relation:
      '04/本年收入合计/决算数 = 04/一般公共预算财政拨款/决算数 + 04/政府性基金预算财政拨款/决算数 + 04/国有资本经营预算财政拨款/决算数',
    expected: '10.00',
    prints: [
      ['10.00', 'holds'],
      ['10.01', 'rounding'],
      ['10.03', 'tail'],
      ['7.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
);

describeRule(appropriationAcross, [
  ...varying({
    tables: (total) => appropriations({}, { 教育支出: [total, '7.00', '2.00', '1.00'] }),
    relation:
      '04/教育支出/合计 = 04/教育支出/一般公共预算财政拨款 + 04/教育支出/政府性基金预算财政拨款 + 04/教育支出/国有资本经营预算财政拨款',
    expected: '10.00',
    prints: [
      ['10.00', 'holds'],
      ['9.99', 'rounding'],
      ['10.03', 'tail'],
      ['7.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'holds for every row of the expenditure side, and for none of the income side',
    tables: appropriations(
      { 一般公共预算财政拨款: '9.00', 本年收入合计: '9.00' },
      {
        教育支出: ['2.00', '1.00', '1.00', ''],
        未来事务支出: ['2.00', '', '2.00', ''],
        本年支出合计: ['4.00', '1.00', '3.00', ''],
        年末结转和结余: ['5.00', '5.00', '', ''],
        支出总计: ['9.00', '7.00', '3.00', ''],
      },
    ),
    counts: { holds: 4, mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation:
          '04/支出总计/合计 = 04/支出总计/一般公共预算财政拨款 + 04/支出总计/政府性基金预算财政拨款 + 04/支出总计/国有资本经营预算财政拨款',
        actual: '9.00',
        expected: '10.00',
      },
    ],
  },
  { name: 'a form of two funds adds up those two', tables: TWO_FUNDS, counts: { holds: 3 } },
]);

describeRule(appropriationLines, [
  ...varying({
    tables: (total) =>
      appropriations(
        {},
        {
          教育支出: ['4.00', '1.00', '3.00', ''],
          其他支出: ['5.00', '2.00', '3.00', ''],
          本年支出合计: ['9.00', '3.00', total, ''],
        },
      ),
    relation:
      '04/本年支出合计/政府性基金预算财政拨款 = 04/教育支出/政府性基金预算财政拨款 + 04/其他支出/政府性基金预算财政拨款',
    expected: '6.00',
    alsoHold: 2,
    prints: [
      ['6.00', 'holds'],
      ['6.01', 'rounding'],
      ['6.03', 'tail'],
      ['3.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a fund without a column of its own is left out',
    tables: TWO_FUNDS,
    counts: { holds: 3 },
  },
]);

describeRule(appropriationOpening, [
  ...varying({
    tables: (total) =>
      appropriations({
        年初结转和结余: total,
        '年初结转和结余（一般公共预算财政拨款）': '2.00',
        '年初结转和结余（国有资本经营预算财政拨款）': '1.00',
      }),
    relation:
      '04/年初结转和结余/决算数 = 04/年初结转和结余（一般公共预算财政拨款）/决算数 + 04/年初结转和结余（政府性基金预算财政拨款）/决算数 + 04/年初结转和结余（国有资本经营预算财政拨款）/决算数',
    expected: '3.00',
    prints: [
      ['3.00', 'holds'],
      ['3.01', 'rounding'],
      ['3.03', 'tail'],
      ['2.00', 'mismatch'],
      ['', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'an opening carry-over that is not broken down by fund is not applicable',
    tables: appropriations({ 年初结转和结余: '3.00' }),
    counts: { notApplicable: 1 },
  },
]);

describeRule(
  appropriationIncomeTotal,
  varying({
    tables: (total) => appropriations({ 本年收入合计: '8.00', 年初结转和结余: '2.00', 收入总计: total }),
    relation: '04/收入总计/决算数 = 04/本年收入合计/决算数 + 04/年初结转和结余/决算数',
    expected: '10.00',
    prints: [
      ['10.00', 'holds'],
      ['9.99', 'rounding'],
      ['10.03', 'tail'],
      ['8.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
);

describeRule(appropriationExpenditureTotal, [
  ...varying({
    tables: (total) =>
      appropriations(
        {},
        {
          本年支出合计: ['8.00', '5.00', '3.00', ''],
          年末结转和结余: ['2.00', '1.00', '1.00', ''],
          支出总计: ['10.00', total, '4.00', ''],
        },
      ),
    relation:
      '04/支出总计/一般公共预算财政拨款 = 04/本年支出合计/一般公共预算财政拨款 + 04/年末结转和结余/一般公共预算财政拨款',
    expected: '6.00',
    alsoHold: 2,
    prints: [
      ['6.00', 'holds'],
      ['6.01', 'rounding'],
      ['6.03', 'tail'],
      ['5.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a closing carry-over left out is nil',
    tables: appropriations({}, { 本年支出合计: ['8.00', '8.00'], 支出总计: ['8.00', '8.00'] }),
    counts: { holds: 2 },
  },
]);

describeRule(
  appropriationGrandTotals,
  varying({
    tables: (total) => appropriations({ 收入总计: total }, { 支出总计: ['10.00', '10.00', '', ''] }),
    relation: '04/收入总计/决算数 = 04/支出总计/合计',
    expected: '10.00',
    prints: [
      ['10.00', 'holds'],
      ['10.01', 'tail'],
      ['11.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
);

describeRule(fundBalance, [
  ...varying({
    tables: (total) =>
      appropriations(
        {
          一般公共预算财政拨款: '7.00',
          政府性基金预算财政拨款: '3.00',
          年初结转和结余: '1.00',
          '年初结转和结余（政府性基金预算财政拨款）': '1.00',
        },
        { 支出总计: ['11.00', '7.00', total, ''] },
      ),
    relation:
      '04/支出总计/政府性基金预算财政拨款 = 04/政府性基金预算财政拨款/决算数 + 04/年初结转和结余（政府性基金预算财政拨款）/决算数',
    expected: '4.00',
    alsoHold: 1,
    prints: [
      ['4.00', 'holds'],
      ['4.01', 'rounding'],
      ['4.03', 'tail'],
      ['3.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'an opening carry-over that is not broken down by fund is not applicable',
    tables: appropriations(
      { 一般公共预算财政拨款: '7.00', 年初结转和结余: '1.00' },
      { 支出总计: ['8.00', '8.00', '', ''] },
    ),
    counts: { notApplicable: 1 },
  },
]);
