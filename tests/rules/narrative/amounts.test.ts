import { describe } from 'vitest';
import { describeSaid } from '../../support/said.ts';
import { tablesOf, WITH_OWN_MONEY } from '../../support/sound.ts';

/** A unit of all three funds, with money of its own. */
const SOUND = { tables: tablesOf(WITH_OWN_MONEY) };

const TOTALS = '一、收入支出决算总体情况说明\n（一）收入支出决算总体情况说明';
const INCOME = '一、收入支出决算总体情况说明\n（二）收入决算情况说明';
const EXPENDITURE = '一、收入支出决算总体情况说明\n（三）支出决算情况说明';
const APPROPRIATIONS = '二、财政拨款收入支出决算总体情况说明';
const GENERAL_BUDGET = '三、一般公共预算财政拨款支出决算情况说明';
const FUND = '四、政府性基金预算财政拨款支出决算情况说明';
const STATE_CAPITAL = '五、国有资本经营预算财政拨款支出决算情况说明';
const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明';
const THREE_PUBLIC = '七、财政拨款“三公”经费支出决算情况说明';

describe('amounts', () => {
  describeSaid([
    {
      name: 'grand totals',
      text: `${TOTALS}\n2024年度本单位收入总计39.00万元，支出总计39.00万元。`,
      report: SOUND,
      holds: { amounts: 2, 'grand-totals': 1 },
    },
    {
      name: 'a grand total the table does not have',
      text: `${TOTALS}\n2024年度本单位收入总计39.00万元，支出总计93.00万元。`,
      report: SOUND,
      finds: ['amounts 3: 93.00, not 39.00', 'grand-totals 3: 93.00, not 39.00'],
      holds: { amounts: 1 },
    },
    {
      name: 'income by source',
      text: `${INCOME}\n2024年度收入33.00万元，具体情况如下：\n1.一般公共预算财政拨款收入20.00万元。\n2.政府性基金预算财政拨款收入6.00万元。\n3.国有资本经营预算财政拨款收入3.00万元。\n4.上级补助收入0.00万元。\n5.事业收入4.00万元。\n6.经营收入0.00万元。\n7.附属单位上缴收入0.00万元。\n8.其他收入0.00万元。`,
      report: SOUND,
      holds: { amounts: 9, sums: 1 },
    },
    {
      name: 'income by source, in Shanghai words and yuan',
      text: `${INCOME}\n本年收入合计330,000.00元，其中：财政拨款收入290,000.00元；事业收入40,000.00元；其他收入0元。`,
      report: SOUND,
      holds: { amounts: 4 },
    },
    {
      name: 'expenditure by kind',
      text: `${EXPENDITURE}\n2024年度支出35.00万元，具体情况如下：\n1.基本支出15.00万元。\n2.项目支出20.00万元。\n3.上缴上级支出0.00万元。\n4.经营支出0.00万元。\n5.对附属单位补助支出0.00万元。`,
      report: SOUND,
      holds: { amounts: 6, sums: 1 },
    },
    {
      name: 'basic and project expenditure swapped',
      text: `${EXPENDITURE}\n2024年度支出35.00万元，具体情况如下：\n1.基本支出20.00万元。\n2.项目支出15.00万元。`,
      report: SOUND,
      finds: ['amounts 4: 20.00, not 15.00', 'amounts 5: 15.00, not 20.00'],
      holds: { amounts: 1 },
    },
    {
      name: 'appropriations have totals of their own',
      text: `${APPROPRIATIONS}\n2024年度财政拨款收入总计32.00万元，支出总计32.00万元。`,
      report: SOUND,
      holds: { amounts: 2, 'grand-totals': 1 },
    },
    {
      name: 'those of the whole unit are not theirs',
      text: `${APPROPRIATIONS}\n2024年度财政拨款收入总计39.00万元，支出总计39.00万元。`,
      report: SOUND,
      // Between them the two sentences agree, so that the table is in doubt here, where no rule on tables speaks for it.
      finds: ['amounts null: 39.00, not 32.00', 'amounts null: 39.00, not 32.00'],
      holds: { 'grand-totals': 1 },
    },
    {
      name: 'an item by its code',
      text: `${GENERAL_BUDGET}\n2024年一般公共预算财政拨款支出21.00万元，具体情况如下：\n（一）2050201-学前教育12.00万元。\n（二）2050202-小学教育9.00万元。`,
      report: SOUND,
      holds: { amounts: 3 },
    },
    {
      name: 'an item whose row has another amount',
      text: `${GENERAL_BUDGET}\n2024年一般公共预算财政拨款支出21.00万元，具体情况如下：\n（一）2050201-学前教育11.00万元。\n（二）2050202-小学教育9.00万元。`,
      report: SOUND,
      finds: ['amounts 3: 11.00, not 12.00'],
      holds: { amounts: 2 },
    },
    {
      name: 'basic and project expenditure of an item are not those of all',
      text: `${GENERAL_BUDGET}\n（一）2050201-学前教育12.00万元，其中：基本支出12.00万元，项目支出0.00万元。\n（二）2050202-小学教育9.00万元，其中：基本支出0.00万元，项目支出9.00万元。`,
      report: SOUND,
    },
    {
      name: 'an item of the fund is looked for in its table',
      text: `${FUND}\n2024年度政府性基金支出7.00万元，具体情况如下：\n（一）21208-国有土地使用权出让收入安排的支出7.00万元。`,
      report: SOUND,
      holds: { amounts: 2 },
    },
    {
      name: 'an item whose basic expenditure is that of another row',
      text: `${GENERAL_BUDGET}\n（一）2050201-学前教育12.00万元，其中：基本支出9.00万元，项目支出0.00万元。\n（二）2050202-小学教育9.00万元。`,
      report: SOUND,
      finds: ['amounts 2: 9.00, not 12.00'],
      holds: { amounts: 3 },
    },
    {
      name: 'an item of all expenditure',
      text: `${EXPENDITURE}\n2050201-学前教育15.00万元，2050202-小学教育9.00万元。`,
      report: SOUND,
      finds: ['amounts 3: 9.00, not 10.00'],
      holds: { amounts: 1 },
    },
    {
      name: 'an item of state capital',
      text: `${STATE_CAPITAL}\n（一）22301-解决历史遗留问题及改革成本支出3.00万元。`,
      report: SOUND,
      holds: { amounts: 1 },
    },
    {
      name: 'an item where no table lists any',
      text: `${BASIC}\n2050201-学前教育15.00万元。`,
      report: SOUND,
      holds: { amounts: 0 },
    },
    {
      name: 'one of state capital in its own',
      text: `${STATE_CAPITAL}\n2024年度国有资本经营预算支出3.50万元。`,
      report: SOUND,
      finds: ['amounts 2: 3.50, not 3.00'],
    },
    {
      name: 'what the table leaves out is nil',
      text: `${GENERAL_BUDGET}\n（一）2050203-初中教育0.00万元。\n（二）2050204-高中教育1.00万元。`,
      report: SOUND,
      finds: ['amounts 3: 1.00, not 0.00'],
      holds: { amounts: 1 },
    },
    {
      name: 'personnel and public funds of basic expenditure',
      text: `${BASIC}\n一般公共预算财政拨款基本支出12.00万元，其中：人员经费8.00万元，公用经费4.00万元。`,
      report: SOUND,
      holds: { amounts: 3, sums: 1 },
    },
    {
      name: 'those of all basic expenditure are more, where not all of it was appropriated',
      text: `${EXPENDITURE}\n基本支出15.00万元。其中，人员支出9.50万元，公用支出5.50万元。`,
      report: SOUND,
      holds: { amounts: 1, sums: 1 },
    },
    {
      name: 'the three public expenses',
      text: `${THREE_PUBLIC}\n“三公”经费支出3.00万元。其中：因公出国（境）费0.50万元，公务用车购置及运行维护费2.00万元，公务接待费0.50万元。公务用车购置费1.50万元，公务用车运行费0.50万元。`,
      report: SOUND,
      holds: { amounts: 6, sums: 3 },
    },
    {
      name: 'a name nobody knows has no figure in the tables',
      text: `${TOTALS}\n职业年金：支出决算为245.53万元。`,
      report: SOUND,
      holds: { amounts: 0 },
    },
    {
      name: 'off by a last digit that was carried over',
      text: `${TOTALS}\n2024年度本单位收入总计39.01万元。`,
      report: SOUND,
      finds: ['amounts 3: 39.01, not 39.00 (tail)'],
    },
    {
      name: 'less precise than the table',
      text: `${TOTALS}\n2024年度本单位收入总计0.39亿元，本年支出合计0.0035亿元。`,
      report: SOUND,
      finds: ['amounts 3: 0.390000, not 0.003900'],
      holds: { amounts: 1 },
    },
    {
      name: 'a figure the source lost',
      text: `${TOTALS}\n2024年度本单位收入总计39.00万元。`,
      report: { tables: { '01': { rows: { 收入总计: [null] } } } },
      holds: { amounts: 0 },
    },
  ]);
});

