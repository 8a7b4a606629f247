import { describe } from 'vitest';
import { describeSaid } from '../../support/said.ts';
import type { TableSketch } from '../../support/report.ts';

const GENERAL_BUDGET = '三、一般公共预算财政拨款支出决算情况说明';
const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明';

const generalBudget = (...lines: readonly string[]): string => [GENERAL_BUDGET, ...lines].join('\n');

const row = (name: string, amount: string): { name: string; cells: string[] } => ({
  name,
  cells: [amount, amount, ''],
});

/** Table 05 with four items, one of them nil. */
const TABLE: TableSketch = {
  rows: {
    合计: ['60.00', '60.00', ''],
    205: row('教育支出', '60.00'),
    20502: row('普通教育', '60.00'),
    2050201: row('学前教育', '10.00'),
    2050202: row('小学教育', '20.00'),
    2050203: row('初中教育', '30.00'),
    2050204: row('高中教育', '0.00'),
  },
};
const report = { tables: { '05': TABLE } };

const FIRST = '（一）2050201-学前教育10.00万元。';
const SECOND = '（二）2050202-小学教育20.00万元。';
const THIRD = '（三）2050203-初中教育30.00万元。';
const path = (name: string, amount: string): string =>
  `教育支出（类）普通教育（款）${name}（项）。支出决算为${amount}万元。`;

describe('item-rows', () => {
  describeSaid([
    {
      name: 'every item with money has its paragraph',
      text: generalBudget(FIRST, SECOND, THIRD),
      report,
      holds: { amounts: 3 },
    },
    {
      name: 'one item is left out',
      text: generalBudget(FIRST, SECOND),
      report,
      finds: ['item-rows null: untold'],
      holds: { amounts: 2 },
    },
    {
      name: 'items by path',
      text: generalBudget(
        `1、${path('学前教育', '10.00')}`,
        `2、${path('小学教育', '20.00')}`,
        `3、${path('初中教育', '30.00')}`,
      ),
      report,
      holds: { amounts: 3 },
    },
    {
      name: 'an item of another name, which the table does not have',
      text: generalBudget(
        `1、${path('学前教育', '10.00')}`,
        `2、${path('小学', '20.00')}`,
        `3、${path('初中教育', '30.00')}`,
      ),
      report,
      finds: ['item-rows null: untold', 'item-rows 3: stray'],
      holds: { amounts: 2 },
    },
    {
      name: 'an item that only last year had money',
      text: generalBudget(
        FIRST,
        SECOND,
        THIRD,
        '（四）2050299-其他普通教育支出0.00万元，较上年决算数减少39.70万元，下降100.00%。',
        '5、教育支出（类）职业教育（款）中等职业教育（项）。支出决算为0.00万元。',
      ),
      report,
      holds: { amounts: 4 },
    },
    {
      name: 'a stray item told twice is one finding',
      text: generalBudget(
        FIRST,
        SECOND,
        THIRD,
        '4、教育支出（类）职业教育（款）中等职业教育（项）。支出决算为5.00万元。',
        '教育支出（类）职业教育（款）中等职业教育（项）。支出决算为5.00万元。',
      ),
      report,
      finds: ['item-rows 5: stray'],
    },
    {
      name: 'a code the table does not have is nil there, which its amount tells',
      text: generalBudget(FIRST, SECOND, THIRD, '（四）2050299-其他普通教育支出5.00万元。'),
      report,
      finds: ['amounts 5: 5.00, not 0.00'],
      holds: { amounts: 3 },
    },
    {
      name: 'told for fewer than half the rows: not told item by item',
      text: generalBudget(FIRST),
      report,
      holds: { amounts: 1 },
    },
    {
      name: 'only classes are told',
      text: generalBudget('主要用于以下方面：教育支出（类）60.00万元，占100.00%。'),
      report,
      holds: { amounts: 1 },
    },
    {
      name: 'without the table nothing is stray',
      text: generalBudget('1、教育支出（类）职业教育（款）中等职业教育（项）。支出决算为5.00万元。'),
    },
    {
      name: 'a name with 支出 is the name without',
      text: generalBudget(
        `1、教育支出（类）普通教育（款）学前教育支出（项）。支出决算为10.00万元。`,
        `2、教育（类）普通教育（款）小学教育（项）。支出决算为20.00万元。`,
        `3、${path('初中教育', '30.00')}`,
      ),
      report,
      holds: { amounts: 3 },
    },
    {
      name: 'of a path broken by a bracket of another width',
      text: generalBudget(
        `1、教育支出(类)普通教育(款)学前教育(项)。支出决算为10.00万元。`,
        `2、${path('小学教育', '20.00')}`,
        `3、${path('初中教育', '30.00')}`,
      ),
      report,
      holds: { amounts: 3 },
    },
  ]);
});

