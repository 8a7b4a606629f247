import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract/text/text.ts';
import { isKnown, type Figure, type Form } from '../../src/model/index.ts';
import { formsOf } from '../../src/recognise/annex/index.ts';
import { linesOf } from '../../src/recognise/sections/lines.ts';

const HEAD = [
  '项目支出绩效自评表||||||||',
  '（2024 年度）',
  '项目名称||某项补助||||||',
  '主管部门||甲局||实施单位||乙局||',
];
const FUNDS = [
  '项目资金(万元)||年初预算数|全年预算数|全年执行数|分值|执行率|得分|',
  '|年度资金总额|0.00|50.00|25.00|10|50.00|5|',
  '|其中：当年财政拨款|0.00|50.00|25.00|—|50.00||',
];
const TEXTS = ['年度总体目标|预期目标|||实际完成情况||||', '|做好某事。|||对 3 家企业拨付 25 万元。||||'];
const COLUMNS =
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|指标分值|自评得分|偏差原因分析及改进措施';
const ROW = '|产出指标|数量指标|走访次数|≥5次|4|40|32|天气';

const formsIn = (...lines: readonly string[]): Form[] =>
  formsOf(linesOf(extractText(lines.join('\n').replaceAll('|', '\t'), 'a.txt')));
const withRows = (...rows: readonly string[]): Form | undefined =>
  formsIn(...HEAD, ...FUNDS, ...TEXTS, COLUMNS, ...rows)[0];

const printed = (figure: Figure): string => figure.printed ?? figure.state;
/** `产出指标/数量指标/走访次数 ≥5次 4 40 32 天气`. */
const rowsOf = (form: Form | undefined): string[] =>
  (form?.indicators ?? []).map(({ firstLevel, secondLevel, label, target, actual, weight, score, reason }) =>
    [
      `${firstLevel}/${secondLevel}/${label}`,
      target.printed,
      actual.printed,
      printed(weight),
      printed(score),
      reason,
    ]
      .join(' ')
      .trim(),
  );

