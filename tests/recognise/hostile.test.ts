import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { check } from '../../src/engine/check.ts';
import { extractText } from '../../src/extract/text/text.ts';
import { readPrinted } from '../../src/money/index.ts';
import { readNarrative } from '../../src/recognise/narrative/index.ts';
import { plain } from '../../src/recognise/narrative/plain.ts';
import { tokensOf } from '../../src/recognise/narrative/tokens.ts';
import { isCaptionText } from '../../src/recognise/sections/caption.ts';
import { endsTables, titleOf } from '../../src/recognise/sections/titles.ts';
import { canonical, label } from '../../src/recognise/wording.ts';
import { RULES } from '../../src/rules/index.ts';
import { overgrown, type Hostile } from '../support/growth.ts';
import { reportOf } from '../support/recognised.ts';
import { textOf } from '../support/told.ts';

/** Beginnings of what the patterns look for, over and over. */
const UNITS =
  '一 1, 9 9. .9 1,234 （类 （ （一 (类)(款) ( ()) [ “ "三公 《 教育支出（类） 教育支出（类）普通教育（款 教育支出 2050202- 2050202 20502 ' +
  '公务用车购置及 公务用车购置费及运行维护费 面向中小企业预留 面向中小企业预留的政府采购项目 单价 单位价值1 用车 评级为“ ' +
  '增加（ 增加 2024年 2024年12 与2024 比上年 比 其中： 占 完成 主要包括：甲、 各 因公出国（境） 收入、 一般公共预算财政拨款 财政拨款 ' +
  '0个项目 100万元 0.00万元， 家企业5 5家企业 每 XX （减少） ≥5 $\\geq 文号〔2024〕 情况说明 第一部分 公开01表 单位： 部门： 表 … 一、 （一） 1. 、 ， 。 ； ： - -- * < </ 甲 甲9';
const HOSTILE: readonly Hostile[] = [
  ...UNITS.split(' ').map((unit) => ({ unit })),
  ...[' ', '\u3000', '甲 ', '- ', '* '].map((unit) => ({ unit })),
  { before: '-', unit: ' ' },
  { before: '第', unit: ' ' },
  { before: '|', unit: ' -- ' },
  { before: '增加', unit: '（' },
  { before: '“', unit: '三公' },
];
const LINES: readonly Hostile[] = [
  '\n',
  '100万元，\n',
  '收入总计1.00万元，\n',
  '一、甲\n',
  '（一）甲1万元\n',
  '1.甲；\n',
  '注：甲\n',
  '|-|\n',
  '- \n',
  '第三部分 情况说明\n',
].map((unit) => ({ unit }));

const all = (call: (text: string) => unknown, texts: readonly Hostile[], longest: number): string[] =>
  texts.flatMap((text) => overgrown(call, text, longest) ?? []);

/** 1 MB as a source encodes it. */
const MEGABYTE = 2 ** 20 / 3;

/** Of a test that fails, which takes its time. */
const timeout = 120_000;

describe('work grows with the text and not faster', { timeout }, () => {
  it.each<[name: string, call: (text: string) => unknown, longest: number]>([
    ['plain', plain, MEGABYTE / 4],
    ['canonical', canonical, MEGABYTE],
    ['label', label, MEGABYTE],
    ['titleOf', titleOf, MEGABYTE],
    ['endsTables', endsTables, MEGABYTE],
    ['isCaptionText', isCaptionText, MEGABYTE / 16],
    ['readPrinted', readPrinted, MEGABYTE],
    ['extractText', (text) => extractText(text, 'a.txt'), MEGABYTE],
    ['tokensOf', tokensOf, MEGABYTE / 16],
  ])('%s', (_, call, longest) => {
    expect(all(call, HOSTILE, longest)).toEqual([]);
  });

  it('extractText of many lines', () => {
    expect(all((text) => extractText(text, 'a.txt'), LINES, MEGABYTE)).toEqual([]);
  });

  it('readNarrative of a long paragraph', () => {
    const read = (text: string): unknown =>
      readNarrative(textOf(`一、总体情况说明\n收入总计1.00万元，${text}`));
    expect(all(read, HOSTILE, MEGABYTE / 16)).toEqual([]);
  });

  it('readNarrative of many lines', () => {
    const read = (text: string): unknown => readNarrative(textOf(`一、总体情况说明\n${text}`));
    expect(all(read, LINES, MEGABYTE / 16)).toEqual([]);
  });
});

const TABLE = '收入支出决算总表\n收入||支出|\n项目|决算数|项目|决算数\n五、事业收入|1.00|五、教育支出|2.00\n';

/** A report with a text wherever a report has words, checked by every rule. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  narrative: (text) => `${TABLE}第三部分\n2024年度决算情况说明\n一、收入\n本年收入合计1.00万元。${text}`,
  cells: (text) => `${text}\n${TABLE}${text}|1.00|六、科学技术支出${text}|2.00\n注：${text}`,
  caption: (text) => `收入支出决算总表\n单位：${text}\n${TABLE}`,
  contents: (text) => `目录\n一、${text}\n第一部分\n${TABLE}`,
  form: (text) =>
    `${TABLE}第五部分 附件\n项目支出绩效自评表\n项目名称|${text}\n主管部门|${text}||实施单位|${text}\n` +
    '项目资金(万元)||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n' +
    `|${text}|1.00|1.00|1.00|10|100.00|10\n年度总体目标|预期目标|||实际完成情况\n|${text}|||${text}\n` +
    '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|指标分值|自评得分|偏差原因\n' +
    `|产出指标|数量指标|${text}|≥5家|${text}|20|20|${text}\n|||甲|${text}|5|20|20|\n总分|||||||100`,
};

describe('so does the check of a report', { timeout }, () => {
  const checking =
    (page: (text: string) => string) =>
    (text: string): unknown => {
      try {
        return check(reportOf(page(text.replace(/[|\n]/gu, ' '))), RULES);
      } catch (error) {
        if (error instanceof InputError) return null;
        throw error;
      }
    };

  it.each(Object.entries(PLACES))('with it in %s', (_, page) => {
    expect(all(checking(page), HOSTILE, MEGABYTE / 64)).toEqual([]);
  });

  it.each(Object.entries(PLACES))('with marks in %s, for longer', (_, page) => {
    const marks = Array.from('-（）《“、，1', (unit) => ({ unit, after: '' }));
    expect(all(checking(page), marks, MEGABYTE / 8)).toEqual([]);
  });
});
