import economicHeads from '../../../src/rules/within-table/economic-heads.ts';
import economicTotal from '../../../src/rules/within-table/economic-total.ts';
import personnelFunds from '../../../src/rules/within-table/personnel-funds.ts';
import publicFunds from '../../../src/rules/within-table/public-funds.ts';
import { describeRule, varying, type Tables } from '../../support/arithmetic.ts';

/** Table 06 from its rows. */
function basic(rows: Readonly<Record<string, string | null>>): Tables {
  return { '06': { rows: Object.fromEntries(Object.entries(rows).map(([key, cell]) => [key, [cell]])) } };
}

describeRule(economicHeads, [
  ...varying({
    tables: (head) =>
      basic({ '301': head, '30101': '4.00', '30102': '5.00', '302': '1.00', '30201': '1.00' }),
    relation: '06/301/决算数 = 06/30101/决算数 + 06/30102/决算数',
    expected: '9.00',
    alsoHold: 1,
    prints: [
      ['9.00', 'holds'],
      ['9.01', 'rounding'],
      ['9.03', 'tail'],
      ['4.50', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a section in a later panel still counts under its class',
    tables: basic({ '302': '3.00', '30201': '1.00', '310': '5.00', '31002': '5.00', '30299': '2.00' }),
    counts: { holds: 2 },
    relations: ['06/302/决算数 = 06/30201/决算数 + 06/30299/决算数', '06/310/决算数 = 06/31002/决算数'],
  },
]);

describeRule(economicTotal, [
  ...varying({
    tables: (total) => basic({ 合计: total, '301': '4.00', '30101': '4.00', '302': '5.00' }),
    relation: '06/合计/决算数 = 06/301/决算数 + 06/302/决算数',
    expected: '9.00',
    prints: [
      ['9.00', 'holds'],
      ['9.01', 'rounding'],
      ['9.03', 'tail'],
      ['4.50', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  { name: 'without a 合计 there is nothing to tie', tables: basic({ '301': '4.00' }), counts: {} },
]);

describeRule(personnelFunds, [
  ...varying({
    tables: (total) => basic({ '301': '4.00', '302': '9.00', '303': '5.00', 人员经费合计: total }),
    relation: '06/人员经费合计/决算数 = 06/301/决算数 + 06/303/决算数',
    expected: '9.00',
    prints: [
      ['9.00', 'holds'],
      ['9', 'holds'],
      ['9.01', 'rounding'],
      ['9.03', 'tail'],
      ['4.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'a class left out is nil',
    tables: basic({ '301': '4.00', 人员经费合计: '4.00' }),
    counts: { holds: 1 },
    relations: ['06/人员经费合计/决算数 = 06/301/决算数 + 06/303/决算数'],
  },
  {
    name: 'a class told only by its sections is their sum',
    tables: basic({ '301': '4.00', '30302': '1.00', '30399': '2.00', 人员经费合计: '7.00' }),
    counts: { holds: 1 },
    relations: ['06/人员经费合计/决算数 = 06/301/决算数 + 06/30302/决算数 + 06/30399/决算数'],
  },
]);

describeRule(publicFunds, [
  ...varying({
    tables: (total) =>
      basic({ '301': '8.00', '302': '65.84', '303': '8.00', '310': '4.47', 公用经费合计: total }),
    relation: '06/公用经费合计/决算数 = 06/302/决算数 + 06/310/决算数',
    expected: '70.31',
    prints: [
      ['70.31', 'holds'],
      ['70.30', 'rounding'],
      ['70.28', 'tail'],
      ['65.84', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'every class but those of personnel funds counts, and no section does',
    tables: basic({
      '301': '8.00',
      '30101': '8.00',
      '302': '1.00',
      '30201': '1.00',
      '307': '2.00',
      '312': '3.00',
      '399': '4.00',
      公用经费合计: '10.00',
    }),
    counts: { holds: 1 },
    relations: ['06/公用经费合计/决算数 = 06/302/决算数 + 06/307/决算数 + 06/312/决算数 + 06/399/决算数'],
  },
]);
