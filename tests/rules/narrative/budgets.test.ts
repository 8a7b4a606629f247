import { describe } from 'vitest';
import { describeSaid } from '../../support/said.ts';

const GENERAL_BUDGET = '五、一般公共预算财政拨款支出决算情况说明';
const THREE_PUBLIC = '七、财政拨款“三公”经费支出决算情况说明';

const threePublic = (...lines: readonly string[]): string => [THREE_PUBLIC, ...lines].join('\n');
const item = (...sentences: readonly string[]): string =>
  [GENERAL_BUDGET, ...sentences.map((sentence, index) => `${index + 1}、${sentence}`)].join('\n');

const PRIMARY = '教育支出（类）普通教育（款）小学教育（项）。';
const MIDDLE = '教育支出（类）普通教育（款）初中教育（项）。';

/** Budgets and outturns of the three public expenses. */
const SPENT = {
  tables: {
    '07': {
      rows: {
        合计: ['5.00', '2.00'],
        '因公出国（境）费': ['0.00', '0.00'],
        公务用车购置及运行维护费: ['3.00', '1.50'],
        公务用车购置费: ['0.00', '0.00'],
        公务用车运行维护费: ['3.00', '1.50'],
        公务接待费: ['2.00', '0.50'],
      },
    },
  },
};
/** The same form without the column of budgets. */
const WITHOUT_BUDGETS = {
  tables: { '07': { columns: ['决算数' as const], rows: { 合计: ['2.00'], 公务接待费: ['0.50'] } } },
};

describe('budgets', () => {
  describeSaid([
    {
      name: 'of the whole year, as the table has it',
      text: threePublic('“三公”经费支出全年预算为5.00万元，支出决算为2.00万元，完成全年预算的40.00%。'),
      report: SPENT,
      holds: { budgets: 1, completions: 1, amounts: 1 },
    },
    {
      name: 'another one than the table has',
      text: threePublic('公务接待费支出全年预算为2.50万元，支出决算为0.50万元，完成全年预算的20.00%。'),
      report: SPENT,
      // With the outturn it makes the rate that is printed, so that the table is in doubt.
      finds: ['budgets null: 2.50, not 2.00'],
      holds: { completions: 1 },
    },
    {
      name: 'of the beginning of the year: no table prints it',
      text: threePublic('“三公”经费支出年初预算为6.00万元，支出决算为2.00万元，完成年初预算的33.33%。'),
      report: SPENT,
      holds: { budgets: 0, completions: 1 },
    },
    {
      name: 'yuan',
      text: threePublic('“三公”经费支出预算为50000.00元，支出决算为20000.00元，完成预算的40.00%。'),
      report: SPENT,
      holds: { budgets: 1, completions: 1, amounts: 1 },
    },
    {
      name: 'a table without budgets',
      text: threePublic('“三公”经费支出全年预算为5.00万元，支出决算为2.00万元。'),
      report: WITHOUT_BUDGETS,
      holds: { budgets: 0, amounts: 1 },
    },
    {
      name: 'an item of the general public budget',
      text: item(`${PRIMARY}全年预算为10.00万元，支出决算为9.00万元。`),
      report: SPENT,
      holds: { budgets: 0 },
    },
  ]);
});

