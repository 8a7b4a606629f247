import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import copiedPurpose from '../../../src/rules/narrative/copied-purpose.ts';
import kindOfSpending from '../../../src/rules/narrative/kind-of-spending.ts';
import { overgrown } from '../../support/growth.ts';
import { narrated } from '../../support/narrative.ts';
import { describeSaid } from '../../support/said.ts';
import type { TableSketch } from '../../support/report.ts';

const GENERAL_BUDGET = '五、一般公共预算财政拨款支出决算情况说明';

const MEDICAL = '卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）';
const HOUSING = '住房保障支出（类）住房改革支出（款）住房公积金（项）';
const RUNNING = '一般公共服务支出（类）财政事务（款）行政运行（项）';
const OTHER = '一般公共服务支出（类）财政事务（款）其他财政事务支出（项）';

/** Paragraphs on items and what they are for, the first on line 2. */
const paragraphs = (...purposes: readonly (readonly [item: string, purpose: string])[]): string =>
  [
    GENERAL_BUDGET,
    ...purposes.map(
      ([item, purpose], index) =>
        `${index + 1}、${item}。主要用于：${purpose}。年初预算为9.00万元，支出决算为9.00万元。决算数与预算数持平。`,
    ),
  ].join('\n');

describe('copied-purpose', () => {
  describeSaid([
    {
      name: 'the purpose of the item above',
      text: paragraphs([MEDICAL, '事业单位医疗保险支出'], [HOUSING, '事业单位医疗保险支出']),
      finds: ['copied-purpose 3: copied'],
    },
    {
      name: 'that of the item below',
      text: paragraphs([MEDICAL, '缴纳职工住房公积金'], [HOUSING, '缴纳职工住房公积金']),
      finds: ['copied-purpose 2: copied'],
    },
    {
      name: 'items by code, and the purpose behind the amount',
      text: [
        GENERAL_BUDGET,
        '（一）2101102-事业单位医疗9.00万元，主要用于事业单位医疗缴费。',
        '（二）2210203-购房补贴9.00万元，主要用于事业单位医疗缴费。',
      ].join('\n'),
      finds: ['copied-purpose 3: copied'],
    },
    {
      name: 'a name without 缴费支出, and narrow brackets',
      text: paragraphs(
        [
          '社会保障和就业支出(类)行政事业单位养老支出(款)机关事业单位职业年金缴费支出(项)',
          '机关事业单位职业年金支出',
        ],
        ['住房保障支出(类)住房改革支出(款)购房补贴(项)', '机关事业单位职业年金支出'],
      ),
      finds: ['copied-purpose 3: copied'],
    },
    {
      name: 'each has its own',
      text: paragraphs([MEDICAL, '事业单位医疗保险支出'], [HOUSING, '缴纳职工住房公积金']),
    },
    {
      name: 'what any item may be for',
      text: paragraphs([MEDICAL, '在职人员经费支出'], [HOUSING, '在职人员经费支出']),
    },
    {
      name: 'words of three items',
      text: paragraphs(
        [MEDICAL, '事业单位医疗支出'],
        [HOUSING, '事业单位医疗支出'],
        [RUNNING, '事业单位医疗支出'],
      ),
    },
    {
      name: 'several things, of which each pays for some',
      text: paragraphs([MEDICAL, '事业单位医疗、住房公积金缴费'], [HOUSING, '事业单位医疗、住房公积金缴费']),
    },
    {
      name: 'other words, though they name the other item',
      text: paragraphs([MEDICAL, '事业单位医疗保险支出'], [HOUSING, '事业单位医疗人员的住房支出']),
    },
    {
      name: 'an item that may be for anything',
      text: paragraphs([MEDICAL, '事业单位医疗保险支出'], [OTHER, '事业单位医疗保险支出']),
    },
    {
      name: 'an item of the same 类',
      text: paragraphs(
        [MEDICAL, '事业单位医疗保险支出'],
        ['卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）', '事业单位医疗保险支出'],
      ),
    },
    {
      name: 'a reason that speaks of it',
      text: [
        GENERAL_BUDGET,
        `1、${MEDICAL}。支出决算为9.00万元。主要用于：事业单位医疗保险支出。`,
        `2、${HOUSING}。支出决算为9.00万元。主要原因：上年资金主要用于事业单位医疗保险支出。`,
      ].join('\n'),
    },
  ]);
});

const row = (name: string, ...cells: readonly string[]): { name: string; cells: readonly string[] } => ({
  name,
  cells,
});

/** One item of each kind of expenditure, one of both, and one whose kinds the source lost. */
const rows = {
  201: row('一般公共服务支出', '36.00', '18.00', '18.00'),
  20106: row('财政事务', '36.00', '18.00', '18.00'),
  2010601: row('行政运行', '9.00', '9.00', ''),
  2010602: row('一般行政管理事务', '9.00', '', '9.00'),
  2010699: row('其他财政事务支出', '9.00', '4.00', '5.00'),
};
const general: TableSketch = { rows };
const report = { tables: { '05': general } };
const ADMINISTRATION = '一般公共服务支出（类）财政事务（款）一般行政管理事务（项）';