describe('basic-items', () => {
  const basic: TableSketch = {
    rows: {
      301: { name: '工资福利支出', cells: ['7.00'] },
      30101: { name: '基本工资', cells: ['5.00'] },
      30102: { name: '津贴补贴', cells: ['2.00'] },
      30103: { name: '奖金', cells: ['0.00'] },
      303: { name: '对个人和家庭的补助', cells: ['1.00'] },
      30302: { name: '退休费', cells: ['1.00'] },
      302: { name: '商品和服务支出', cells: ['3.00'] },
      30201: { name: '办公费', cells: ['2.50'] },
      30202: { name: '印刷费', cells: ['-'] },
      30213: { name: '维修（护）费', cells: ['0.50'] },
      310: { name: '资本性支出', cells: ['1.00'] },
      31002: { name: '办公设备购置', cells: ['1.00'] },
      31013: { name: '公务用车购置', cells: [''] },
      人员经费合计: ['8.00'],
      公用经费合计: ['4.00'],
    },
  };
  const sketch = { tables: { '06': basic } };
  const lists = (personnel: string, goods: string): string =>
    `${BASIC}\n一般公共预算财政拨款基本支出12.00万元，其中：\n（一）人员经费8.00万元，主要包括：${personnel}。\n（二）公用经费4.00万元，主要包括：${goods}。`;

  describeSaid([
    {
      name: 'all that have money, and none else',
      text: lists('基本工资、津贴补贴、退休费', '办公费、维修（护）费、办公设备购置'),
      report: sketch,
      holds: { amounts: 2, sums: 1 },
    },
    {
      name: 'items that are nil',
      text: lists(
        '基本工资、津贴补贴、奖金、退休费',
        '办公费、印刷费、维修（护）费、办公设备购置、公务用车购置',
      ),
      report: sketch,
      finds: ['basic-items 3: nil', 'basic-items 4: nil'],
    },
    {
      name: 'items with money that are left out',
      text: lists('基本工资、津贴补贴', '办公费、办公设备购置等'),
      report: sketch,
      finds: ['basic-items 3: omitted', 'basic-items 4: omitted'],
    },
    {
      name: 'a name that is none of the table',
      text: lists('基本工资、津贴补贴、退休费、离休金', '办公费、维修（护）费、办公设备购置'),
      report: sketch,
      finds: ['basic-items 3: unknown'],
    },
    {
      name: 'an old name is unknown, and its item left out',
      text: lists('基本工资、津贴补贴、退休费', '办公费、维修费、办公设备购置'),
      report: sketch,
      finds: ['basic-items 4: omitted', 'basic-items 4: unknown'],
    },
    {
      name: 'brackets of another width, and 等支出',
      text: lists('基本工资，津贴补贴，退休费', '办公费、维修(护)费、办公设备购置等支出'),
      report: sketch,
      holds: { amounts: 2 },
    },
    {
      name: 'Shanghai words',
      text: `${BASIC}\n基本支出12.00万元，其中：人员经费8.00万元，主要包括：基本工资、津贴补贴、退休费；公用经费4.00万元，主要包括：办公费、印刷费、维修（护）费、办公设备购置。`,
      report: sketch,
      finds: ['basic-items 2: nil'],
    },
    {
      name: 'a figure the source lost may be either',
      text: lists('基本工资、津贴补贴、退休费', '办公费、维修（护）费、办公设备购置'),
      report: {
        tables: {
          '06': {
            rows: {
              ...basic.rows,
              30202: { name: '印刷费', cells: [null] },
              30213: { name: '维修（护）费', cells: [null] },
            },
          },
        },
      },
    },
    {
      name: 'without the table',
      text: lists('基本工资', '办公费'),
    },
    {
      name: 'lists of other sections are about other money',
      text: '三、支出决算情况说明\n基本支出12.00万元。其中，人员支出8.00万元，主要包括：基本工资、奖金。',
      report: sketch,
    },
  ]);
});
