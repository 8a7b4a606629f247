import officialVehicles from '../../../src/rules/within-table/official-vehicles.ts';
import threePublic from '../../../src/rules/within-table/three-public.ts';
import { describeRule, varying, type Tables } from '../../support/arithmetic.ts';

const LINES = [
  '合计',
  '因公出国（境）费',
  '公务用车购置及运行维护费',
  '公务用车购置费',
  '公务用车运行维护费',
  '公务接待费',
];

/** Table 07, its lines each as 预算数 and 决算数. */
function expenses(...cells: readonly (readonly (string | null)[])[]): Tables {
  return { '07': { rows: Object.fromEntries(cells.map((row, index) => [LINES[index] ?? '', row])) } };
}

describeRule(threePublic, [
  ...varying({
    tables: (total) =>
      expenses(
        ['12.00', total],
        ['', '2.00'],
        ['9.00', '5.00'],
        ['', ''],
        ['9.00', '5.00'],
        ['3.00', '1.00'],
      ),
    relation:
      '07/合计/决算数 = 07/因公出国（境）费/决算数 + 07/公务用车购置及运行维护费/决算数 + 07/公务接待费/决算数',
    expected: '8.00',
    alsoHold: 1,
    prints: [
      ['8.00', 'holds'],
      ['8.01', 'rounding'],
      ['8.03', 'tail'],
      ['13.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'without 预算数 only 决算数 is judged',
    tables: { '07': { columns: ['决算数'], rows: { 合计: ['1.00'], 公务接待费: ['1.00'] } } },
    counts: { holds: 1 },
  },
]);

describeRule(officialVehicles, [
  ...varying({
    tables: (total) => expenses(['', ''], ['', ''], [total, '5.00'], ['4.00', '3.00'], ['5.00', '2.00']),
    relation: '07/公务用车购置及运行维护费/预算数 = 07/公务用车购置费/预算数 + 07/公务用车运行维护费/预算数',
    expected: '9.00',
    alsoHold: 1,
    prints: [
      ['9.00', 'holds'],
      ['9.01', 'rounding'],
      ['9.03', 'tail'],
      ['5.00', 'mismatch'],
      [null, 'undetermined'],
    ],
  }),
  {
    name: 'one part left out is nil',
    tables: { '07': { rows: { 公务用车购置及运行维护费: ['', '5.00'], 公务用车运行维护费: ['', '4.00'] } } },
    counts: { mismatch: 1 },
    broken: [
      {
        verdict: 'mismatch',
        relation:
          '07/公务用车购置及运行维护费/决算数 = 07/公务用车购置费/决算数 + 07/公务用车运行维护费/决算数',
        actual: '5.00',
        expected: '4.00',
      },
    ],
  },
  {
    name: 'vehicles not divided into purchase and upkeep are not applicable',
    tables: { '07': { rows: { 公务用车购置及运行维护费: ['', '5.00'] } } },
    counts: { notApplicable: 1 },
  },
]);
