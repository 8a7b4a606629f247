import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../src/recognise/narrative/index.ts';
import { overgrown } from '../../support/growth.ts';
import { textOf, told } from '../../support/told.ts';

const INCOME = '二、收入决算情况说明';
const EXPENDITURE = '三、支出决算情况说明';
const APPROPRIATION = '四、财政拨款收入支出决算总体情况说明';
const GENERAL_BUDGET = '五、一般公共预算财政拨款支出决算情况说明';
const THREE_PUBLIC = '七、财政拨款“三公”经费支出决算情况说明';

type Case = readonly [heading: string, sentence: string, ...claims: string[]];

function eachTold(cases: readonly Case[]): void {
  it.each(cases.map((each) => [each[1], each] as const))('%s', (_, [heading, sentence, ...claims]) => {
    expect(told(sentence, heading)).toEqual(claims);
  });
}

describe('what stands in brackets is an aside', () => {
  eachTold([
    [
      INCOME,
      '本年收入合计8.00万元，其中：财政拨款收入6.00万元（一般公共预算财政拨款收入5.00万元，政府性基金预算财政拨款收入1.00万元），占75.00%；其他收入2.00万元，占25.00%。',
      'amount 本年收入合计 8.00',
      'amount 财政拨款收入 6.00',
      'amount 一般公共预算财政拨款收入 5.00',
      'amount 政府性基金预算财政拨款收入 1.00',
      'share 财政拨款收入 6.00 of 本年收入合计 8.00: 75.00%',
      'amount 其他收入 2.00',
      'share 其他收入 2.00 of 本年收入合计 8.00: 25.00%',
    ],
    [
      THREE_PUBLIC,
      '公务接待费支出预算4.00万元（其中：一般公共预算支出4.00万元；政府性基金预算支出0.00万元），支出决算3.00万元，完成预算的75.00%。',
      'budget 公务接待费 预算 4.00',
      'budget 其中的一般公共预算财政拨款支出 预算 4.00',
      'budget 其中的政府性基金预算财政拨款支出 预算 0.00',
      'amount 公务接待费 3.00',
      'completion 公务接待费 3.00 of 预算 4.00: 75.00%',
    ],
    [
      INCOME,
      '其他收入3.00万元，比上年增加1.00万元（主要原因是利息2.00万元），增长50.00%。',
      'amount 其他收入 3.00',
      'change 其他收入 3.00 上年 增加 1.00 增加 50.00%',
      'unread 其他收入3.00万元，比上年增加1.00万元（主要原因是利息2.00万元），增长50.00%。',
    ],
    [
      INCOME,
      '2024年度收入总计9.00万元（含年初结转和结余1.00万元），支出总计9.00万元（含年末结转和结余2.00万元）。与2023年度相比，收、支总计各增加3.00万元。',
      'amount 收入总计 9.00',
      'amount 年初结转和结余 1.00',
      'amount 支出总计 9.00',
      'amount 年末结转和结余 2.00',
      'change 收入总计 9.00 上年 增加 3.00',
      'change 支出总计 9.00 上年 增加 3.00',
    ],
    [
      INCOME,
      '事业收入5.00万元（含非本级3.00万元。其他收入2.00万元，占20.00%。',
      'amount 事业收入 5.00',
      'amount 含非本级 3.00',
      'amount 其他收入 2.00',
      'share 其他收入 2.00 of ? -: 20.00%',
    ],
  ]);
});

describe('a clause with a subject of its own', () => {
  eachTold([
    [
      THREE_PUBLIC,
      '公务用车购置费支出5.00万元，车均购置费2.50万元，购置公务用车2辆。',
      'amount 公务用车购置费 5.00',
      'amount 车均购置费 2.50',
      'count 公务用车购置数 2辆',
    ],
    [
      THREE_PUBLIC,
      '公务接待费支出3.00万元。2024年人均接待费200.00元，共计支出3.00万元。',
      'amount 公务接待费 3.00',
      'amount 人均接待费 200.00元',
      'unread 2024年人均接待费200.00元，共计支出3.00万元。',
    ],
    [
      '九、其他重要事项说明',
      '资产总额50.00万元。与上年相比，资产总额增加3.00万元，其中固定资产减少2.00万元。',
      'amount 资产总额 50.00',
      'change 资产总额 50.00 上年 增加 3.00',
      'change 固定资产 - 上年 减少 2.00',
    ],
    [
      THREE_PUBLIC,
      '1.因公出国（境）费用。2024年决算数0.00万元，与2024年年初预算数0.00万元持平。',
      'amount 因公出国（境）费 0.00',
      'budget 因公出国（境）费 年初预算 0.00',
      'comparison 因公出国（境）费 0.00 持平 年初预算 0.00',
    ],
  ]);
});

