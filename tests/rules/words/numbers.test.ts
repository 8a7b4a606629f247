import { describe, expect, it } from 'vitest';
import amountUnit from '../../../src/rules/words/amount-unit.ts';
import percentOfNothing from '../../../src/rules/words/percent-of-nothing.ts';
import percentSign from '../../../src/rules/words/percent-sign.ts';
import shareOfNothing from '../../../src/rules/words/share-of-nothing.ts';
import { faults, seen } from './support.ts';

describe('words/percent-sign', () => {
  it.each([
    ['比上年增加5.76万元，增长8.91。', '增长8.91'],
    ['比上年减少5.76万元，下降了8。', '下降了8'],
    ['财政拨款收入9.00万元，占本年收入合计的99.79；其他收入1.00万元。', '占本年收入合计的99.79'],
    ['事业收入9.00万元，占0.21，经营收入1.00万元，占0.02%。', '占0.21'],
    ['支出决算为9.00万元，完成年初预算的87.10，主要原因是节约。', '完成年初预算的87.10'],
    ['货物采购（占比34.30）低于上年。', '占比34.30'],
  ])('%s', (text, words) => {
    expect(faults(percentSign, text)).toEqual([words]);
  });

  it.each([
    '比上年增加5.76万元，增长8.91%，占本年支出合计的20.50％。',
    '比上年增长5.76万元，提高1.20个百分点。',
    '两项分别增长3.20，4.10%；各下降1.00、2.00%；分别占3.20和4.00%。',
    '新办公楼占地面积1200，占用车位12，占3个编制。',
    '产出指标分值占50，效益指标权重占30。',
    '收入增长2024年主要靠税收。',
    '财政拨款收入9.00万元，占\n1、事业收入1.00万元，占20.51\n2、其他',
  ])('is silent on %s', (text) => {
    expect(faults(percentSign, text)).toEqual([]);
  });
});

describe('words/amount-unit', () => {
  it.each([
    ['2024年度收入总计4,171.73，支出总计4,171.73万元。', '总计4,171.73'],
    ['比上年决算数减少815.55，下降16.35%。', '减少815.55'],
    ['年初预算为77.59，支出决算为20.04万元。', '预算为77.59'],
    ['公务接待费0.13；公务用车运行维护费1.00万元。', '费0.13'],
    ['货物支出（金额7.02）增加。', '金额7.02'],
  ])('%s', (text, words) => {
    expect(faults(amountUnit, text)).toEqual([words]);
  });

  it.each([
    '收、支总计各是4125.49,4125.49万元。',
    '收入分别为5.00、6.00万元，支出为5.00和6.00万元，结余1.00，2.00万元。',
    '年初预算为0，支出决算为150万元。',
    '收入2.0版系统上线，支出见表1.2。',
    '本年支出（单位：万元）：基本支出12.10，项目支出13.20。',
    '具体情况如下：1.基本支出12.10万元。2.项目支出2024年新增。',
  ])('is silent on %s', (text) => {
    expect(faults(amountUnit, text)).toEqual([]);
  });
});

describe('words/percent-of-nothing', () => {
  it.each([
    [
      '某某局2024年度收入支出总计307.82万元。与2023年度相比，收入支出总计增加307.82万元，增长100.00%。主要原因：单位于2024年成立。',
      '307.82万元 100.00',
    ],
    ['机关运行经费支出10.23万元，比上年增加10.23万元，增长100%。', '10.23万元 100'],
    ['机关运行经费支出10.23万元，比上年增加102300.00元，增长0.00%。', '102300.00元 0.00'],
  ])('%s', (text, words) => {
    expect(faults(percentOfNothing, text)).toEqual([words]);
  });

  it.each([
    '机关运行经费支出10.23万元，比上年增加10.23万元。',
    '机关运行经费支出10.23万元，比上年增加5.00万元，增长95.60%。',
    '机关运行经费支出0.00万元，比上年减少10.23万元，下降100.00%。',
    '机关运行经费支出10.23万元，比年初预算增加10.23万元，增长100%。',
    '机关运行经费支出50.00万元，比上年增加50.00万元，增长1250000.00%。',
    '机关运行经费支出0.00万元，比上年增加0.00万元，增长0.00%。',
  ])('is silent on %s', (text) => {
    expect(faults(percentOfNothing, text)).toEqual([]);
  });
});

describe('words/share-of-nothing', () => {
  const bought =
    '九、政府采购情况\n政府采购支出总额7.02万元，其中：政府采购货物支出7.02万元、政府采购工程支出0.00万元、政府采购服务支出0.00万元。';

  it('makes one finding of a sentence, naming every such whole', () => {
    const text = `${bought}工程采购授予中小企业合同金额占工程支出金额的0.00%，服务采购授予中小企业合同金额占服务支出金额的0.00%。`;
    expect(seen(shareOfNothing, text)).toEqual([
      '2 nothing: 工程采购授予中小企业合同金额占工程支出金额的0.00%，服务采购授予中小企业合同金额占服务支出金额的0.00%。 | 政府采购工程支出、政府采购服务支出 0.00',
    ]);
  });

  it.each([
    `${bought}货物采购授予中小企业合同金额占货物支出金额的100.00%。`,
    '“三公”经费支出决算中，因公出国（境）费支出决算0万元，占0%；公务接待费支出决算2.00万元，占100%。',
    '公务接待费支出决算为0.00万元，完成预算的0%。',
  ])('is silent on %s', (text) => {
    expect(seen(shareOfNothing, text)).toEqual([]);
  });
});