describe('completions', () => {
  describeSaid([
    {
      name: 'of the budget of the sentence',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为9.00万元，完成年初预算的90.00%。`),
      holds: { completions: 1 },
    },
    {
      name: 'without decimals',
      text: item(`${PRIMARY}年初预算为9.00万元，支出决算为8.00万元，完成年初预算的89%。`),
      holds: { completions: 1 },
    },
    {
      name: 'cut off',
      text: item(`${PRIMARY}年初预算为90.00万元，支出决算为80.00万元，完成年初预算的88.8%。`),
      finds: ['completions 2: 88.8, not 88.9'],
    },
    {
      name: 'more than all of it',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为15.00万元，完成年初预算的150.00%。`),
      holds: { completions: 1 },
    },
    {
      name: 'the other budget is taken for the base',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出年初预算为70.00万元，全年预算为90.00万元，支出决算为80.00万元，完成年初预算的88.89%。`,
      finds: ['completions 2: 88.89, not 114.29'],
    },
    {
      name: 'the base that is named',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出年初预算为70.00万元，全年预算为90.00万元，支出决算为80.00万元，完成全年预算的88.89%。`,
      holds: { completions: 1 },
    },
    {
      name: 'no base is named: the budget told last',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为9.00万元，完成预算的90.00%。`),
      holds: { completions: 1 },
    },
    {
      name: 'the budget from the table',
      text: threePublic('（三）公务接待费支出0.50万元，完成全年预算的50%；较上年减少0.50万元，下降50.00%。'),
      report: SPENT,
      finds: ['completions 2: 50, not 25'],
      holds: { amounts: 1, 'change-rates': 1 },
    },
    {
      name: 'that of the table is no budget of the beginning of the year',
      text: threePublic('（三）公务接待费支出0.50万元，完成年初预算的50%。'),
      report: SPENT,
      holds: { completions: 0, amounts: 1 },
    },
    {
      name: 'a table without budgets leaves it open',
      text: threePublic('（三）公务接待费支出0.50万元，完成全年预算的50%。'),
      report: WITHOUT_BUDGETS,
      holds: { completions: 0, amounts: 1 },
    },
    {
      name: 'nothing out of nothing is all of it',
      text: threePublic('因公出国（境）费支出0.00万元，完成全年预算的100%。'),
      report: SPENT,
      holds: { completions: 0, amounts: 1 },
    },
    {
      name: 'nothing out of nothing is nothing',
      text: threePublic('因公出国（境）费支出0.00万元，完成全年预算的0%。'),
      report: SPENT,
      holds: { completions: 1, amounts: 1 },
    },
    {
      name: 'nothing out of nothing is not half of it',
      text: threePublic('因公出国（境）费支出0.00万元，完成全年预算的50%。'),
      report: SPENT,
      finds: ['completions 2: 50.00, not 0.00'],
    },
    {
      name: 'nothing out of something is nothing, not all of it',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为0.00万元，完成年初预算的100.00%。`),
      finds: ['completions 2: 100.00, not 0.00'],
    },
    {
      name: 'something out of nothing is no percentage',
      text: item(`${PRIMARY}年初预算为0.00万元，支出决算为9.00万元，完成年初预算的900.00%。`),
      finds: ['nil-budget 2: nothing'],
    },
    {
      name: 'none of it, and yet something',
      text: threePublic('公务接待费支出决算为1.53万元，完成预算的0%。'),
      finds: ['completions 2: 1.53, not 0.00'],
    },
    {
      name: 'too little of it to show',
      text: item(`${PRIMARY}年初预算为5,000.00万元，支出决算为0.20万元，完成年初预算的0.00%。`),
      holds: { completions: 1 },
    },
    {
      name: 'of what no table prints',
      text: '九、其他重要事项说明\n（一）机关运行经费\n机关运行经费完成预算的40%。',
      holds: { completions: 0 },
    },
    {
      name: 'neither outturn nor budget',
      text: threePublic('公务接待费完成预算的40%。'),
      holds: { completions: 0 },
    },
  ]);
});

describe('completion-parts', () => {
  const total = (percent: string): string =>
    `“三公”经费支出0.50万元，完成全年预算的${percent}。具体情况如下：`;
  const NOTHING = [
    '（一）因公出国（境）费支出0.00万元，与全年预算持平。',
    '（二）公务用车购置及运行费支出0.00万元，与全年预算持平。',
  ];

  describeSaid([
    {
      name: 'the only expense has the rate of all',
      text: threePublic(total('25%'), ...NOTHING, '（三）公务接待费支出0.50万元，完成全年预算的25%。'),
      holds: { 'completion-parts': 1, sums: 1 },
    },
    {
      name: 'the only expense has another rate',
      text: threePublic(total('52%'), ...NOTHING, '（三）公务接待费支出0.50万元，完成全年预算的25%。'),
      finds: ['completion-parts 5: 25, not 52'],
    },
    {
      name: 'one decimal and none',
      text: threePublic(total('25.4%'), ...NOTHING, '（三）公务接待费支出0.50万元，完成全年预算的25%。'),
      holds: { 'completion-parts': 1 },
    },
    {
      name: 'a nil expense may have had a budget, where it is not said to be level',
      text: threePublic(
        total('20%'),
        '（一）因公出国（境）费支出0.00万元。',
        '（二）公务用车购置及运行费支出0.00万元，与全年预算持平。',
        '（三）公务接待费支出0.50万元，完成全年预算的25%。',
      ),
      holds: { 'completion-parts': 0, sums: 1 },
    },
    {
      name: 'two expenses',
      text: threePublic(
        '“三公”经费支出2.00万元，完成全年预算的40%。具体情况如下：',
        '（一）因公出国（境）费支出0.00万元，与全年预算持平。',
        '（二）公务用车购置及运行费支出1.50万元，完成全年预算的50%。',
        '（三）公务接待费支出0.50万元，完成全年预算的25%。',
      ),
      holds: { 'completion-parts': 0, sums: 1 },
    },
    {
      name: 'level, and yet something: not nothing',
      text: threePublic(
        '“三公”经费支出0.50万元，完成全年预算的70%。具体情况如下：',
        '（一）因公出国（境）费支出0.00万元，与全年预算持平。',
        '（二）公务用车购置及运行费支出0.30万元，与全年预算持平。',
        '（三）公务接待费支出0.20万元，完成全年预算的50%。',
      ),
      holds: { 'completion-parts': 0, sums: 1 },
    },
    {
      name: 'rates of different bases are different rates',
      text: threePublic(
        '“三公”经费支出0.50万元，完成年初预算的52%。具体情况如下：',
        ...NOTHING,
        '（三）公务接待费支出0.50万元，完成全年预算的25%。',
      ),
      holds: { 'completion-parts': 0, sums: 1 },
    },
  ]);
});