describe('items below what was named before', () => {
  eachTold([
    [
      APPROPRIATION,
      '（一）教育支出（类）\n1．普通教育（款）小学教育（项）。年初预算9.00万元，支出决算8.00万元。\n2．初中教育（项）。支出决算7.00万元。',
      'budget 教育支出/普通教育/小学教育 年初预算 9.00',
      'amount 教育支出/普通教育/小学教育 8.00',
      'amount 教育支出/普通教育/初中教育 7.00',
    ],
    [
      GENERAL_BUDGET,
      '“教育支出”（类）2024年度决算8.00万元。其中：\n“普通教育”（款）2024年度决算8.00万元，比2024年年初预算增加2.00万元，增长33.33%。',
      'amount 教育支出 8.00',
      'amount 教育支出/普通教育 8.00',
      'change 教育支出/普通教育 8.00 年初预算 增加 2.00 增加 33.33%',
    ],
    [
      GENERAL_BUDGET,
      '教育支出（类）普通教育（款）小学教育（2050202）。支出决算为8.00万元。',
      'amount 2050202 小学教育 8.00',
    ],
    [GENERAL_BUDGET, '小学教育（项）支出决算为8.00万元。', 'amount 小学教育 8.00'],
  ]);
});

describe('budgets and wholes', () => {
  eachTold([
    [
      THREE_PUBLIC,
      '“三公”经费决算数9.00万元，比2024年“三公”经费财政拨款年初预算12.00万元减少3.00万元。',
      'amount “三公”经费 9.00',
      'budget “三公”经费 年初预算 12.00',
      'change “三公”经费 9.00 年初预算 减少 3.00',
    ],
    [
      GENERAL_BUDGET,
      '一般公共预算财政拨款支出9.00万元，占财政拨款支出的90.00%。与年初预算10.00万元相比，完成年初预算的90.00%。',
      'amount 一般公共预算财政拨款支出 9.00',
      'share 一般公共预算财政拨款支出 9.00 of 财政拨款支出 -: 90.00%',
      'budget 一般公共预算财政拨款支出 年初预算 10.00',
      'completion 一般公共预算财政拨款支出 9.00 of 年初预算 10.00: 90.00%',
    ],
    [
      INCOME,
      '财政拨款收入9.00万元，占总收入的90.00%。',
      'amount 财政拨款收入 9.00',
      'share 财政拨款收入 9.00 of 本年收入合计 -: 90.00%',
    ],
    [INCOME, '2024年度总收入10.00万元。', 'amount 总收入 10.00'],
    [
      APPROPRIATION,
      '一般公共预算财政拨款本年收入9.00万元，比上年增加1.00万元；本年支出8.00万元。',
      'amount 一般公共预算财政拨款收入 9.00',
      'change 一般公共预算财政拨款收入 9.00 上年 增加 1.00',
      'amount 一般公共预算财政拨款支出 8.00',
    ],
    [
      APPROPRIATION,
      '财政拨款支出9.00万元，其中：基本支出6.00万元，项目支出3.00万元。',
      'amount 财政拨款本年支出合计 9.00',
      'amount 财政拨款基本支出 6.00',
      'amount 财政拨款项目支出 3.00',
    ],
    [EXPENDITURE, '用于单位运转的日常支出3.00万元。', 'amount 用于单位运转的日常支出 3.00'],
  ]);
});

describe('counts', () => {
  eachTold([
    [
      THREE_PUBLIC,
      '外事接待支出0.00万元，接待国（境）外来访团组0个、来访外宾0人次；国内公务接待支出3.00万元，接待国内来访团组20个、来访人员150人次。',
      'amount 外宾接待费 0.00',
      'count 外宾接待批次 0个',
      'count 外宾接待人次 0人次',
      'amount 国内公务接待费 3.00',
      'count 公务接待批次 20个',
      'count 公务接待人次 150人次',
    ],
    [THREE_PUBLIC, '本部门因公出国（境）共计2个团组，3人。', 'count 出国团组 2个', 'count 因公出国人次 3人'],
    [
      '八、预算绩效情况说明',
      '组织对2024年度一般公共预算项目支出全面开展绩效自评，资金200.00万元，占一般公共预算项目支出总额的50.00%。',
      'amount 绩效评价的项目支出 200.00',
      'share 绩效评价的项目支出 200.00 of 其中的一般公共预算财政拨款项目支出 -: 50.00%',
    ],
  ]);
});

it('gives the names of a list without what each came to', () => {
  const [, list] = told(
    '人员经费9.00万元，主要包括：基本工资1,234.00万元、奖金2.00万元等。',
    '六、基本支出决算情况说明',
  );
  expect(list).toBe('list 人员经费 基本工资、奖金');
});

it.each([
  '（甲1万元',
  '）',
  '（1万元）',
  '（（1万元））',
  '政府（室',
  '政府（室）',
  '普通教育（款）',
  '小学教育（项）1万元',
  '“教育支出”（类',
  '其中固定资产减少1万元，',
  '车均购置费1万元，',
  '比2024年“三公”经费财政拨款',
  '主要用于教育支出1万元，',
  '2050202小学教育年初',
])('%s over and over costs what its length does', { timeout: 120_000 }, (unit) => {
  const read = (text: string): unknown =>
    readNarrative(textOf(`2024年度决算情况说明\n一、收入\n本年收入合计1.00万元，${text}`));
  expect(overgrown(read, { unit }, 20_000)).toBeNull();
});
