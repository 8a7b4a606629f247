import { describe, expect, it } from 'vitest';
import { annexed, type AnnexCase, type FormSketch } from '../../support/annex.ts';

const form = (
  spent: string,
  achieved: string,
  indicators: Readonly<Record<string, string>> = {},
): FormSketch => ({
  funds: { 年度资金总额: `80.00 80.00 ${spent} 10` },
  achieved,
  indicators,
});
const ABOUT = /^(?:actual-cost|stated|notice|project|unit)/u;

const CASES: readonly AnnexCase[] = [
  {
    name: 'an amount paid that is neither outturn nor budget',
    forms: [form('80.00', '下拨省级奖励资金90万元')],
    finds: ['stated-amount 实际完成情况: 90.00, not 80.00'],
  },
  {
    name: 'where nothing was spent, the amount is that of the budget',
    forms: [form('0.00', '兑现补助资金90万元'), form('0.00', '兑现补助资金80万元')],
    finds: ['stated-amount 实际完成情况: 90.00, not 80.00'],
    holds: { 'annex/stated-amount': 1 },
  },
  {
    name: 'where part was spent, it may be either, in any unit',
    forms: [form('60.00', '拨付企业60万元'), form('60.00', '安排补助资金800000元')],
    holds: { 'annex/stated-amount': 2 },
  },
  {
    name: 'several amounts are tied where they make up the money, and else left alone',
    forms: [
      form('80.00', '补助甲企业50万元，补助乙企业30万元'),
      form('80.00', '补助甲企业50万元，补助乙企业10万元'),
    ],
    holds: { 'annex/stated-amount': 1 },
  },
  {
    name: 'rates, investments, turnover and what is asked for are no payment',
    forms: [
      form('80.00', '给予每个30万元的奖励，带动总投资500万元，补助企业营业收入900万元，申请拨付70万元'),
      form('80.00', '《关于下达补助资金5万元的通知》已印发'),
    ],
  },
  {
    name: 'a cost that is the budget, against the outturn',
    forms: [
      form('80.00', '', { 补助成本: '≤80万元 0 10 10' }),
      form('80.00', '', { 补助成本: '=80万元 80 10 10' }),
    ],
    finds: ['actual-cost 补助成本: 0.00, not 80.00'],
    holds: { 'annex/actual-cost': 1 },
  },
  {
    name: 'where nothing was spent, against the budget; a nil cost agrees with the outturn',
    forms: [
      form('0.00', '', { 补助成本: '≤80万元 79 10 10' }),
      form('0.00', '', { 补助成本: '≤80万元 0 10 0' }),
    ],
    finds: ['actual-cost 补助成本: 79.00, not 80.00'],
    holds: { 'annex/actual-cost': 1 },
  },
  {
    name: 'where nothing was budgeted either, the cost calls the outturn in question',
    forms: [
      { funds: { 年度资金总额: '80.00 0.00 0.00 10' }, indicators: { 补助成本: '≤80万元 35.5 10 10' } },
    ],
    finds: ['actual-cost 补助成本: 0.00, not 35.50'],
  },
  {
    name: 'a floor that does not go into the budget evenly is of the project, one that does may be per enterprise',
    forms: [
      form('80.00', '', { 降低成本: '≥50万元 50 10 10' }),
      form('80.00', '', { 降低成本: '≥20万元 20 10 10' }),
    ],
    finds: ['actual-cost 降低成本: 50.00, not 80.00'],
  },
  {
    name: 'another target, or another unit, is none of the money of the project',
    forms: [
      form('80.00', '', {
        单位成本: '≤10万元 9 10 10',
        成本比例: '≤80% 70 10 10',
        补助成本: '≤80家 3 10 10',
      }),
    ],
  },
  {
    name: 'numbers of enterprises, in goal and result',
    forms: [
      { ...form('80.00', '对19家企业进行扶持', { 奖补企业数: '≥15家 15 10 10' }) },
      { ...form('80.00', '', { 补助企业数: '=15家 1 10 1 误填' }), goal: '对1家企业进行扶持' },
    ],
    finds: ['stated-count 奖补企业数: 15, not 19', 'stated-count 补助企业数: 15, not 1'],
  },
  {
    name: 'several numbers, a floor as target, and other indicators are not compared',
    forms: [
      form('80.00', '走访30家企业，对19家企业进行扶持', { 奖补企业数: '≥15家 15 10 10' }),
      { ...form('80.00', '', { 补助企业数: '≥15家 16 10 10' }), goal: '对20家企业进行扶持' },
      form('80.00', '对19家企业进行扶持', { 走访企业数: '≥15家 15 10 10' }),
    ],
  },
  {
    name: 'a text that cites another notice of the same issuer',
    forms: [
      { project: '甲资金（某财企（指）[2023]66号）', achieved: '根据某财企（指）〔2023〕82号，及时办理' },
      {
        project: '乙资金（某财企（指）[2023]66号）',
        achieved: '根据某政规〔2022〕4号、某财企（指）【2023】66 号，及时办理',
      },
      { project: '丙资金', achieved: '根据某财企（指）〔2023〕82号，及时办理' },
    ],
    finds: ['notice-number other: 20'],
  },
  {
    name: 'a notice of the same number with a character missing',
    forms: [
      {
        project: '关于下达工业企业技术改造完工投产奖励资金（某财指[2023]77号）',
        goal: '根据《关于下达工业企业技术改造完工投奖励资金的通知》（某财指[2023]77号）',
        achieved: '根据《关于下达工业企业技术改造完工投产奖励资金的通知》（某财指[2023]77号）',
      },
      {
        project: '关于下达工业企业技术改造完工投产奖励资金—省级（某财指[2023]78号）',
        goal: '根据《关于下达工业企业技术改造完工投产奖励资金的通知》（某财指[2023]78号）',
        achieved: '根据《关于下达工业企业技术改造完工奖励资金的通知》（某财指[2023]79号）',
      },
    ],
    finds: ['notice-number other: 20', 'project-name slip: 20'],
  },
  {
    name: 'one finding for all forms that leave out 本级',
    forms: [{ unit: '某某局' }, { unit: '某某局' }],
    report: { unit: '某某局（本级）' },
    finds: ['unit-name suffix: 2'],
  },
  {
    name: 'a department, another unit, and the same name are left alone',
    forms: [{ unit: '某某中心' }, { unit: '某某局（本级）' }],
    report: { unit: '某某局（本级）' },
  },
];

describe('what the forms state', () => {
  it.each(CASES.map((each): [string, AnnexCase] => [each.name, each]))('%s', (_, each) => {
    const { found, holds } = annexed(each.forms, each.report);
    expect(found.filter((finding) => ABOUT.test(finding)).toSorted()).toEqual(
      [...(each.finds ?? [])].toSorted(),
    );
    expect(holds).toMatchObject(each.holds ?? {});
  });
});
