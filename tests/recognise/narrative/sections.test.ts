import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/recognise/narrative/paragraphs.ts';
import { sectionTexts, type SectionText } from '../../../src/recognise/narrative/sections.ts';
import { sourceAt } from '../../../src/model/index.ts';
import { narrativeOf, textOf } from '../../support/told.ts';

const sections = (text: string): SectionText[] => sectionTexts(paragraphsOf(textOf(text)));

describe('sectionTexts', () => {
  it('cuts at enumerators, and what stands before the first is a preface', () => {
    const found = sections(
      '概述。\n一、总体情况说明\n(一) 收入情况\n收入。\n（二）支出情况\n支出。\n二、资产\n资产。',
    );
    expect(found.map(({ id, text }) => [id, text])).toEqual([
      ['前言', '概述。'],
      ['一', '一、总体情况说明'],
      ['一（一）', '(一) 收入情况\n收入。'],
      ['一（二）', '（二）支出情况\n支出。'],
      ['二', '二、资产\n资产。'],
    ]);
  });

  it('titles an item by the heading it stands under', () => {
    const found = sections(
      '三、一般公共预算拨款支出决算情况说明\n（一）2050202-小学教育1.00万元。\n（二）2050203-初中教育1.00万元。',
    );
    const title = '三、一般公共预算拨款支出决算情况说明';
    expect(found.map((section) => [section.id, section.title])).toEqual([
      ['三', title],
      ['三（一）', title],
      ['三（二）', title],
    ]);
  });

  it('tells sections apart that are numbered alike', () => {
    const found = sections('九、事项\n（一）机关运行经费\n甲。\n（一）政府采购\n乙。\n九、绩效\n丙。');
    expect(found.map(({ id }) => id)).toEqual(['九', '九（一）', '九（一）·2', '九·2']);
  });

  it('numbers as far as reports go', () => {
    expect(sections('十一、其他\n（十二）技术改造1.00万元。').map(({ id }) => id)).toEqual([
      '十一',
      '十一（十二）',
    ]);
  });

  it.each([
    ['一、收入支出决算总体情况说明', 'whole'],
    ['二、收入决算情况说明', 'income'],
    ['三、支出决算情况说明', 'expenditure'],
    ['四、财政拨款收入支出决算总体情况说明', 'appropriation'],
    ['五、一般公共预算财政拨款支出决算情况说明', 'generalBudget'],
    ['三、一般公共预算拨款支出决算情况说明', 'generalBudget'],
    ['六、一般公共预算财政拨款基本支出决算情况说明', 'basic'],
    ['七、财政拨款“三公”经费支出决算情况说明', 'threePublic'],
    ['八、政府性基金预算财政拨款收入支出决算情况说明', 'fund'],
    ['九、国有资本经营预算财政拨款收入支出决算情况说明', 'stateCapital'],
    ['八、预算绩效情况说明', 'performance'],
    ['（一）机关运行经费', 'operating'],
    ['（二）政府采购支出情况', 'procurement'],
    ['（三）国有资产占用使用情况', 'assets'],
    ['十一、其他重要事项的情况说明', 'other'],
  ])('%s is on %s', (heading, kind) => {
    expect(sections(heading).map((section) => section.kind)).toEqual([kind]);
  });

  it.each([
    ['五、一般公共预算财政拨款支出决算情况说明', '（一）财政拨款支出决算总体情况', 'generalBudget'],
    ['五、一般公共预算财政拨款支出决算情况说明', '（二）支出决算结构情况', 'generalBudget'],
    ['四、财政拨款收入支出决算情况说明', '（一）收入情况', 'appropriation'],
    ['四、财政拨款收入支出决算情况说明', '（二）一般公共预算财政拨款支出情况', 'generalBudget'],
    ['七、“三公”经费情况说明', '（一）支出总体情况', 'threePublic'],
    ['三、支出决算情况说明', '（一）基本支出情况', 'expenditure'],
    ['三、支出决算情况说明', '（一）一般公共预算基本支出情况', 'basic'],
    ['一、收入支出决算总体情况说明', '（一）收入情况', 'income'],
    ['十一、其他重要事项的情况说明', '（二）政府采购支出情况', 'procurement'],
  ])('within %s, %s is on %s', (part, heading, kind) => {
    expect(sections(`${part}\n${heading}\n甲。`).map((section) => section.kind)[1]).toBe(kind);
  });

  it('knows the line of every character', () => {
    const [section] = sections('一、总体情况说明\n收入总计1.00万元，\n支出总计2.00万元。\n其他。');
    if (!section) throw new Error('no section');
    const at = (words: string): number | null => sourceAt(section, section.text.indexOf(words)).line;
    expect([at('一、'), at('收入'), at('支出'), at('2.00'), at('其他')]).toEqual([1, 2, 3, 3, 4]);
  });
});

describe('readNarrative', () => {
  const [, section] = narrativeOf(
    '九、其他重要事项说明\n（一）机关运行经费\n机关运行经费支出1.50\n万元，另支付30人、2台设备，完成40%。',
  );

  it('numbers figures in the order of the words, understood or not', () => {
    expect(section?.figures.map(({ key, printed, at }) => [key, printed, at.line])).toEqual([
      ['narrative/九（一）/1', '1.50', 4],
      ['narrative/九（一）/2', '30', 5],
      ['narrative/九（一）/3', '2', 5],
      ['narrative/九（一）/4', '40', 5],
    ]);
  });

  it('says of a figure what it is and quotes its sentence', () => {
    expect(section?.figures[0]?.at).toMatchObject({
      section: '九（一）',
      row: '机关运行经费',
      column: '金额',
      quote: '机关运行经费支出1.50万元，另支付30人、2台设备，完成40%。',
    });
  });

  it('says which sentences it could not make anything of', () => {
    expect(section?.unread.map(({ text }) => text)).toEqual([
      '机关运行经费支出1.50万元，另支付30人、2台设备，完成40%。',
    ]);
  });

  it('gives money the precision most of it has, and counts none', () => {
    const [one] = narrativeOf(
      '一、总体情况说明\n收入总计1.5万元，支出总计2.25万元，基本支出1.25万元，共有车辆3辆，占33.3%。',
    );
    const decimals = one?.figures.map((figure) => ('decimals' in figure ? figure.decimals : null));
    expect(decimals).toEqual([2, 2, 2, 0, 1]);
  });
});