describe('amounts by path', () => {
  const tables = {
    '05': {
      rows: {
        合计: ['30.00', '30.00', ''],
        205: { name: '教育支出', cells: ['30.00', '30.00', ''] },
        20502: { name: '普通教育', cells: ['20.00', '20.00', ''] },
        2050201: { name: '学前教育', cells: ['20.00', '20.00', ''] },
        20507: { name: '特殊教育', cells: ['10.00', '10.00', ''] },
        2050701: { name: '学前教育', cells: ['10.00', '10.00', ''] },
        208: { name: '社会保障和就业支出', cells: ['5.00', '5.00', ''] },
      },
    },
  };

  describeSaid([
    {
      name: 'the row of that name under that 款',
      text: `${GENERAL_BUDGET}\n1、教育支出（类）普通教育（款）学前教育（项）。支出决算为20.00万元。\n2、教育支出（类）特殊教育（款）学前教育（项）。支出决算为10.00万元。`,
      report: { tables },
      holds: { amounts: 2 },
    },
    {
      name: 'and not the one under the other',
      text: `${GENERAL_BUDGET}\n1、教育支出（类）普通教育（款）学前教育（项）。支出决算为10.00万元。\n2、教育支出（类）特殊教育（款）学前教育（项）。支出决算为10.00万元。`,
      report: { tables },
      finds: ['amounts 2: 10.00, not 20.00'],
      holds: { amounts: 1 },
    },
    {
      name: 'a 类 alone, with 支出 or without',
      text: `${GENERAL_BUDGET}\n1.“教育支出”30.00万元。\n2.“社会保障和就业”5.00万元。`,
      report: { tables },
      holds: { amounts: 2 },
    },
  ]);
});

