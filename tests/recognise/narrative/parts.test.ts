import { expect, it } from 'vitest';
import { readNarrative } from '../../../src/recognise/narrative/index.ts';
import { textOf, told, toldClaim } from '../../support/told.ts';

const EXPENDITURE = '三、支出决算情况说明';
const GENERAL_BUDGET = '五、一般公共预算财政拨款支出决算情况说明';
const THREE_PUBLIC = '七、财政拨款“三公”经费支出决算情况说明';

/** What is a part of what, and what a sentence is about that names nothing. */
it.each<[name: string, heading: string, sentences: string, ...claims: string[]]>([
  [
    'parts of a budget are budgets',
    THREE_PUBLIC,
    '“三公”经费预算9.00万元，其中：公务用车运行费6.00万元，公务接待费3.00万元。',
    'budget “三公”经费 预算 9.00',
    'budget 公务用车运行维护费 预算 6.00',
    'budget 公务接待费 预算 3.00',
  ],
  [
    'and so they are in a sentence of their own',
    THREE_PUBLIC,
    '“三公”经费支出预算为9.00万元。其中，公务接待费3.00万元，支出决算2.00万元。',
    'budget “三公”经费 预算 9.00',
    'budget 公务接待费 预算 3.00',
    'amount 公务接待费 2.00',
  ],
  [
    'but not where the outturn was told as well',
    THREE_PUBLIC,
    '“三公”经费支出预算9.00万元，支出决算为5.00万元，其中：公务接待费2.00万元。',
    'budget “三公”经费 预算 9.00',
    'amount “三公”经费 5.00',
    'amount 公务接待费 2.00',
  ],
  [
    'an amount and a colon begin its parts',
    EXPENDITURE,
    '支出总计9.00万元，其中本年支出8.00万元：基本支出6.00万元，占75.00%；项目支出2.00万元，占25.00%。',
    'amount 支出总计 9.00',
    'amount 本年支出合计 8.00',
    'amount 基本支出 6.00',
    'share 基本支出 6.00 of 本年支出合计 8.00: 75.00%',
    'amount 项目支出 2.00',
    'share 项目支出 2.00 of 本年支出合计 8.00: 25.00%',
  ],
  [
    'the first entry of a list of parts is what its line is about',
    EXPENDITURE,
    '支出总计9.00万元，具体情况如下：\n1.教育支出6.00万元，用于教学。比上年减少2.00万元，下降25.00%。\n2.住房保障支出3.00万元，用于缴存。比上年增加1.00万元，增长50.00%。',
    'amount 支出总计 9.00',
    'amount 教育支出 6.00',
    'change 教育支出 6.00 上年 减少 2.00 减少 25.00%',
    'amount 住房保障支出 3.00',
    'change 住房保障支出 3.00 上年 增加 1.00 增加 50.00%',
  ],
  [
    'what is spent on a thing that is no item of the classification is no total',
    GENERAL_BUDGET,
    '古籍修复5.00万元，其中：基本支出3.00万元，项目支出2.00万元。',
    'amount 古籍修复 5.00',
    'amount 其中的基本支出 3.00',
    'amount 其中的项目支出 2.00',
  ],
  [
    'what several come to together is of none of them',
    THREE_PUBLIC,
    '公务接待费和公务用车运行维护费支出5.00万元。因公出国（境）费和公务用车购置费支出0.00万元。',
    'amount 因公出国（境）费 0.00',
    'amount 公务用车购置费 0.00',
    'unread 公务接待费和公务用车运行维护费支出5.00万元。',
  ],
  [
    'unless brackets name it',
    THREE_PUBLIC,
    '公务接待费、公车运行费（“三公”经费）决算总额5.00万元。',
    'amount “三公”经费 5.00',
  ],
  [
    'a full stop in brackets ends nothing',
    THREE_PUBLIC,
    '公务用车购置及运行费5.00万元（公务用车运行维护费5.00万元，比上年增加1.00万元。）比上年增加2.00万元。',
    'amount 公务用车购置及运行维护费 5.00',
    'amount 公务用车运行维护费 5.00',
    'change 公务用车运行维护费 5.00 上年 增加 1.00',
    'change 公务用车购置及运行维护费 5.00 上年 增加 2.00',
  ],
  [
    '此外 begins a sentence of its own',
    THREE_PUBLIC,
    '此外，公务接待费支出2.00万元，完成预算的50%。',
    'amount 公务接待费 2.00',
    'completion 公务接待费 2.00 of 预算 -: 50%',
  ],
  [
    'delegations are those the line speaks of',
    THREE_PUBLIC,
    '公务接待费支出2.00万元。其中：\n外宾接待支出0.00万元。共接待来访团组0个，0人次。\n国内公务接待支出2.00万元。共接待国内来访团组5个，40人次。',
    'amount 公务接待费 2.00',
    'amount 外宾接待费 0.00',
    'count 外宾接待批次 0个',
    'count 外宾接待人次 0人次',
    'amount 国内公务接待费 2.00',
    'count 公务接待批次 5个',
    'count 公务接待人次 40人次',
  ],
  [
    'a purpose ends where the vehicles are counted',
    THREE_PUBLIC,
    '公务用车运行费5.00万元，主要用于燃油8.00万元，年末公务用车保有量2辆。',
    'amount 公务用车运行维护费 5.00',
    'count 公务用车保有量 2辆',
    'unread 公务用车运行费5.00万元，主要用于燃油8.00万元，年末公务用车保有量2辆。',
  ],
  [
    'but a reason may be that there are fewer',
    THREE_PUBLIC,
    '公务用车运行费5.00万元，比上年减少1.00万元，主要原因是修理减少，公务用车保有量减少2辆。',
    'amount 公务用车运行维护费 5.00',
    'change 公务用车运行维护费 5.00 上年 减少 1.00',
    'unread 公务用车运行费5.00万元，比上年减少1.00万元，主要原因是修理减少，公务用车保有量减少2辆。',
  ],
  [
    'an entry is about its heading, a class or not',
    GENERAL_BUDGET,
    '一般公共预算财政拨款支出9.00万元，其中：\n1.教育支出。年初预算4.00万元，支出决算5.00万元，完成年初预算的125%。\n2.古籍修复。支出4.00万元，比上年增加1.00万元。',
    'amount 一般公共预算财政拨款支出 9.00',
    'budget 教育支出 年初预算 4.00',
    'amount 教育支出 5.00',
    'completion 教育支出 5.00 of 年初预算 4.00: 125%',
    'amount 古籍修复 4.00',
    'change 古籍修复 4.00 上年 增加 1.00',
  ],
  [
    'reasons that are numbered are no headings',
    GENERAL_BUDGET,
    '一般公共预算财政拨款支出9.00万元，变动的主要原因：1.人员减少。2.压减开支。完成预算的90%。',
    'amount 一般公共预算财政拨款支出 9.00',
    'completion 一般公共预算财政拨款支出 9.00 of 预算 -: 90%',
  ],
  [
    'one amount as a share of two, each named',
    '九、政府采购情况',
    '授予小微企业合同金额3.00万元，占授予中小企业合同金额的60%，占政府采购支出总额的50%。',
    'amount 授予小微企业合同金额 3.00',
    'share 授予小微企业合同金额 3.00 of 授予中小企业合同金额 -: 60%',
    'share 授予小微企业合同金额 3.00 of 政府采购支出总额 -: 50%',
  ],
  [
    'what a change is from',
    THREE_PUBLIC,
    '公务接待费支出2.00万元，较上年3.00万元减少1.00万元。公务用车运行费由上年的4.00万元增加到5.00万元，公务接待费比上年减少1.00万元。',
    'amount 公务接待费 2.00',
    'change 公务接待费 2.00 from 3.00 上年 减少 1.00',
    'amount 公务用车运行维护费 5.00',
    'change 公务接待费 2.00 上年 减少 1.00',
  ],
  [
    'guests are counted as persons too',
    THREE_PUBLIC,
    '公务接待费支出2.00万元，接待5批次，40人。',
    'amount 公务接待费 2.00',
    'count 公务接待批次 5批次',
    'count 公务接待人次 40人',
  ],
])('%s', (_, heading, sentences, ...claims) => {
  expect(told(sentences, heading)).toEqual(claims);
});

/** What is told of another year is not of these accounts. */
it.each<[sentences: string, ...claims: string[]]>([
  [
    '2025年度“三公”经费预算9.00万元，其中：公务接待费3.00万元，比上年增加1.00万元。公务用车运行费较上年减少1.00万元。',
  ],
  [
    '2024年度“三公”经费支出5.00万元。按照2021年出台的办法，公务接待费支出2.00万元，比上年减少1.00万元。',
    'amount “三公”经费 5.00',
    'amount 公务接待费 2.00',
    'change 公务接待费 2.00 上年 减少 1.00',
  ],
])('%s', (sentences, ...claims) => {
  const sections = readNarrative(textOf(`2024年度单位决算情况说明\n${THREE_PUBLIC}\n${sentences}`), 2024);
  expect(sections.flatMap((section) => section.claims.map(toldClaim))).toEqual(claims);
});
