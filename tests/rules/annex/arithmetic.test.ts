import { describe, expect, it } from 'vitest';
import { annexed, type AnnexCase, type FormSketch } from '../../support/annex.ts';

/** Nothing wrong with it. */
const SOUND: FormSketch = {
  funds: {
    年度资金总额: '30.00 40.00 30.00 10 75.00 7.5',
    当年财政拨款: '30.00 35.00 30.00 — 85.71 _',
    其他资金: '0.00 5.00 0.00 — 0.00 _',
  },
  indicators: {
    走访次数: '≥5次 6 50 50',
    完成时限: '≤12个月 12 30 30',
    群众满意度: '≥90% 95 10 10',
  },
  total: '97.5',
};
const funds = (total: string, ...parts: readonly string[]): FormSketch => ({
  ...SOUND,
  funds: Object.fromEntries([
    ['年度资金总额', total],
    ...parts.map((cells, index) => [index === 0 ? '当年财政拨款' : '其他资金', cells]),
  ]),
});

const CASES: readonly AnnexCase[] = [
  {
    name: 'a sound form has no finding, and all its figures are tied',
    forms: [SOUND],
    holds: {
      'annex/fund-total': 3,
      'annex/execution-rate': 3,
      'annex/execution-score': 1,
      'annex/executed-within-budget': 1,
      'annex/weights': 1,
      'annex/total-score': 1,
      'annex/score-within-weight': 1,
    },
  },
  {
    name: 'a total that its lines do not make',
    forms: [
      funds('30.00 41.00 30.75 10 75.00 7.5', '30.00 35.00 30.75 — 87.86 _', '0.00 5.00 0.00 — 0.00 _'),
    ],
    // The other two are confirmed by their rates.
    finds: ['fund-total 其他资金: 41.00, not 40.00'],
  },
  {
    name: 'money of 中央 and 地方 is within that of 财政拨款',
    forms: [
      {
        ...SOUND,
        funds: {
          年度资金总额: '30.00 40.00 30.00 10 75.00 7.5',
          财政拨款: '30.00 40.00 30.00 — 75.00 _',
          中央补助: '20.00 20.00 20.00 — — _',
          地方资金: '10.00 20.00 10.00 — — _',
        },
      },
    ],
    holds: { 'annex/fund-total': 3, 'annex/execution-rate': 2 },
  },
  {
    name: 'a rate that is not the outturn over the budget',
    forms: [funds('30.00 40.00 30.00 10 76.00 7.5')],
    finds: ['execution-rate 年度资金总额: 76.00, not 75.00'],
  },
  {
    name: 'a rate in whole per cent, with its sign',
    forms: [funds('30.00 40.00 30.10 10 75% 7.5')],
    holds: { 'annex/execution-rate': 1 },
  },
  {
    name: 'a rate over no budget',
    forms: [funds('0.00 0.00 0.00 10 100.00 0')],
    finds: [
      'execution-rate 年度资金总额: 100.00, not 0.00',
      'funds-missing all: 10',
      'total-score 总分: 97.50, not 90.00',
    ],
  },
  {
    name: 'a score rounded to whole points, and one that does not follow the rate',
    forms: [
      { ...funds('46.00 46.00 1.05 10 2.28 0'), total: '90' },
      { ...funds('15.23 15.23 10.58 10 69.47 10'), total: '100' },
    ],
    finds: ['execution-score 年度资金总额: 10, not 7'],
    holds: { 'annex/execution-score': 1 },
  },
  {
    name: 'an outturn beyond the budget',
    forms: [funds('30.00 20.00 30.00 10 150.00 15')],
    finds: [
      'executed-within-budget 年度资金总额: 30.00, not 20.00',
      'score-within-weight 年度资金总额: 15.00, not 10.00',
      'total-score 总分: 97.50, not 105.00',
    ],
  },
  {
    name: 'weights that are not a hundred, also by their own total',
    forms: [{ ...SOUND, indicators: { ...SOUND.indicators, 走访次数: '≥5次 6 55 50' }, fullMarks: '100' }],
    finds: ['weights 走访次数: 100.00, not 105.00', 'weights 走访次数: 105.00, not 100.00'],
  },
  {
    name: 'a total that is not the sum of its scores',
    forms: [{ ...SOUND, total: '98.5' }],
    finds: ['total-score 总分: 98.50, not 97.50'],
  },
  {
    name: 'a score beyond its weight',
    forms: [{ ...SOUND, indicators: { ...SOUND.indicators, 群众满意度: '≥90% 95 10 12' }, total: '99.5' }],
    finds: ['score-within-weight 群众满意度: 12.00, not 10.00'],
  },
  {
    name: 'a form without weights, scores, rates and lines is not taken to task for them',
    forms: [{ funds: { 年度资金总额: '_ 40.00 30.00' }, indicators: { 走访次数: '≥5次 6' } }],
    holds: { 'annex/executed-within-budget': 1 },
  },
  {
    name: 'lost figures leave relations undetermined',
    forms: [{ ...SOUND, indicators: { ...SOUND.indicators, 群众满意度: '≥90% 95 ? ?' } }],
    holds: { 'annex/fund-total': 3, 'annex/execution-rate': 3 },
  },
];

describe('arithmetic of the forms', () => {
  it.each(CASES.map((each): [string, AnnexCase] => [each.name, each]))('%s', (_, each) => {
    const { found, holds } = annexed(each.forms, each.report);
    expect(found.toSorted()).toEqual([...(each.finds ?? [])].toSorted());
    expect(holds).toMatchObject(each.holds ?? {});
  });
});
