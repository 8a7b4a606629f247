import { describe, expect, it } from 'vitest';
import { annexed, type AnnexCase, type FormSketch } from '../../support/annex.ts';

/** A form of which nothing was spent, and one of which all was. */
const UNSPENT = { funds: { 年度资金总额: '0.00 80.00 0.00 10 0.00 0' } };
const SPENT = { funds: { 年度资金总额: '80.00 80.00 80.00 10 100.00 10' } };
const rows = (base: FormSketch, indicators: Readonly<Record<string, string>>): FormSketch => ({
  ...base,
  indicators,
});

/** Weights and totals are left out throughout: they are not what these cases are about. */
const ARITHMETIC = /^(?:weights|total-score)/u;

const CASES: readonly AnnexCase[] = [
  {
    name: 'full marks for a target that is missed, in either direction, with a reason or without',
    forms: [
      rows(SPENT, {
        走访次数: '≥5次 4 10 10',
        完成时限: '≤120天 139 10 10 延迟',
        合格率: '=100% 0 10 10 延迟',
        增长率: '>0% 0 10 10 延迟',
        事故: '=0次 1 10 10 延迟',
        差错: '<1次 1 10 10 延迟',
      }),
    ],
    finds: ['score-by-target full: 30'],
  },
  {
    name: '无 is no reason',
    forms: [rows(SPENT, { 走访次数: '≥5次 4 10 8 无', 会议次数: '≥5次 4 10 8 —' })],
    finds: ['score-by-target unexplained: 30'],
  },
  {
    name: 'what is met, told in words, of another unit, or may be a fraction is not missed',
    forms: [
      rows(SPENT, {
        走访次数: '≥5次 5 10 10',
        人数: '=15家 20 10 10',
        增长率: '>0% 0.1 10 10',
        合格率: '=100% 1 10 10',
        规模: '≥60亿元 600000万元 10 10',
        制度: '健全 基本健全 10 10',
        日期: '=2024年3月1日前 2024年2月1日 10 10',
        次数: '5次 4 10 10',
      }),
    ],
  },
  {
    name: 'a bound kept by doing nothing',
    forms: [rows(UNSPENT, { 完成时限: '≤365天 0 10 10', 投诉: '≤1件 0 10 0' })],
    finds: ['met-by-doing-nothing nothing: 30'],
  },
  {
    name: 'a bound kept by nil where money was spent is met',
    forms: [rows(SPENT, { 投诉件数: '≤1件 0 10 10' })],
  },
  {
    name: 'payment, completion and cost though nothing was spent',
    forms: [
      {
        ...rows(UNSPENT, {
          目标完成率: '=100% 100 10 10',
          奖补标准执行准确率: '=100% 100 10 10',
          单位成本: '≤5万元 5 10 10',
        }),
        achieved: '根据文件要求，下拨市级资金。',
      },
    ],
    finds: ['nothing-executed reported: 10'],
  },
  {
    name: 'benefits though there was no output at all',
    forms: [rows(UNSPENT, { 企业户数: '≥5家 0 20 0 未拨付', 效益项目数: '≥3个 5 30 30' })],
    finds: ['nothing-executed benefit: 31'],
  },
  {
    name: 'paying that is asked for, names of notices, and rates of what enterprises do are no payment',
    forms: [
      {
        ...rows(UNSPENT, { 投资增速完成率: '≥80% 125 10 10', 月报上报率: '=100% 100 10 10' }),
        achieved: '《关于拨付补助资金的通知》已印发，需拨付我区企业，待财政兑现。',
      },
    ],
  },
  {
    name: 'a project without money, and one whose budget is gone',
    forms: [
      { funds: { 年度资金总额: '0.00 0.00 0.00 10 0.00 0' }, indicators: { 走访次数: '≥5次 5 90 90' } },
      { funds: { 年度资金总额: '100.00 0.00 0.00 10 0.00 0' } },
    ],
    finds: ['funds-missing all: 10', 'funds-missing budget: 10'],
  },
  {
    name: 'a source of funds without its rate, where another has one',
    forms: [
      {
        funds: {
          年度资金总额: '80.00 80.00 80.00 10 100.00 10',
          当年财政拨款: '60.00 60.00 60.00 — _ _',
          上年结转资金: '20.00 20.00 20.00 — 100.00 _',
        },
        total: '10',
      },
    ],
    finds: ['unfilled-figure rate: 10'],
  },
  {
    name: 'rates of the total alone, and of every source that has money and has spent some',
    forms: [
      {
        funds: {
          年度资金总额: '80.00 80.00 80.00 10 100.00 10',
          当年财政拨款: '80.00 80.00 80.00 — _ _',
          其他资金: '0.00 0.00 0.00 — _ _',
        },
        total: '10',
      },
      {
        funds: {
          年度资金总额: '80.00 80.00 75.00 10 93.75 9.38',
          当年财政拨款: '75.00 75.00 75.00 — 100.00 _',
          其他资金: '5.00 5.00 0.00 — _ _',
        },
        total: '9.38',
      },
      {
        funds: {
          年度资金总额: '80.00 80.00 80.00 10 100.00 10',
          当年财政拨款: '80.00 80.00 80.00 — 100.00 _',
          其他资金: '0.00 0.00 0.00 — _ _',
        },
        total: '10',
      },
    ],
  },
  {
    name: 'weights without scores, and no total that bears the blanks out',
    forms: [
      {
        funds: { 年度资金总额: '80.00 80.00 80.00 10 100.00 _' },
        indicators: { 走访次数: '≥5次 5 50 50', 会议次数: '≥5次 5 40 _' },
      },
    ],
    finds: ['unfilled-figure score: 10', 'unfilled-figure score: 10'],
  },
  {
    name: 'weights without scores in a form with a total, without any score, and in a line that weighs nothing',
    forms: [
      rows({ ...SPENT, total: '60' }, { 走访次数: '≥5次 5 50 50', 会议次数: '≥5次 5 40 _' }),
      {
        funds: { 年度资金总额: '80.00 80.00 80.00 10 100.00 _' },
        indicators: { 走访次数: '≥5次 5 50 _' },
      },
      rows(SPENT, { 走访次数: '≥5次 5 90 90', 会议次数: '≥5次 5 _ _' }),
    ],
  },
  {
    name: 'an actual dated after the year',
    forms: [rows(SPENT, { 评估时间: '=2026年12月 2026年12月 10 10', 启动时间: '2024年3月 2024年2月 10 10' })],
    finds: ['future-date later: 30'],
  },
  {
    name: 'two forms of one notice score one result differently',
    forms: [
      { ...rows(SPENT, { 走访次数: '=5次 0 10 0 延迟' }), project: '甲（某财指〔2024〕5号）' },
      { ...rows(SPENT, { 走访次数: '=5次 0 10 10 延迟' }), project: '乙（某财指[2024]5号）' },
    ],
    finds: ['score-by-target full: 30'],
  },
  {
    name: 'one result, scored more in one form than in the other',
    forms: [
      { ...rows(SPENT, { 走访次数: '=5次 5 10 8' }), project: '甲（某财指〔2024〕5号）' },
      { ...rows(SPENT, { 走访次数: '=5次 5 10 10' }), project: '乙（某财指[2024]5号）' },
    ],
    finds: ['scored-alike differ: 30'],
  },
];

describe('logic of the forms', () => {
  it.each(CASES.map((each): [string, AnnexCase] => [each.name, each]))('%s', (_, each) => {
    const { found } = annexed(each.forms, each.report);
    expect(found.filter((finding) => !ARITHMETIC.test(finding)).toSorted()).toEqual(
      [...(each.finds ?? [])].toSorted(),
    );
  });
});
