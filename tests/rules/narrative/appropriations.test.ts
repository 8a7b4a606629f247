import { describe } from 'vitest';
import { describeSaid } from '../../support/said.ts';

const APPROPRIATION = '四、财政拨款支出决算情况说明';

const row = (name: string, ...cells: readonly string[]): { name: string; cells: readonly string[] } => ({
  name,
  cells,
});

/** Schools are paid for by the general public budget, a road by a fund and housing by both. */
const tables = {
  '04': { rows: { 本年支出合计: ['', '20.00', '14.00', '6.00', ''] } },
  '05': {
    rows: {
      合计: ['14.00', '9.00', '5.00'],
      205: row('教育支出', '9.00', '9.00', ''),
      20502: row('普通教育', '9.00', '9.00', ''),
      2050202: row('小学教育', '9.00', '9.00', ''),
      221: row('住房保障支出', '5.00', '', '5.00'),
    },
  },
  '08': {
    rows: {
      合计: ['', '6.00', '6.00', '', '6.00', ''],
      212: row('城乡社区支出', '', '4.00', '4.00', '', '4.00', ''),
      221: row('住房保障支出', '', '2.00', '2.00', '', '2.00', ''),
    },
  },
  '09': { status: 'empty', rows: { 合计: ['', '', '', '', '', ''] } },
} as const;
const report = { tables };

describe('appropriations of all funds', () => {
  describeSaid([
    {
      name: 'an item of one fund, told under its 类',
      text: `${APPROPRIATION}\n（一）教育支出（类）\n1．普通教育（款）小学教育（项）。年初预算8.00万元，支出决算9.00万元。`,
      report,
      holds: { amounts: 1 },
    },
    {
      name: 'such an item with another amount',
      text: `${APPROPRIATION}\n（一）教育支出（类）\n1．普通教育（款）小学教育（项）。年初预算8.00万元，支出决算6.00万元。`,
      report,
      finds: ['amounts 3: 6.00, not 9.00'],
    },
    {
      name: 'a 类 of another fund',
      text: `${APPROPRIATION}\n城乡社区支出5.00万元。`,
      report,
      finds: ['amounts 2: 5.00, not 4.00'],
    },
    {
      name: 'a 类 that two funds paid for is printed nowhere',
      text: `${APPROPRIATION}\n住房保障支出7.00万元。`,
      report,
      holds: { amounts: 0 },
    },
    {
      name: 'shares of all appropriations',
      text: `${APPROPRIATION}\n教育支出（类）9.00万元，占45.00%。\n城乡社区支出（类）4.00万元，占28.57%。`,
      report,
      finds: ['shares 3: 28.57, not 20.00'],
      holds: { shares: 1, amounts: 2 },
    },
    {
      name: 'the total, as a share of all expenditure',
      text: `${APPROPRIATION}\n财政拨款支出20.00万元，占本年支出合计的80.00%。`,
      report: { tables: { ...tables, '01': { rows: { 本年支出合计: ['25.00'] } } } },
      holds: { amounts: 1, shares: 1 },
    },
    {
      name: 'basic expenditure, all of the general public budget',
      text: `${APPROPRIATION}\n财政拨款支出20.00万元，其中：基本支出8.00万元，项目支出11.00万元。`,
      report,
      finds: ['amounts 2: 8.00, not 9.00'],
    },
    {
      name: 'basic expenditure another fund paid for too',
      text: `${APPROPRIATION}\n财政拨款支出20.00万元，其中：基本支出10.00万元，项目支出10.00万元。`,
      report: {
        tables: { ...tables, '08': { rows: { 合计: ['', '6.00', '6.00', '1.00', '5.00', ''] } } },
      },
      holds: { amounts: 1 },
    },
  ]);
});

describe('things by names of their own', () => {
  describeSaid([
    {
      name: 'may come up twice in a section',
      text: '十、国有资产占用情况说明\n处置车辆2辆，账面原值3.00万元；报废资产5项，账面原值8.00万元。',
      holds: { restated: 0 },
    },
    {
      name: 'have no one figure of last year',
      text: '十、国有资产占用情况说明\n办公用房9.00万元，比上年增加1.00万元。\n办公用房7.00万元，比上年减少4.00万元。',
      holds: { restated: 0, 'last-year': 0 },
    },
    {
      name: 'are still set against their own budget',
      text: '七、“三公”经费支出决算情况说明\n2024年度会议费支出预算为5.00万元，支出决算为4.00万元，完成预算的85.00%。',
      finds: ['completions 2: 85.00, not 80.00'],
    },
  ]);
});
