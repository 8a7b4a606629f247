import { describe, expect, it } from 'vitest';
import { isHeading, narrativeLines, paragraphsOf } from '../../../src/recognise/narrative/paragraphs.ts';
import { sourceAt } from '../../../src/model/index.ts';
import { textOf } from '../../support/told.ts';

describe('narrativeLines', () => {
  const lines = (text: string): string[] => narrativeLines(textOf(text)).map((line) => line.text);

  it.each([
    ['a part on two lines', '第三部分\n2024年度单位决算情况说明'],
    ['a part on one line', '第三部分 示例局2024年度部门决算情况说明'],
    ['no part', '2024年度部门决算情况说明'],
    ['the first section', '一、收入支出决算总体情况说明'],
    ['a part on two lines that breaks the name', '第三部分 示例局 2024 年度\n部门决算情况说明'],
  ])('begins at %s', (_, heading) => {
    const [first = ''] = heading.split('\n').slice(-1);
    expect(lines(`第一部分 概况\n一、主要职能\n${heading}\n收入总计1.00万元。`)).toEqual([
      first.replace(/\s/gu, ''),
      '收入总计1.00万元。',
    ]);
  });

  it.each(['第四部分', '第四部分 名词解释', '名词解释', '四、名词解释', '附件', '附件1'])(
    'ends at %s',
    (end) => {
      const text = `第三部分 决算情况说明\n收入总计1.00万元。\n${end}\n一、基本支出：指为保障机构运转的支出2.00万元。`;
      expect(lines(text)).toEqual(['第三部分决算情况说明', '收入总计1.00万元。']);
    },
  );

  it('is not taken for the contents, which have the same headings', () => {
    const headings = '第三部分 2024年度部门决算情况说明\n一、收入支出决算总体情况说明\n二、收入决算情况说明';
    const body = `${headings}\n本年收入合计1.00万元，其中：财政拨款收入1.00万元，占100.00%。`;
    const found = narrativeLines(textOf(`目录\n${headings}\n第四部分 名词解释\n${body}\n第四部分 名词解释`));
    expect(found.map(({ at }) => at.line)).toEqual([6, 7, 8, 9]);
  });

  it('is nothing where there is none', () => {
    expect(lines('第一部分 概况\n本单位有5人。')).toEqual([]);
  });

  it('leaves out blanks and blank lines', () => {
    expect(lines('2024 年度单位决算情况说明\n \n收入总计 1.00 万元。')).toEqual([
      '2024年度单位决算情况说明',
      '收入总计1.00万元。',
    ]);
  });
});

describe('paragraphsOf', () => {
  const paragraphs = (text: string): string[] => paragraphsOf(textOf(text)).map((each) => each.text);

  it.each([
    ['a sentence', '收入总计1.00万元，\n支出总计1.00万元。', ['收入总计1.00万元，支出总计1.00万元。']],
    [
      'a word',
      '职工基本医疗保险缴费、公务员医\n疗补助缴费。',
      ['职工基本医疗保险缴费、公务员医疗补助缴费。'],
    ],
    ['a figure', '收入总计12\n3.45万元。', ['收入总计123.45万元。']],
    ['a figure and its unit', '出国团组0\n个。', ['出国团组0个。']],
    ['a figure at its point', '收入总计123.\n45万元。', ['收入总计123.45万元。']],
  ])('puts %s together that is broken over lines', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  it.each([
    '一、收入',
    '（一）人员经费',
    '(二)公用经费',
    '1.基本支出',
    '2．项目支出',
    '3、其他',
    '注：本表',
    '注1：本表',
  ])('starts one at %s', (line) => {
    expect(paragraphs(`收入总计1.00万元\n${line}`)).toEqual(['收入总计1.00万元', line]);
  });

  it.each([
    ['behind its end', '收入1.00万元。\n支出1.00万元。'],
    ['behind a semicolon', '财政拨款收入1.00万元；\n其他收入1.00万元；'],
    ['behind a colon', '具体情况如下：\n财政拨款收入1.00万元'],
    ['behind a heading', '二、收入决算情况说明\n本年收入合计1.00万元'],
  ])('starts one %s', (_, text) => {
    expect(paragraphs(text)).toEqual(text.split('\n'));
  });

  it('does not take a figure at the start of a line for an enumerator', () => {
    expect(paragraphs('收入总计\n1.50万元，支出总计\n12.50万元')).toEqual([
      '收入总计1.50万元，支出总计12.50万元',
    ]);
  });

  it.each<[string, 'begins' | 'goes on', string, string, number]>([
    ['a page begins one where nothing else tells', 'begins', '收入总计1.00万元', '支出总计1.00万元', 2],
    ['a page goes on where a sentence ends', 'goes on', '收入总计1.00万元。', '支出总计1.00万元', 1],
    ['a page goes on at what looks like an enumerator', 'goes on', '较上年增加', '1、2两项', 1],
    [
      'an enumerator behind a sentence begins one all the same',
      'goes on',
      '支出1.00万元。',
      '（三）公务接待费',
      2,
    ],
  ])('%s', (_, paragraph, before, behind, count) => {
    const [first, second] = textOf(`${before}\n${behind}`);
    const lines = first && second ? [first, { ...second, paragraph }] : [];
    expect(paragraphsOf(lines)).toHaveLength(count);
  });

  it('knows the line each stretch stands in', () => {
    const [paragraph] = paragraphsOf(textOf('收入总计1.00万元，\n支出总计\n2.00万元。'));
    const at = (words: string): number | null =>
      paragraph ? sourceAt(paragraph, paragraph.text.indexOf(words)).line : null;
    expect([at('收入'), at('，'), at('支出'), at('总计2'), at('2.00'), at('。')]).toEqual([1, 1, 2, 2, 3, 3]);
  });
});

describe('isHeading', () => {
  it.each([
    ['（一）机关运行经费', true],
    ['十一、其他重要事项的情况说明', true],
    ['七、一般公共预算拨款“三公”经费支出决算情况说明', true],
    ['(三)国有资产占用使用情况', true],
    ['（一）机关运行经费支出1.00万元', false],
    ['（一）2050202-小学教育', false],
    ['一、教育支出（类）普通教育（款）', false],
    ['（二）公用经费，主要包括', false],
    ['机关运行经费', false],
    ['1.基本支出', false],
    [`一、${'很'.repeat(60)}`, false],
  ])('%s: %s', (text, expected) => {
    expect(isHeading(text)).toBe(expected);
  });
});