describe('restated', () => {
  describeSaid([
    {
      name: 'one amount, said twice',
      text: `${GENERAL_BUDGET}\n（一）一般公共预算财政拨款支出80.00万元。\n一般公共预算财政拨款支出80.00万元，主要用于以下方面：教育支出（类）80.00万元。`,
      holds: { restated: 1 },
    },
    {
      name: 'two amounts for one thing',
      text: `${GENERAL_BUDGET}\n（一）一般公共预算财政拨款支出80.00万元。\n一般公共预算财政拨款支出81.00万元，主要用于以下方面：教育支出（类）80.00万元。`,
      finds: ['restated 3: 81.00, not 80.00'],
    },
    {
      name: 'ten thousands and yuan',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出80.00万元。\n一般公共预算财政拨款支出800,012.34元。`,
      holds: { restated: 1 },
    },
    {
      name: 'basic expenditure of one item and of another',
      text: `${GENERAL_BUDGET}\n1.2050201-学前教育12.00万元，其中：基本支出12.00万元。\n2.2050202-小学教育9.00万元，其中：基本支出5.00万元，项目支出4.00万元。`,
      holds: { restated: 0 },
    },
    {
      name: 'a section each',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出80.00万元。\n四、其他情况说明\n一般公共预算财政拨款支出81.00万元。`,
      holds: { restated: 0 },
    },
  ]);
});

describe('grand-totals', () => {
  describeSaid([
    {
      name: 'two amounts for 各是',
      text: `${TOTALS}\n2024年度收入总计和支出总计分别为905.00万元、906.00万元。`,
      finds: ['grand-totals 3: 906.00, not 905.00'],
    },
    {
      name: 'one amount for both',
      text: '示例局2024年度收入支出总计905.00万元。',
      holds: { 'grand-totals': 0 },
    },
    {
      name: 'the totals of the appropriations are others',
      text: `${TOTALS}\n2024年度本单位收入总计905.00万元，支出总计905.00万元。\n${APPROPRIATIONS}\n2024年度财政拨款收入总计900.00万元，支出总计901.00万元。`,
      finds: ['grand-totals 5: 901.00, not 900.00'],
      holds: { 'grand-totals': 1 },
    },
  ]);
});

