import { describe, expect, it } from 'vitest';
import { NOWHERE } from '../../src/model/index.ts';
import { parsedForm } from '../../src/model/parsed-form.ts';
import { formsFromJson } from '../../src/recognise/annex/parsed.ts';
import { finishForm } from '../../src/recognise/annex/finish.ts';
import { parsedFormOf } from '../../src/report/parsed-form.ts';
import { sketchForm } from '../support/annex.ts';

const FORM = sketchForm({
  project: '某项补助（某财指[2024]5号）',
  funds: { 年度资金总额: '_ 50.00 25.00 10 50 5', 当年财政拨款: '_ 50.00 ? —' },
  achieved: '拨付3家企业25万元',
  indicators: { 走访次数: '≥5次 4 40 ? 天气', 满意度: '较好 好 _ x' },
  fullMarks: '100',
  total: '?',
});

describe('a form as JSON', () => {
  it('has figures as printed, none where the form has no column, null where lost', () => {
    const { funds, indicators, total } = parsedFormOf(FORM);
    expect(funds.map(({ values }) => values)).toEqual([
      { 年初预算数: '', 全年预算数: '50.00', 全年执行数: '25.00', 分值: '10', 执行率: '50', 得分: '5' },
      { 年初预算数: '', 全年预算数: '50.00', 全年执行数: null, 分值: '—' },
    ]);
    expect(indicators.map(({ target, actual, values }) => [target, actual, values])).toEqual([
      ['≥5次', '4', { 指标分值: '40', 自评得分: null }],
      ['较好', '好', { 指标分值: '', 自评得分: 'x' }],
    ]);
    expect(total).toEqual({ 指标分值: '100', 自评得分: null });
  });

  it('reads back as the same form', () => {
    const json = parsedForm.parse(JSON.parse(JSON.stringify(parsedFormOf(FORM))));
    expect(formsFromJson([json])).toEqual([FORM]);
  });

  it('keeps where each figure stands', () => {
    const cell = (address: string, text: string) => ({
      text,
      at: { ...NOWHERE, sheet: '附件', cell: address },
    });
    const form = finishForm(
      {
        project: '',
        department: '',
        unit: '',
        unitAt: cell('B3', '').at,
        moneyUnit: '元',
        funds: [
          {
            label: '年度资金总额',
            values: new Map([['全年预算数', cell('D4', '5.00')]]),
            at: cell('A4', '').at,
          },
        ],
        goal: '',
        achieved: '',
        textsAt: cell('B5', '').at,
        indicators: [],
        fullMarks: undefined,
        total: cell('G9', '90'),
        at: cell('A1', '').at,
      },
      1,
    );
    const again = formsFromJson([parsedForm.parse(JSON.parse(JSON.stringify(parsedFormOf(form))))]);
    expect(again).toEqual([form]);
    expect(again[0]?.funds[0]?.figures.全年预算数).toMatchObject({
      unit: '元',
      at: { sheet: '附件', cell: 'D4' },
    });
  });

  it('needs its number alone', () => {
    expect(formsFromJson([parsedForm.parse({ form: 1 })])).toMatchObject([
      { number: 1, funds: [], indicators: [] },
    ]);
    const least = {
      form: 1,
      funds: [{ label: '年度资金总额', values: { 全年预算数: '5' } }],
      indicators: [{ label: '次数', values: { 自评得分: '5' } }],
    };
    const [form] = formsFromJson([parsedForm.parse(least)]);
    expect(form?.indicators[0]).toMatchObject({ weight: { state: 'unavailable' }, score: { printed: '5' } });
  });
});
