import { describe } from 'vitest';
import { describeSaid } from '../../support/said.ts';

const WHOLE = '一、收入支出决算总体情况说明';
const INCOME = '二、收入决算情况说明';
const EXPENDITURE = '三、支出决算情况说明';
const APPROPRIATION = '四、财政拨款收入支出决算总体情况说明';
const GENERAL_BUDGET = '五、一般公共预算财政拨款支出决算情况说明';

const all = (change: string): string =>
  `${WHOLE}\n收入支出总计90.00万元。与2023年度相比，收入支出总计${change}。`;
const income = (change: string): string => `${INCOME}\n本年收入合计80.00万元，比上年${change}。`;
const expenditure = (change: string): string => `${EXPENDITURE}\n本年支出合计80.00万元，比上年${change}。`;
const appropriation = (change: string): string =>
  `${APPROPRIATION}\n财政拨款收入支出总计70.00万元。与2023年度相比，财政拨款收入支出总计${change}。`;
const general = (change: string): string =>
  `${GENERAL_BUDGET}\n一般公共预算财政拨款支出60.00万元。与2023年度相比，一般公共预算财政拨款支出${change}。`;

describe('prior-totals', () => {
  describeSaid([
    {
      name: 'a total said to be level, and a fall of what it includes',
      text: [appropriation('持平'), general('减少20.00万元，下降25.00%')].join('\n'),
      finds: ['prior-totals 2: 80.00, not 70.00'],
    },
    {
      name: 'a “total” that is income of the year alone',
      text: [
        `${APPROPRIATION}\n财政拨款收入总计50.00万元，与上年相比减少5.00万元。其中：一般公共预算财政拨款收入40.00万元，政府性基金预算财政拨款收入10.00万元。`,
        general('减少20.00万元，下降25.00%'),
      ].join('\n'),
    },
    {
      name: 'a total that is none of its income',
      text: [
        `${APPROPRIATION}\n财政拨款收入总计50.00万元，与上年相比减少5.00万元。其中：一般公共预算财政拨款收入30.00万元，政府性基金预算财政拨款收入10.00万元。`,
        general('减少20.00万元，下降25.00%'),
      ].join('\n'),
      finds: ['prior-totals 2: 80.00, not 55.00'],
    },
    {
      name: 'a total that fell by less',
      text: [all('减少1.00万元，下降1.10%'), expenditure('减少30.00万元，下降27.27%')].join('\n'),
      finds: ['prior-totals 4: 110.00, not 91.00'],
    },
    {
      name: 'a total that rose',
      text: [all('增加30.00万元，增长50.00%'), income('减少5.00万元，下降5.88%')].join('\n'),
      finds: ['prior-totals 4: 85.00, not 60.00'],
    },
    {
      name: 'all money less than that appropriated',
      text: [all('增加40.00万元，增长80.00%'), appropriation('持平')].join('\n'),
      finds: ['prior-totals 4: 70.00, not 50.00'],
    },
    {
      name: 'Fujian words for both totals',
      text: [
        `${WHOLE}\n收入总计90.00万元、支出总计90.00万元，与上年决算数相比，各增加20.00万元，增长28.57%。`,
        `${EXPENDITURE}\n2024年度支出80.00万元，比上年决算数减少20.00万元，下降20.00%。`,
      ].join('\n'),
      finds: ['prior-totals 4: 100.00, not 70.00'],
    },
    {
      name: 'changes that leave every total its parts',
      text: [
        all('减少20.00万元，下降18.18%'),
        income('减少10.00万元，下降11.11%'),
        expenditure('减少10.00万元，下降11.11%'),
        appropriation('减少15.00万元，下降17.65%'),
        general('减少25.00万元，下降29.41%'),
      ].join('\n'),
      holds: { 'prior-totals': 5 },
    },
    {
      name: 'a total as large as its part, but for rounding',
      text: [appropriation('减少10.00万元，下降12.50%'), general('减少20.01万元，下降25.01%')].join('\n'),
      holds: { 'prior-totals': 1 },
    },
    {
      name: 'nothing carried over this year, which last year’s says nothing of',
      text: [appropriation('增加70.00万元'), general('增加60.00万元')].join('\n'),
      holds: { 'prior-totals': 1 },
    },
    {
      name: 'a rate alone tells no figure of last year',
      text: [appropriation('下降12.50%'), general('减少20.00万元，下降25.00%')].join('\n'),
      holds: { 'prior-totals': 0 },
    },
    {
      name: '基本持平 says nothing exact',
      text: [appropriation('基本持平'), general('减少20.00万元，下降25.00%')].join('\n'),
      holds: { 'prior-totals': 0 },
    },
    {
      name: 'a change against the budget is none against last year',
      text: [
        appropriation('持平'),
        `${GENERAL_BUDGET}\n一般公共预算财政拨款支出60.00万元，比年初预算减少20.00万元。`,
      ].join('\n'),
      holds: { 'prior-totals': 0 },
    },
  ]);
});
