import { describe } from 'vitest';
import { describeSaid } from '../../support/said.ts';

const INCOME = '二、收入决算情况说明';
const EXPENDITURE = '三、支出决算情况说明';
const GENERAL_BUDGET = '五、一般公共预算财政拨款支出决算情况说明';
const THREE_PUBLIC = '七、财政拨款“三公”经费支出决算情况说明';
const PROCUREMENT = '九、其他重要事项说明\n（二）政府采购情况';

describe('shares', () => {
  describeSaid([
    {
      name: 'of income by source',
      text: `${INCOME}\n本年收入合计905.00万元，其中：财政拨款收入900.00万元，占99.45%；其他收入5.00万元，占0.55%。`,
      holds: { shares: 2, 'share-sums': 1, 'share-limits': 2 },
    },
    {
      name: 'of a whole named behind 占',
      text: `${EXPENDITURE}\n本年支出合计905.00万元，其中：基本支出300.00万元，占本年支出合计的33.15%；项目支出605.00万元，占本年支出合计的66.85%。`,
      holds: { shares: 2, 'share-sums': 1 },
    },
    {
      name: 'one cut off',
      text: `${EXPENDITURE}\n本年支出合计905.00万元，其中：基本支出300.00万元，占33.14%；项目支出605.00万元，占66.85%。`,
      finds: ['shares 2: 33.14, not 33.15', 'share-sums 2: 99.99, not 100.00 (tail)'],
      holds: { shares: 1 },
    },
    {
      name: 'one made to add up to 100%',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出3000.00万元，主要用于以下方面：教育支出（类）1000.00万元，占33.34%；卫生健康支出（类）1000.00万元，占33.33%；住房保障支出（类）1000.00万元，占33.33%；`,
      finds: ['shares 2: 33.34, not 33.33'],
      holds: { shares: 2, 'share-sums': 1 },
    },
    {
      name: 'those that do not quite add up are right',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出300.00万元，主要用于以下方面：教育支出（类）100.00万元，占33.33%；卫生健康支出（类）100.00万元，占33.33%；住房保障支出（类）100.00万元，占33.33%；`,
      holds: { shares: 3, 'share-sums': 1 },
    },
    {
      name: 'one decimal, where the amounts have two',
      text: `${INCOME}\n本年收入合计905.00万元，其中：财政拨款收入900.00万元，占99.4%；其他收入5.00万元，占0.6%。`,
      holds: { shares: 2, 'share-sums': 1 },
    },
    {
      name: 'yuan',
      text: `${THREE_PUBLIC}\n“三公”经费支出65000.00元。公务用车购置及运行维护费支出34000.00元，占52.3%；公务接待费支出31000.00元，占47.7%。`,
      holds: { shares: 2, 'share-sums': 1 },
    },
    {
      name: 'a part in yuan of a whole in ten thousands',
      text: `${INCOME}\n本年收入合计905.00万元，其中：财政拨款收入9,000,000.00元，占99.45%。`,
      holds: { shares: 1 },
    },
    {
      name: 'all of it, without decimals',
      text: `${INCOME}\n本年收入合计905.00万元，其中：财政拨款收入905.00万元，占100%。`,
      holds: { shares: 1, 'share-limits': 1 },
    },
    {
      name: 'nearly all of it is not all of it',
      text: `${INCOME}\n本年收入合计905.00万元，其中：财政拨款收入904.00万元，占100.00%；其他收入1.00万元，占0.11%。`,
      finds: ['shares 2: 100.00, not 99.89', 'share-sums 2: 100.11, not 100.00'],
      holds: { shares: 1 },
    },
    {
      name: 'whole and part from the tables',
      text: `${INCOME}\n财政拨款收入占本年收入合计的96.00%。`,
      report: {
        tables: {
          '01': { rows: { 本年收入合计: ['905.00'] } },
          '02': { rows: { 合计: ['905.00', '900.00', '', '', '', '', '5.00'] } },
        },
      },
      finds: ['shares 2: 96.00, not 99.45'],
    },
    {
      name: 'of the whole that goes without saying, told or printed',
      text: `${EXPENDITURE}\n本年支出合计905.00万元。\n基本支出300.00万元，占33.15%。\n${GENERAL_BUDGET}\n1.“教育支出”50.00万元，占62.50%。`,
      report: {
        tables: {
          '05': { rows: { 合计: ['80.00', '', ''], 205: { name: '教育支出', cells: ['50.00', '', ''] } } },
        },
      },
      holds: { shares: 2 },
    },
    {
      name: 'of a whole that is nil there is no share to work out',
      text: `${THREE_PUBLIC}\n“三公”经费支出0.00万元。其中：因公出国（境）费支出0.00万元，占0%；公务接待费支出0.00万元，占0%。`,
      holds: { shares: 0, 'share-limits': 2, 'share-sums': 0 },
    },
    {
      name: 'of a whole that nothing tells',
      text: `${GENERAL_BUDGET}\n1.“一般公共服务”50万元，占62.50%。`,
      holds: { shares: 0, 'share-limits': 1 },
    },
  ]);
});

