import { describe, expect, it } from 'vitest';
import garbledDirection from '../../../src/rules/words/garbled-direction.ts';
import levelAndChanged from '../../../src/rules/words/level-and-changed.ts';
import negativeChange from '../../../src/rules/words/negative-change.ts';
import { faults, seen } from './support.ts';

describe('words/garbled-direction', () => {
  it.each([
    ['支出决算为5.00万元。决算数大小于预算数的主要原因：按进度付款。', '大小于'],
    ['决算数大于小于预算数。', '大于小于'],
    ['支出决算数比2023年度减增加2.90万元，增长1.75%。', '减增加'],
    ['比上年增减少2.90万元。', '增减少'],
    ['比上年增加减少2.90万元。', '增加减少'],
    ['比上年减少2.90万元，增长下降1.75%。', '增长下降'],
    ['公务接待费支出减少增加的主要原因是来访增多。', '减少增加'],
  ])('%s', (text, words) => {
    expect(faults(garbledDirection, text)).toEqual([words]);
  });

  it.each([
    '各项支出有增有减，增减变化不大，增减额为2.00万元，增减率为1.00%。',
    '收入增长下降的趋势放缓，预算数与决算数增减情况如下。',
    '决算数大于预算数，小于上年决算数。',
    '比上年增加2.00万元，减少1.00万元的项目有两个。',
  ])('is silent on %s', (text) => {
    expect(faults(garbledDirection, text)).toEqual([]);
  });

  it('tells the line and the clause', () => {
    expect(seen(garbledDirection, '基本支出1.00万元。\n其中：决算数大小于预算数的主要原因：无。')).toEqual([
      '2 garbled: 决算数大小于预算数的主要原因 | 大小于',
    ]);
  });
});

describe('words/negative-change', () => {
  it.each([
    ['比上年决算数增加-5.00万元。', '增加-5.00万元'],
    ['较上年减少－1,205.00万元。', '减少－1,205.00万元'],
    ['下降-3.20%。', '下降-3.20%'],
  ])('%s', (text, words) => {
    expect(faults(negativeChange, text)).toEqual([words]);
  });

  it.each(['增幅-3.20%。', '比上年增加额为-5.00万元。', '比上年下降1-5%。', '增加——2024年新增5.00万元。'])(
    'is silent on %s',
    (text) => {
      expect(faults(negativeChange, text)).toEqual([]);
    },
  );
});

describe('words/level-and-changed', () => {
  it('is one finding for each sentence', () => {
    const text = [
      '七、“三公”经费支出决算情况说明',
      '（一）因公出国（境）费支出0.00万元，与全年预算持平；较上年增加0.00万元，与上年决算持平。',
      '（二）公务用车购置及运行维护费支出2.00万元；较上年减少0.00万元，与上年决算持平。其中：公务用车购置费支出0.00万元，较上年增加0.00万元，与上年持平。',
    ];
    expect(seen(levelAndChanged, text.join('\n'))).toEqual([
      '2 both: 较上年增加0.00万元，与上年决算持平。 | 增加 0.00万元',
      '3 both: 较上年减少0.00万元，与上年决算持平。 | 减少 0.00万元',
      '3 both: 其中：公务用车购置费支出0.00万元，较上年增加0.00万元，与上年持平。 | 增加 0.00万元',
    ]);
  });

  it('is one finding where totals change alike', () => {
    const text = '2024年度收入总计5.00万元，支出总计5.00万元，与上年决算数相比，各增加0.00万元，与上年持平。';
    expect(seen(levelAndChanged, text)).toHaveLength(1);
  });

  it.each([
    '2024年度收入总计5.00万元，与上年决算数持平。',
    '2024年度收入总计5.00万元，比上年决算数增加1.00万元，增长25.00%。',
    '2024年度收入总计5.00万元，比上年决算数增加0.00万元。',
  ])('is silent on %s', (text) => {
    expect(seen(levelAndChanged, text)).toEqual([]);
  });
});