describe('comparisons', () => {
  describeSaid([
    {
      name: 'less, and less it is',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为9.00万元。决算数小于预算数的主要原因：结余。`),
      holds: { comparisons: 1 },
    },
    {
      name: 'less, and more it is',
      text: item(`${PRIMARY}年初预算为9.00万元，支出决算为10.00万元。决算数小于预算数的主要原因：结余。`),
      finds: ['comparisons 2: 10.00, not 9.00'],
    },
    {
      name: 'more, and less it is',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为9.00万元。决算数大于预算数的主要原因：追加。`),
      finds: ['comparisons 2: 10.00, not 9.00'],
    },
    {
      name: 'more than nothing',
      text: item(`${PRIMARY}年初预算为0万元，支出决算为9.00万元。决算数大于预算数的主要原因：追加。`),
      holds: { comparisons: 1 },
    },
    {
      name: 'level',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为10.00万元。决算数与预算数持平。`),
      holds: { comparisons: 1 },
    },
    {
      name: 'level, and less it is',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为9.00万元。决算数与预算数持平。`),
      finds: ['comparisons 2: 9.00, not 10.00'],
    },
    {
      name: 'nearly level says nothing exact',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为10.02万元。决算数与预算数基本持平。`),
      holds: { comparisons: 0 },
    },
    {
      name: 'both amounts from the table',
      text: threePublic('2024年度“三公”经费支出决算数大于全年预算数的主要原因：追加。'),
      report: SPENT,
      finds: ['comparisons null: 5.00, not 2.00'],
    },
    {
      name: 'the budget of the beginning of the year is in no table',
      text: threePublic('2024年度“三公”经费支出决算数大于年初预算数的主要原因：追加。'),
      report: SPENT,
      holds: { comparisons: 0 },
    },
    {
      name: 'level with the budget the table has',
      text: threePublic(
        '（一）因公出国（境）费支出0.00万元，与全年预算持平；较上年增加0.00万元，与上年决算持平。',
      ),
      report: SPENT,
      holds: { comparisons: 1, levels: 1, amounts: 1 },
    },
    {
      name: 'level where no budget is printed',
      text: threePublic('（三）公务接待费支出0.50万元，与全年预算持平。'),
      report: WITHOUT_BUDGETS,
      holds: { comparisons: 0, amounts: 1 },
    },
    {
      name: 'less by no more than print can tell',
      text: item(`${PRIMARY}年初预算为10.00万元，支出决算为10.00万元。决算数小于预算数的主要原因：结余。`),
      holds: { comparisons: 1 },
    },
  ]);
});

describe('budget-sums', () => {
  const TOTAL =
    '一般公共预算财政拨款支出年初预算为30.00万元，支出决算为25.00万元，完成年初预算的83.33%。其中：';
  const FIRST = `${PRIMARY}年初预算为20.00万元，支出决算为15.00万元。`;

  describeSaid([
    {
      name: 'all of it',
      text: item(`${TOTAL}\n1、${FIRST}`, `${MIDDLE}年初预算为10.00万元，支出决算为10.00万元。`),
      holds: { 'budget-sums': 1, completions: 1 },
    },
    {
      name: 'more than all of it',
      text: item(`${TOTAL}\n1、${FIRST}`, `${MIDDLE}年初预算为12.00万元，支出决算为10.00万元。`),
      finds: ['budget-sums 3: 32.00, not 30.00'],
    },
    {
      name: 'items without outturn may be left out',
      text: item(`${TOTAL}\n1、${FIRST}`),
      holds: { 'budget-sums': 1 },
    },
    {
      name: 'budgets of the whole year are not those it began with',
      text: item(`${TOTAL}\n1、${PRIMARY}全年预算为40.00万元，支出决算为15.00万元。`),
      holds: { 'budget-sums': 0 },
    },
    {
      name: 'yuan among ten thousands',
      text: item(`${TOTAL}\n1、${FIRST}`, `${MIDDLE}年初预算为120,000.00元，支出决算为100,000.00元。`),
      finds: ['budget-sums 3: 32.000000, not 30.000000'],
    },
    {
      name: 'no total',
      text: item(FIRST, `${MIDDLE}年初预算为12.00万元，支出决算为10.00万元。`),
      holds: { 'budget-sums': 0 },
    },
  ]);
});