describe('sums', () => {
  describeSaid([
    {
      name: 'parts of one fund, and a total of all money in another section',
      text: [
        '二、收支情况说明',
        '（一）收入支出决算总体情况说明',
        '本年支出合计12.00万元，其中：基本支出9.00万元，项目支出3.00万元。',
        '（二）一般公共财政拨款基本支出决算情况说明',
        '一般公共财政拨款基本支出7.00万元，其中：人员经费5.00万元，公用经费2.00万元。',
      ].join('\n'),
      holds: { sums: 1 },
    },
    {
      name: 'parts that are not all, as others stand beside them',
      text: '公务用车购置及运行维护费9.00万元（其中，公务用车购置费4.00万元，公务用车运行维护费3.00万元，其他交通费用2.00万元）。',
    },
    {
      name: 'others that make up no total either',
      text: '公务用车购置及运行维护费9.00万元（其中，公务用车购置费4.00万元，公务用车运行维护费3.00万元，其他交通费用1.00万元）。',
      finds: ['sums 1: 9.00, not 7.00'],
    },
    {
      name: 'personnel and public funds',
      text: `${EXPENDITURE}\n基本支出221.60万元。其中，人员支出151.30万元，公用支出70.30万元。`,
      holds: { sums: 1 },
    },
    {
      name: 'off by a cent, twice rounded',
      text: `${EXPENDITURE}\n基本支出221.61万元。其中，人员支出151.30万元，公用支出70.30万元。`,
      holds: { sums: 1 },
    },
    {
      name: 'off by more',
      text: `${EXPENDITURE}\n基本支出222.60万元。其中，人员支出151.30万元，公用支出70.30万元。`,
      finds: ['sums 3: 222.60, not 221.60'],
    },
    {
      name: 'not all parts are told',
      text: `${EXPENDITURE}\n基本支出221.60万元。其中，人员支出151.30万元。`,
      holds: { sums: 0 },
    },
    {
      name: 'income by three of eight sources',
      text: `${INCOME}\n本年收入合计100.00万元，其中：财政拨款收入90.00万元；事业收入5.00万元；其他收入1.00万元。`,
      holds: { sums: 0 },
    },
    {
      name: 'goods, works and services',
      text: '九、其他重要事项说明\n（二）政府采购情况\n政府采购支出总额7.00万元，其中：政府采购货物支出4.00万元、政府采购工程支出0.00万元、政府采购服务支出2.00万元。',
      finds: ['sums 3: 7.00, not 6.00'],
    },
    {
      name: 'goods, works and services in Shanghai words',
      text: '九、其他重要事项说明\n（二）政府采购情况\n示例局2024年度政府采购金额（以合同签订为准）为25万元，其中：货物采购金额5.00万元、工程采购金额0万元、服务采购金额20.00万元。',
      holds: { sums: 1 },
    },
    {
      name: 'parts of one part of the narrative, the total of another',
      text: `${EXPENDITURE}\n基本支出221.60万元。\n${BASIC}\n人员经费100.00万元，公用经费70.30万元。`,
      holds: { sums: 0 },
    },
  ]);
});

/** The figure at fault is that of the table, which has no line in a sketch. */
describe('nothing-spent', () => {
  const spent = { '07': { rows: { 合计: ['', '0.13'], 公务接待费: ['', '0.13'] } } };

  describeSaid([
    {
      name: 'none, and none in the table',
      text: `${FUND}\n本单位2024年度没有使用政府性基金预算拨款安排的支出。`,
      report: { tables: { '08': { rows: { 合计: ['0.00', '0.00', '0.00', '0.00', '0.00', '0.00'] } } } },
      holds: { 'nothing-spent': 1 },
    },
    {
      name: 'none, and some in the table',
      text: `${FUND}\n本单位2024年度没有使用政府性基金预算财政拨款安排的支出。`,
      report: SOUND,
      finds: ['nothing-spent null: 7.00, not 0.00'],
    },
    {
      name: 'neither income nor expenditure of state capital',
      text: `${STATE_CAPITAL}\n示例局2024年度无国有资本经营预算财政拨款收入和支出。`,
      report: SOUND,
      finds: ['nothing-spent null: 3.00, not 0.00', 'nothing-spent null: 3.00, not 0.00'],
    },
    {
      name: 'no public expenses',
      text: `${THREE_PUBLIC}\n示例局2024年度无“三公”经费财政拨款支出。`,
      report: { tables: spent },
      finds: ['nothing-spent null: 0.13, not 0.00'],
    },
    {
      name: 'nothing printed to set it against',
      text: `${FUND}\n本单位2024年度没有使用政府性基金预算拨款安排的支出。`,
      holds: { 'nothing-spent': 0 },
    },
    {
      name: 'against the narrative, where no table has it',
      text: '九、其他重要事项说明\n（一）机关运行经费\n2024年度机关运行经费支出3.00万元。\n本单位2024年度无机关运行经费支出。',
      finds: ['nothing-spent 3: 3.00, not 0.00'],
    },
    {
      name: 'none is meant of the reason, not of the money',
      text: `${THREE_PUBLIC}\n公务接待费支出0.13万元。主要是本年无因公出国（境）费用支出。`,
      report: { tables: spent },
      holds: { 'nothing-spent': 0, amounts: 1 },
    },
  ]);
});
