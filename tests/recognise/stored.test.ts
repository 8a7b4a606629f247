import { describe, expect, it } from 'vitest';
import {
  figureAt,
  figuresOfForm,
  intervalOf,
  isKnown,
  locate,
  publishedFigure,
  type Report,
} from '../../src/model/index.ts';
import { parsedModelSchema } from '../../src/model/parsed.ts';
import { contains, Decimal, readPrinted, width } from '../../src/money/index.ts';
import { recognise } from '../../src/recognise/index.ts';
import { reportFromJson } from '../../src/recognise/parsed.ts';
import { parsedModel } from '../../src/report/parsed.ts';
import { documentOf, xlsxOf } from '../support/workbook.ts';

function figure(printed: string, stored?: string, unit: '万元' | '人' = '万元') {
  const known = figureAt({ key: 'k', decimals: 2, unit, at: locate({}) }, readPrinted(printed), stored);
  if (!isKnown(known)) throw new Error('a figure');
  return known;
}

describe('the interval of a figure whose stored number is known', () => {
  it('is that number', () => {
    const { low, high, lowClosed, highClosed } = intervalOf(figure('1234.57', '1234.565'));
    expect([low.toFixed(), high.toFixed(), lowClosed, highClosed]).toEqual([
      '1234.565',
      '1234.565',
      true,
      true,
    ]);
    expect(figure('1234.57', '1234.565').value.toFixed()).toBe('1234.57');
  });

  it('is as narrow as fifteen digits are where the number has as many', () => {
    const interval = intervalOf(figure('0.33', '0.333333333333333'));
    expect(contains(interval, new Decimal(1).div(3))).toBe(true);
    expect(width(interval).toFixed()).toBe('0.000000000000001');
  });

  it('is that of the print where nothing is stored, and nothing else of what is counted', () => {
    expect(width(intervalOf(figure('1234.57'))).toFixed()).toBe('0.01');
    expect(width(intervalOf(figure('3', '3.4', '人'))).toFixed()).toBe('0');
    expect(intervalOf(figure('3', '3.4', '人')).low.toFixed()).toBe('3');
  });

  it('is kept by a figure of last year', () => {
    const published = publishedFigure(figure('1.01', '1.005'));
    expect(isKnown(published) && intervalOf(published).low.toFixed()).toBe('1.005');
  });
});

async function report(): Promise<Report> {
  const bytes = xlsxOf([
    { name: '底稿', state: 'hidden', rows: [['甲']] },
    {
      name: '支出',
      rows: [
        ['支出决算表'],
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['205', '教育支出', [3.005, '0.00'], [1.0049, '0.00'], 2],
        [null, '合计', [3.005, '0.00'], [1.0049, '0.00'], [2.0001, '0.00;[Red]"5.00"']],
      ],
    },
    {
      name: '自评',
      rows: [
        ['项目支出绩效自评表'],
        ['项目名称', '办公费'],
        ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [
          null,
          '年度资金总额',
          [1.005, '0.00'],
          [1.005, '0.00'],
          [0.5, '0.00'],
          10,
          [0.497512, '0.00%'],
          [4.975, '0.00'],
        ],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '数量', '≥1个', '1个', [45.125, '0.00'], [45.125, '0.00']],
        ['总分', null, null, null, null, 100, [50.1001, '0.00']],
      ],
    },
  ]);
  return recognise(await documentOf(bytes));
}

/** What is stored, by key. */
function storedIn({ tables, annex }: Report): Record<string, string> {
  const figures = [...tables['03'].rows.flatMap((row) => row.figures), ...annex.flatMap(figuresOfForm)];
  return Object.fromEntries(
    figures.flatMap((each) => (isKnown(each) && each.stored ? [[each.key, each.stored.toFixed()]] : [])),
  );
}

const STORED = {
  '03/205/本年支出合计': '3.005',
  '03/205/基本支出': '1.0049',
  '03/合计/本年支出合计': '3.005',
  '03/合计/基本支出': '1.0049',
  '03/合计/项目支出': '2.0001',
  'annex/1/年度资金总额/年初预算数': '1.005',
  'annex/1/年度资金总额/全年预算数': '1.005',
  'annex/1/年度资金总额/执行率': '49.7512',
  'annex/1/年度资金总额/得分': '4.975',
  'annex/1/数量/指标分值': '45.125',
  'annex/1/数量/自评得分': '45.125',
  'annex/1/总分/自评得分': '50.1001',
};

describe('a workbook', () => {
  it('gives figures what is stored behind them', async () => {
    expect(storedIn(await report())).toEqual(STORED);
  });

  it('keeps stored numbers and notices in the JSON model', async () => {
    const text = JSON.stringify(parsedModel(await report()));
    expect(parsedModelSchema.safeParse(JSON.parse(text)).success).toBe(true);
    const again = reportFromJson(text, 'model.json');
    expect(storedIn(again)).toEqual(STORED);
    expect(again.notices).toEqual((await report()).notices);
    expect(again.notices).toMatchObject([{ kind: 'hidden', text: '底稿' }]);
    expect(JSON.stringify(parsedModel(again))).toBe(text);
  });

  it.each(['1e5', '', 'abc', '1.', '.5', '--1', '1,000'])('takes no %j for a stored number', (stored) => {
    const model = {
      schemaVersion: 1,
      tables: {
        '05': {
          columns: ['合计'],
          rows: [{ key: '合计', values: { 合计: '1.00' }, stored: { 合计: stored } }],
        },
      },
    };
    expect(() => reportFromJson(JSON.stringify(model), 'model.json')).toThrow(/tables\.05/u);
  });
});