describe('a form', () => {
  it('is read from its head to its total', () => {
    const form = withRows(ROW, '总分||||||37||');
    expect(form).toMatchObject({
      number: 1,
      project: '某项补助',
      department: '甲局',
      unit: '乙局',
      moneyUnit: '万元',
      goal: '做好某事。',
      achieved: '对3家企业拨付25万元。',
      total: { key: 'annex/1/总分/自评得分', printed: '37', unit: '分', at: { line: 12, form: 1 } },
      fullMarks: { state: 'unavailable' },
      stated: {
        saysPaid: true,
        paid: [{ printed: '25', unit: '万元' }],
        aided: { printed: '3', unit: '家' },
      },
    });
    expect(form?.funds.map(({ label, figures }) => [label, ...Object.values(figures).map(printed)])).toEqual([
      ['年度资金总额', '0.00', '50.00', '25.00', '10', '50.00', '5'],
      ['当年财政拨款', '0.00', '50.00', '25.00', '—', '50.00', ''],
    ]);
    expect(rowsOf(form)).toEqual(['产出指标/数量指标/走访次数 ≥5次 4 40 32 天气']);
    expect(form?.indicators[0]?.score).toMatchObject({
      key: 'annex/1/走访次数/自评得分',
      decimals: 2,
      at: { line: 11, form: 1, row: '走访次数', column: '自评得分' },
    });
  });

  it('has its columns by their words, in any order, and lacks those it does not print', () => {
    const [form] = formsIn(
      '项目名称：|某项目',
      '预算执行情况（元）||预算数（调整后）|执行数（B）|执行率（B/A）|得分|权重',
      '|年度资金总额：|50,000.00|25,000.00|50%|5|10',
      '|上年结转资金|10.00|-|-||',
      '绩效指标|一级指标|二级指标|三级指标|得分|权重|全年完成值|目标值',
      '|产出指标|数量指标|走访次数|40|40|6|5次',
      '总分||||97|100',
    );
    expect(form?.project).toBe('某项目');
    expect(form?.moneyUnit).toBe('元');
    expect(Object.values(form?.funds[0]?.figures ?? {}).map(printed)).toEqual([
      'unavailable',
      '50000.00',
      '25000.00',
      '10',
      '50',
      '5',
    ]);
    expect(form?.funds[1]?.label).toBe('上年结转资金');
    expect(rowsOf(form)).toEqual(['产出指标/数量指标/走访次数 5次 6 40 40']);
    expect([form?.fullMarks, form?.total].map((figure) => figure && printed(figure))).toEqual(['97', '100']);
  });

  it('ends with the next title, and lines that are no form are none', () => {
    const forms = formsIn(
      ...HEAD,
      ...FUNDS,
      COLUMNS,
      ROW,
      ...HEAD,
      ...FUNDS,
      '二、单位整体支出绩效自评表',
      COLUMNS,
      ROW,
      '项目名称|又一个',
      '别的|行',
    );
    expect(forms.map(({ number, indicators }) => [number, indicators.length])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it('has texts by order where their cells have moved, and put together where a page broke them', () => {
    const [form] = formsIn(
      ...HEAD,
      ...FUNDS,
      TEXTS[0] ?? '',
      '做好||某事',
      '|，且按时。|||已做。||||',
      COLUMNS,
      ROW,
    );
    expect([form?.goal, form?.achieved]).toEqual(['做好，且按时。', '某事已做。']);
  });
});

describe('rows that have moved', () => {
  it.each([
    ['one column to the left', '产出指标|数量指标|走访次数|≥5次|4|40|32|天气|'],
    ['to the left, without the first level', '数量指标|走访次数|≥5次|4|40|32|天气||'],
    ['one column to the right behind the target', '|产出指标|数量指标|走访次数|≥5次||4|40|32'],
    ['with the reason gone', '|产出指标|数量指标|走访次数|≥5次|4|40|32'],
  ])('%s', (_, row) => {
    const [read] = rowsOf(withRows(row));
    expect(read).toMatch(/数量指标\/走访次数 ≥5次 4 40 32/u);
  });

  it('keep their levels, also where they are printed once', () => {
    const rows = rowsOf(
      withRows(
        ROW,
        '||质量指标|合格率|=100%|0|10|0|',
        '时效指标|完成率|=100%|100|10|10||',
        '成本指标|经济成本指标|补助成本|≤8万元|8|10|10||',
      ),
    );
    expect(rows.slice(1)).toEqual([
      '产出指标/质量指标/合格率 =100% 0 10 0',
      '产出指标/时效指标/完成率 =100% 100 10 10',
      '成本指标/经济成本指标/补助成本 ≤8万元 8 10 10',
    ]);
  });

  it('are put together where a page broke their labels', () => {
    const rows = rowsOf(
      withRows(
        '效益指标|经济效益|全区产值|≥3%|4|30|30||',
        '||指标|增长|||||',
        '成本指|经济成|补助成本|≤8万元|8|10|10||',
        '|标|本指标||||||',
        '|满意度指标|服务对象满意度指 标|满意度|≥90%|95|10|10|无',
        '||||||||异常',
      ),
    );
    expect(rows).toEqual([
      '效益指标/经济效益指标/全区产值增长 ≥3% 4 30 30',
      '成本指标/经济成本指标/补助成本 ≤8万元 8 10 10',
      '满意度指标/服务对象满意度指标/满意度 ≥90% 95 10 10 无异常',
    ]);
  });

  it('lose what cannot be told', () => {
    const moved = withRows('数量指标|走访次数|≥5次|4|||');
    expect(rowsOf(moved)).toEqual(['/数量指标/走访次数 ≥5次 4 lost lost']);
    const [form] = formsIn(...HEAD, FUNDS[0] ?? '', '|年度资金总额||0.00|50.00||25.00|||10|', COLUMNS, ROW);
    expect(Object.values(form?.funds[0]?.figures ?? {}).map(printed)).toEqual(
      Array.from({ length: 6 }, () => 'lost'),
    );
  });

  it('have fund figures in their order where there are as many as columns', () => {
    const [form] = formsIn(
      ...HEAD,
      FUNDS[0] ?? '',
      '|年度资金总额|0.00||50.00|25.00||10|50.00|5',
      COLUMNS,
      ROW,
    );
    expect(Object.values(form?.funds[0]?.figures ?? {}).map(printed)).toEqual([
      '0.00',
      '50.00',
      '25.00',
      '10',
      '50.00',
      '5',
    ]);
  });

  it('number a label that comes twice', () => {
    const form = withRows(ROW, ROW);
    expect(form?.indicators.map(({ label, score }) => [label, score.key])).toEqual([
      ['走访次数', 'annex/1/走访次数/自评得分'],
      ['走访次数（2）', 'annex/1/走访次数（2）/自评得分'],
    ]);
  });
});

describe('targets and actuals', () => {
  it.each([
    ['≥5 家', '6', '≥', '5', '家', '6'],
    ['≤ 20 万元', '20.5', '≤', '20', '万元', '20.5'],
    ['=100万', '100', '=', '100', '万', '100'],
    ['$\\geq 3\\%$', '3.4', '≥', '3', '%', null],
    ['$\\leq 3$', '1', '≤', '3', '', null],
    ['＞1,000 元', '1000元', '>', '1000', '元', '1000'],
    ['不低于90%', '90%', '≥', '90', '%', null],
    ['＜2名次', '1', '<', '2', '名次', null],
    ['5', '5', null, '5', '', null],
    ['=2026年12月29日前', '2026年', '=', null, '', null],
    ['健全', '健全', null, null, '', null],
  ])('%s, %s', (target, actual, comparison, value, unit, figure) => {
    const row = withRows(`|成本指标|经济成本指标|某|${target}|${actual}|40|32|`)?.indicators[0];
    expect([row?.target.comparison, row?.target.value?.toFixed() ?? null, row?.target.unit]).toEqual([
      comparison,
      value,
      unit,
    ]);
    const read = row?.actual.figure;
    expect(read && isKnown(read) ? read.value.toFixed() : null).toBe(figure);
  });
});
