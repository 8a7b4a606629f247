import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { NOWHERE, type Notice, type Report } from '../../../src/model/index.ts';
import { recognise } from '../../../src/recognise/index.ts';
import hiddenContent from '../../../src/rules/structure/hidden-content.ts';
import redisplayedFigure from '../../../src/rules/structure/redisplayed-figure.ts';
import uncalculatedFormula from '../../../src/rules/structure/uncalculated-formula.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { documentOf, xlsxOf, type SheetSketch } from '../../support/workbook.ts';
import { sketchReport } from '../../support/report.ts';

async function reportOf(...sheets: readonly SheetSketch[]): Promise<Report> {
  return recognise(await documentOf(xlsxOf(sheets)));
}

/** The place, message and data of every finding. */
function told(rule: Rule, report: Report): string[] {
  return check(report, [rule]).findings.map((finding) => {
    if (finding.kind !== 'observation') return finding.kind;
    const { at, severity, verdict, observation } = finding;
    const data = Object.entries(observation.data).map(([name, value]) => `${name}=${value}`);
    return [severity, verdict, at.key ?? at.cell ?? at.sheet ?? '-', observation.message, ...data].join(' ');
  });
}

const notice = (
  kind: Notice['kind'],
  sheet: string | null,
  cell: string | null,
  text: string,
  file: string | null = null,
): Notice => ({
  kind,
  at: { ...NOWHERE, file, sheet, cell },
  text,
});

const TABLE: SheetSketch = {
  name: '支出',
  rows: [
    ['支出决算表'],
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['205', '教育支出', [3, '0.00'], [-1, '0.00;[Red]0.00'], [4, ';;;']],
    [null, '合计', [3, '0.00'], { c: '><f>D3</f>' }, { c: '><f>E3</f><v/>' }, [7, '"8"']],
  ],
};

describe('structure/redisplayed-figure', () => {
  it('tells every figure that shows another number than its cell stores', async () => {
    expect(told(redisplayedFigure, await reportOf(TABLE)).toSorted()).toEqual([
      'warning structure 03/205/基本支出 shown cell=D3 stored=-1 shown=1.00',
      'warning structure 03/205/项目支出 unseen cell=E3 stored=4',
      'warning structure F4 unseen cell=F4 stored=7',
    ]);
  });

  it('leaves formulas to a rule of their own, which tells them by the sheet', async () => {
    // A cell that no header stands over makes the figures of its row lost.
    const report = await reportOf({ ...TABLE, rows: (TABLE.rows ?? []).map((row) => row.slice(0, 5)) });
    expect(told(uncalculatedFormula, report)).toEqual([
      'warning structure D4 uncalculated sheet=支出 cell=D4 count=2 formula==D3',
    ]);
    expect(report.tables['03']?.rows.at(-1)?.figures).toMatchObject([
      {},
      { state: 'illegible' },
      { state: 'illegible' },
    ]);
  });

  it('finds figures of forms', async () => {
    const form: SheetSketch = {
      name: '自评',
      rows: [
        ['项目支出绩效自评表'],
        ['项目名称', '办公费'],
        ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [null, '年度资金总额', 1, 1, [-1, '0.00;0.00'], 10, '100%', 10],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '数量', '≥1个', '1个', 90, 90],
      ],
    };
    const plain: SheetSketch = {
      name: '支出',
      rows: TABLE.rows?.slice(0, 2).concat([['205', '教育支出', 3, 3, 0]]) ?? [],
    };
    expect(told(redisplayedFigure, await reportOf(plain, form))).toEqual([
      'warning structure annex/1/年度资金总额/全年执行数 shown cell=E4 stored=-1 shown=1.00',
    ]);
  });

  it('is silent on other notices', () => {
    const notices = [notice('hidden', '底稿', null, '底稿'), notice('scanned', null, null, '')];
    expect(told(redisplayedFigure, { ...sketchReport({}), notices })).toEqual([]);
  });
});

describe('structure/hidden-content', () => {
  it('tells sheets in one finding, and rows and columns by the sheet', async () => {
    const codes: SheetSketch = { name: '代码', state: 'hidden', rows: [['甲']] };
    const hidden: SheetSketch = {
      ...TABLE,
      columns: '<cols><col min="4" max="4" hidden="1"/></cols>',
      behind: '<x/>',
    };
    expect(told(hiddenContent, await reportOf(codes, hidden, { ...codes, name: '模板' }))).toEqual([
      'warning structure 代码 sheets names=代码、模板 count=2 sheet=代码',
      'warning structure D1 columns names=D:D count=1 sheet=支出',
    ]);
  });

  it.each([
    [
      [
        notice('hidden', '一', 'A2', '2:3'),
        notice('hidden', '一', 'A9', '9:9'),
        notice('hidden', '二', 'A1', '1:1'),
      ],
      ['rows names=2:3、9:9 count=2 sheet=一', 'rows names=1:1 count=1 sheet=二'],
    ],
    [
      [notice('hidden', '一', null, '一', 'a.xls'), notice('hidden', '二', null, '二', 'b.xls')],
      ['sheets names=一 count=1 sheet=一', 'sheets names=二 count=1 sheet=二'],
    ],
    [
      [notice('hidden', null, null, '一段话'), notice('hidden', null, null, '又一段')],
      ['others names=一段话、又一段 count=2 sheet='],
    ],
    [[notice('hidden', null, null, '长'.repeat(300))], [`others names=${'长'.repeat(120)}… count=1 sheet=`]],
    [[notice('redisplayed', '一', 'A1', '1'), notice('revised', null, null, '')], []],
  ])('of %j', (notices, expected) => {
    const messages = told(hiddenContent, { ...sketchReport({}), notices }).map((line) =>
      line.split(' ').slice(3).join(' '),
    );
    expect(messages).toEqual(expected);
  });
});
