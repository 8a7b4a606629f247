import { describe, expect, it } from 'vitest';
import evaluation from '../../../src/rules/words/evaluation.ts';
import unclosed from '../../../src/rules/words/unclosed.ts';
import unitName from '../../../src/rules/words/unit-name.ts';
import year from '../../../src/rules/words/year.ts';
import { sketchForm } from '../../support/annex.ts';
import { narrated } from '../../support/narrative.ts';
import { faults, seen } from './support.ts';

describe('words/year', () => {
  it.each([
    ['2022年度本单位收入总计12.00万元。', '1 opening: 2022年度本单位收入总计12 | 2022 2024 2024'],
    [
      '某某区财政局2023年度收入支出总计12.00万元。',
      '1 opening: 某某区财政局2023年度收入支出总计12 | 2023 2024 2024',
    ],
    [
      '2025年“三公”经费支出决算数小于预算数的主要原因：节约。',
      '1 opening: 2025年“三公”经费支出决算数小于预算数的 | 2025 2024 2024',
    ],
    [
      '收入总计9.00万元。与2022年度相比，收入总计增加3.00万元。',
      '1 compared: 与2022年度相比 | 2022 2024 2023',
    ],
    ['机关运行经费支出6.00万元，比2024年度减少1.00万元。', '1 compared: 比2024年度减少1 | 2024 2024 2023'],
    ['截至2023年12月31日，本单位共有车辆1辆。', '1 until: 截至2023年12月31日 | 2023 2024 2024'],
  ])('%s', (text, found) => {
    const [place, words] = found.split(' | ');
    expect(seen(year, text).map((line) => line.split(' | ')[1])).toEqual([words]);
    expect(seen(year, text)[0]).toContain(place);
  });

  it.each([
    '2024年度本单位收入总计12.00万元，比2023年度增加1.00万元。',
    '截至2024年12月31日，本单位共有车辆1辆。',
    '能源支出3.00万元。主要原因是2022年度企业获得补贴，与2022年度相比，收入较高。',
    '行政运行3.44万元，较上年增加1.00万元。主要原因是补发2022年度临聘人员工资。',
    '分别是2022年度收入支持奖励资金（榕财企〔2022〕59号）等项目。',
    '2022年度支出奖励资金（榕财企〔2022〕59号）2.00万元。',
    '2023年度收入为11.00万元，2024年度为12.00万元。',
    '2023年度与2024年度相比，支出总体平稳。',
    '支出2.00万元，较2019年增长3倍。',
    '2023年省级专项资金3.00万元用于补助。',
  ])('is silent on %s', (text) => {
    expect(seen(year, text)).toEqual([]);
  });

  it('is silent where the year of the accounts is not known', () => {
    expect(seen(year, narrated('2022年度本单位收入总计12.00万元。', { year: null }))).toEqual([]);
  });
});

describe('words/unit-name', () => {
  const paragraph = (name: string, what = '收入支出总计12.00万元'): string => `${name}2024年度${what}。`;
  const own = [
    paragraph('示例市海滨区审计局'),
    paragraph('示例市海滨区审计局', '无政府性基金预算财政拨款收入和支出'),
    paragraph('海滨区审计局（本级）', '政府采购金额为1.00万元'),
  ];

  it('finds the name of another unit', () => {
    const text = [...own, paragraph('示例市海滨区统计局', '财政拨款收入支出总计12.00万元')].join('\n');
    expect(seen(unitName, text)).toEqual([
      '4 other: 示例市海滨区统计局2024年度财政拨款收入支出总计12.00万元 | 示例市海滨区统计局 示例市海滨区审计局',
    ]);
  });

  it.each([
    { what: 'its own name with brackets and without its city', lines: own },
    { what: '本单位', lines: [...own, paragraph('本单位'), paragraph('我局')] },
    { what: 'as many paragraphs of each', lines: [paragraph('海滨区审计局'), paragraph('海滨区统计局')] },
    { what: 'names elsewhere', lines: [...own, '根据海滨区统计局2024年度收入调查结果，支出合理。'] },
  ])('is silent on $what', ({ lines }) => {
    expect(seen(unitName, lines.join('\n'))).toEqual([]);
  });
});

describe('words/evaluation', () => {
  const done = '按要求对2024年度单位整体支出开展绩效自评，涉及财政拨款资金共计0万元。';

  it('finds that both are said', () => {
    expect(seen(evaluation, `${done}\n注：该年度本单位未开展单位整体支出绩效自评。`)).toEqual([
      '1 both: 按要求对2024年度单位整体支出开展绩效自评 | 未开展单位整体支出绩效自评',
    ]);
  });

  it.each([
    done,
    '注：该年度本单位未开展单位整体支出绩效自评。',
    '2024年度未对单位整体支出开展绩效自评。\n注：该年度本单位未开展单位整体支出绩效自评。',
    `${done}\n注：本单位未开展项目支出绩效自评。`,
  ])('is silent on %s', (text) => {
    expect(seen(evaluation, text)).toEqual([]);
  });
});

describe('words/unclosed', () => {
  it.each([
    ['项目支出3.00万元（含结转1.00万元，占10.00%。', '项目支出3.00万元（含结转1.00万元 （'],
    ['根据《办法的规定，支出3.00万元。公务接待费（不含外宾）1.00万元。', '根据《办法的规定 《'],
    ['“三公经费支出3.00万元。', '“三公经费支出3.00万元 “'],
    ['基本支出3.00万元，，项目支出4.00万元。', '基本支出3.00万元，，项目支出4.00万元'],
    ['占本年支出合计的20.51%；。', '占本年支出合计的20.51%；。'],
  ])('%s', (text, words) => {
    expect(faults(unclosed, text)).toEqual([words]);
  });

  it.each([
    '项目支出3.00万元（含《办法》所列“专项”1.00万元)，占10.00%。',
    '“三公“经费支出3.00万元。',
    '根据办法（试行的规定加强管理，，完善制度。',
    '绩效管理……。。。支出3.00万元。',
    '绩效自评的项目2个（其中，优2个；\n良0个）。',
    '1）基本支出3.00万元；2）项目支出4.00万元。',
  ])('is silent on %s', (text) => {
    expect(faults(unclosed, text)).toEqual([]);
  });

  it.each([
    [{ goal: '落实《关于下达2024年资金的通知要求' }, '预期目标 《'],
    [{ achieved: '根据通知（榕财企（指）〔2024〕5号，拨付资金。' }, '实际完成情况 （'],
  ])('looks into the texts of forms: %j', (texts, words) => {
    const [found] = seen(unclosed, narrated('', { annex: [sketchForm(texts)] }));
    expect(found).toMatch(/^20 form: /u);
    expect(found?.split(' | ')[1]).toBe(words);
  });

  it('is silent on forms whose brackets are closed', () => {
    const form = sketchForm({ goal: '落实《通知》（榕财企（指）〔2024〕5号)', achieved: '已拨付，，完成。' });
    expect(seen(unclosed, narrated('', { annex: [form] }))).toEqual([]);
  });
});
