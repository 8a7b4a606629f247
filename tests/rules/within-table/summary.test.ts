import expenditureLines from '../../../src/rules/within-table/expenditure-lines.ts';
import expenditureTotal from '../../../src/rules/within-table/expenditure-total.ts';
import grandTotals from '../../../src/rules/within-table/grand-totals.ts';
import incomeLines from '../../../src/rules/within-table/income-lines.ts';
import incomeTotal from '../../../src/rules/within-table/income-total.ts';
import { describeRule, varying, type Tables } from '../../support/arithmetic.ts';

/** Table 01 from its lines. */
function summary(lines: Readonly<Record<string, string | null>>): Tables {
  return { '01': { rows: Object.fromEntries(Object.entries(lines).map(([line, cell]) => [line, [cell]])) } };
}

const INCOME_LINES =
  '01/本年收入合计/决算数 = 01/一般公共预算财政拨款收入/决算数 + 01/政府性基金预算财政拨款收入/决算数 + 01/国有资本经营预算财政拨款收入/决算数 + 01/上级补助收入/决算数 + 01/事业收入/决算数 + 01/经营收入/决算数 + 01/附属单位上缴收入/决算数 + 01/其他收入/决算数';

describeRule(incomeLines, [
  ...varying({
    tables: (total) =>
      summary({
        一般公共预算财政拨款收入: '7.00',
        政府性基金预算财政拨款收入: '2.00',
        国有资本经营预算财政拨款收入: '',
        其他收入: '1.00',
        本年收入合计: total,
      }),
    relation: INCOME_LINES,
    expected: '10.00',
    prints: [
      ['10.00', 'holds'],
      ['10.01', 'rounding'],
      ['10.03', 'tail'],
      ['1.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'one line for all funds counts, and not the fund printed beneath it',
    tables: summary({
      财政拨款收入: '9.00',
      政府性基金预算财政拨款收入: '2.00',
      其他收入: '1.00',
      本年收入合计: '10.00',
    }),
    counts: { holds: 1 },
  },
  {
    name: 'a lost line leaves the total undetermined',
    tables: summary({ 一般公共预算财政拨款收入: '7.00', 事业收入: null, 本年收入合计: '10.00' }),
    counts: { undetermined: 1 },
  },
  {
    name: 'a total that is not printed is lost, not nil',
    tables: summary({ 一般公共预算财政拨款收入: '7.00' }),
    counts: { undetermined: 1 },
  },
]);

describeRule(expenditureLines, [
  ...varying({
    tables: (total) => summary({ 教育支出: '4.00', 其他支出: '5.00', 本年支出合计: total }),
    relation: '01/本年支出合计/决算数 = 01/教育支出/决算数 + 01/其他支出/决算数',
    expected: '9.00',
    prints: [
      ['9.00', 'holds'],
      ['9.01', 'rounding'],
      ['8.97', 'tail'],
      ['4.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'counts the 类 by their codes and by their names, and no other line',
    tables: {
      '01': {
        rows: {
          其他收入: ['1.00'],
          债务利息: { code: '232', name: '债务利息', cells: ['2.00'] },
          未来事务支出: ['3.00'],
          项目支出结转和结余: ['4.00'],
          本年支出合计: ['5.00'],
          结余分配: ['6.00'],
        },
      },
    },
    counts: { holds: 1 },
    relations: ['01/本年支出合计/决算数 = 01/债务利息/决算数 + 01/未来事务支出/决算数'],
  },
]);

describeRule(
  incomeTotal,
  varying({
    tables: (total) =>
      summary({ 本年收入合计: '8.00', 使用非财政拨款结余: '0.50', 年初结转和结余: '1.50', 收入总计: total }),
    relation:
      '01/收入总计/决算数 = 01/本年收入合计/决算数 + 01/使用非财政拨款结余/决算数 + 01/年初结转和结余/决算数',
    expected: '10.00',
    prints: [
      ['10.00', 'holds'],
      ['9.99', 'rounding'],
      ['9.97', 'tail'],
      ['8.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
);

describeRule(
  expenditureTotal,
  varying({
    tables: (total) =>
      summary({ 本年支出合计: '8.00', 结余分配: '0.50', 年末结转和结余: '1.50', 支出总计: total }),
    relation: '01/支出总计/决算数 = 01/本年支出合计/决算数 + 01/结余分配/决算数 + 01/年末结转和结余/决算数',
    expected: '10.00',
    prints: [
      ['10.00', 'holds'],
      ['10.01', 'rounding'],
      ['10.03', 'tail'],
      ['8.50', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
);

describeRule(
  grandTotals,
  varying({
    tables: (total) => summary({ 收入总计: total, 支出总计: '10.00' }),
    relation: '01/收入总计/决算数 = 01/支出总计/决算数',
    expected: '10.00',
    prints: [
      ['10.00', 'holds'],
      ['10', 'holds'],
      ['10.01', 'tail'],
      ['10.10', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
);