describe('shares of procurement', () => {
  const procured = (goods: string, works: string, services: string): string =>
    `2024年度政府采购支出总额7.00万元，其中：政府采购货物支出${goods}万元、政府采购工程支出${works}万元、政府采购服务支出${services}万元。`;

  describeSaid([
    {
      name: 'small enterprises and the smallest of them',
      text: `${PROCUREMENT}\n${procured('4.00', '0.00', '3.00')}授予中小企业合同金额6.00万元，占政府采购支出总额的85.71%，其中：授予小微企业合同金额3.00万元，占授予中小企业合同金额的50.00%。`,
      holds: { shares: 2, procurement: 2, sums: 1 },
    },
    {
      name: 'a share of the wrong whole',
      text: `${PROCUREMENT}\n${procured('4.00', '0.00', '3.00')}授予中小企业合同金额6.00万元，占政府采购支出总额的85.71%，其中：授予小微企业合同金额3.00万元，占政府采购支出总额的50.00%。`,
      finds: ['shares 3: 50.00, not 42.86'],
      holds: { shares: 1 },
    },
    {
      name: 'nothing but goods: what small enterprises got is all goods',
      text: `${PROCUREMENT}\n${procured('7.00', '0.00', '0.00')}授予中小企业合同金额3.50万元，占政府采购支出总额的50.00%；货物采购授予中小企业合同金额占货物支出金额的100.00%，工程采购授予中小企业合同金额占工程支出金额的0.00%。`,
      finds: ['shares 3: 100.00, not 50.00'],
      holds: { shares: 1 },
    },
    {
      name: 'goods and services: what they got of which is not known',
      text: `${PROCUREMENT}\n${procured('4.00', '0.00', '3.00')}授予中小企业合同金额3.50万元，占政府采购支出总额的50.00%；货物采购授予中小企业合同金额占货物支出金额的80.00%，服务采购授予中小企业合同金额占服务支出金额的10.00%。`,
      holds: { shares: 1 },
    },
  ]);
});

describe('share-limits', () => {
  describeSaid([
    {
      name: 'more than all of it',
      text: `${GENERAL_BUDGET}\n1.“一般公共服务”50万元，占162.50%。`,
      finds: ['share-limits 2: 162.50, not 100.00'],
    },
    {
      name: 'a point more than all of it is no tail',
      text: `${GENERAL_BUDGET}\n1.“一般公共服务”50万元，占101.00%。`,
      finds: ['share-limits 2: 101.00, not 100.00'],
    },
    {
      name: 'a last digit more than all of it',
      text: `${GENERAL_BUDGET}\n1.“一般公共服务”50万元，占100.01%。`,
      finds: ['share-limits 2: 100.01, not 100.00 (tail)'],
    },
    {
      name: 'a share of nothing',
      text: `${PROCUREMENT}\n政府采购支出总额7.00万元，其中：政府采购货物支出7.00万元、政府采购工程支出0.00万元、政府采购服务支出0.00万元。工程采购授予中小企业合同金额占工程支出金额的100.00%。`,
      finds: ['share-limits 3: 100.00, not 0.00'],
    },
    {
      name: 'none of nothing',
      text: `${PROCUREMENT}\n政府采购支出总额7.00万元，其中：政府采购货物支出7.00万元、政府采购工程支出0.00万元、政府采购服务支出0.00万元。工程采购授予中小企业合同金额占工程支出金额的0.00%。`,
      holds: { 'share-limits': 1, shares: 0 },
    },
  ]);
});

describe('share-sums', () => {
  describeSaid([
    {
      name: 'all parts of the whole',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出80.00万元，主要用于以下方面：教育支出（类）50.00万元，占62.50%；住房保障支出（类）30.00万元，占37.50%；`,
      holds: { 'share-sums': 1, shares: 2 },
    },
    {
      name: 'shares that add up to more',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出80.00万元，主要用于以下方面：教育支出（类）50.00万元，占62.50%；住房保障支出（类）30.00万元，占47.50%；`,
      finds: ['shares 2: 47.50, not 37.50', 'share-sums 2: 110.00, not 100.00'],
      holds: { shares: 1 },
    },
    {
      name: 'only some of the parts',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出80.00万元，主要用于以下方面：教育支出（类）50.00万元，占62.50%；住房保障支出（类）20.00万元，占25.00%；`,
      holds: { 'share-sums': 0, shares: 2 },
    },
    {
      name: 'a single share',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出80.00万元，主要用于以下方面：教育支出（类）50.00万元，占62.50%。`,
      holds: { 'share-sums': 0, shares: 1 },
    },
    {
      name: 'parts that round to the whole, with shares made of the rounded amounts',
      text: `${GENERAL_BUDGET}\n一般公共预算财政拨款支出80.01万元，主要用于以下方面：教育支出（类）50.00万元，占62.49%；住房保障支出（类）30.00万元，占37.50%；`,
      finds: ['share-sums 2: 99.99, not 100.00 (tail)'],
      holds: { shares: 2 },
    },
  ]);
});