describe('kind-of-spending', () => {
  const others = (...but: readonly string[]): (readonly [string, string])[] =>
    [RUNNING, ADMINISTRATION, OTHER].filter((item) => !but.includes(item)).map((item) => [item, '开展工作']);

  describeSaid([
    {
      name: 'basic expenditure, where there is only project expenditure',
      text: paragraphs([ADMINISTRATION, '业务指导与宣传等基本支出'], ...others(ADMINISTRATION)),
      report,
      finds: ['kind-of-spending 2: other'],
    },
    {
      name: 'project expenditure, where there is only basic expenditure',
      text: paragraphs([RUNNING, '信息化建设项目支出，按进度拨付'], ...others(RUNNING)),
      report,
      finds: ['kind-of-spending 2: other'],
    },
    {
      name: 'an item by code',
      text: `${GENERAL_BUDGET}\n（一）2010602-一般行政管理事务9.00万元，主要用于机关运转的基本支出（含水电费）。`,
      report,
      finds: ['kind-of-spending 2: other'],
    },
    {
      name: 'an item of a fund',
      text: `八、政府性基金预算财政拨款收入支出决算情况说明\n1、城乡社区支出（类）国有土地使用权出让收入安排的支出（款）征地和拆迁补偿支出（项）。主要用于：单位基本支出。支出决算为9.00万元。`,
      report: {
        tables: {
          '08': {
            rows: {
              212: row('城乡社区支出', '', '9.00', '9.00', '', '9.00', ''),
              21208: row('国有土地使用权出让收入安排的支出', '', '9.00', '9.00', '', '9.00', ''),
              2120801: row('征地和拆迁补偿支出', '', '9.00', '9.00', '', '9.00', ''),
            },
          },
        },
      },
      finds: ['kind-of-spending 2: other'],
    },
    {
      name: 'the kind there is',
      text: paragraphs(
        [RUNNING, '人员经费及公用经费等的基本支出'],
        [ADMINISTRATION, '信息系统维护等项目支出'],
        ...others(RUNNING, ADMINISTRATION),
      ),
      report,
    },
    {
      name: 'an item that has both',
      text: paragraphs([OTHER, '人员经费等基本支出'], ...others(OTHER)),
      report,
    },
    {
      name: 'words that name both',
      text: paragraphs([ADMINISTRATION, '项目支出和基本支出'], ...others(ADMINISTRATION)),
      report,
    },
    {
      name: 'what is beside, makes up for or evaluates the other kind',
      text: paragraphs(
        [ADMINISTRATION, '弥补基本支出'],
        [RUNNING, '开展项目支出绩效评价的人员经费'],
        ...others(RUNNING, ADMINISTRATION),
      ),
      report,
    },
    {
      name: 'beside the basic expenditure',
      text: paragraphs([ADMINISTRATION, '基本支出以外的专项工作'], ...others(ADMINISTRATION)),
      report,
    },
    {
      name: 'the purpose of one part of the item',
      text: `${GENERAL_BUDGET}\n（一）2010602-一般行政管理事务9.00万元，其中：基本支出0.00万元，主要用于单位基本支出。`,
      report,
    },
    {
      name: 'kinds the table does not print',
      text: paragraphs([ADMINISTRATION, '业务指导等基本支出'], ...others(ADMINISTRATION)),
      report: { tables: { '05': { columns: ['合计'], rows } } },
    },
    {
      name: 'kinds the source lost',
      text: paragraphs([ADMINISTRATION, '业务指导等基本支出'], ...others(ADMINISTRATION)),
      report: {
        tables: {
          '05': {
            rows: { ...rows, 2010602: { name: '一般行政管理事务', cells: ['9.00', null, '9.00'] } },
          },
        },
      },
    },
    {
      name: 'an item the table does not have',
      text: `${GENERAL_BUDGET}\n（一）2010650-事业运行0.00万元，主要用于事业单位基本支出。`,
      report,
    },
  ]);
});

describe('purposes over and over', () => {
  it.each([
    '主要用于',
    '小学教育（项）',
    '（项）主要用于',
    '2050202-小学教育支出1.00万元，主要用于小学教育。',
    '2050202-小学教育支出1.00万元，主要用于小学教育。\n',
    '1、教育支出（类）普通教育（款）小学教育（项）。主要用于：小学教育支出1.00万元。\n',
  ])('of %s cost what their length does', { timeout: 120_000 }, (unit) => {
    const call = (text: string): unknown =>
      check(narrated(`${GENERAL_BUDGET}\n${text}`), [copiedPurpose, kindOfSpending]);
    expect(overgrown(call, { unit }, 50_000)).toBeNull();
  });
});
