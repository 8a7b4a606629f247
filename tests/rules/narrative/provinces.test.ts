import { describe } from 'vitest';
import { describeSaid } from '../../support/said.ts';

/** Sentences as published, of which the figures are facts; what is wrong in them is known. */
describe('sentences of other provinces', () => {
  describeSaid([
    {
      name: 'Sichuan 2022: two totals said to be one',
      text: '收、支总计各是4125.49,4143.91万元。',
      finds: ['grand-totals 1: 4143.91, not 4125.49'],
    },
    {
      name: 'Yunnan 2022: completion at one decimal, in yuan',
      text: [
        '七、“三公”经费支出决算情况说明',
        '“三公”经费支出年初预算为234000.00元，支出决算为65000.00元，完成年初预算的27.8%。其中：因公出国（境）费支出决算为0.00元，完成年初预算的0%；公务用车购置费支出决算为0.00元，完成年初预算的0%；公务用车运行维护费支出决算为34000.00元，完成年初预算的100%；公务接待费支出决算为31000.00元，完成年初预算的15.5%。',
      ].join('\n'),
      holds: { completions: 3, sums: 1 },
    },
    {
      name: 'Yunnan 2022: changes of the parts',
      text: [
        '七、“三公”经费支出决算情况说明',
        '“三公”经费支出决算为65000.00元。',
        '决算数比上年减少313272.50元，下降82.82%。其中：公务用车购置费支出决算减少272780.00元，下降100.00%；公务用车运行维护费支出决算减少40217.50元，下降54.19%；公务接待费支出决算减少275.00元，下降0.88%。',
        '公务用车购置费支出0.00元；公务用车运行维护费支出34000.00元；公务接待费支出31000.00元。',
      ].join('\n'),
      holds: { 'change-rates': 1 },
    },
    {
      name: 'Yunnan 2022: shares at one decimal',
      text: [
        '七、“三公”经费支出决算情况说明',
        '“三公”经费支出65000.00元。公务用车购置及运行维护费支出34000.00元，占52.3%；公务接待费支出31000.00元，占47.7%。',
      ].join('\n'),
      holds: { shares: 2, 'share-sums': 1 },
    },
    {
      name: 'Shanghai 2025: the rate belongs to another outturn',
      text: '职业年金：支出决算为245.53万元，全年预算274.82万元，完成93.57%。',
      finds: ['completions 1: 93.57, not 89.34'],
    },
    {
      name: 'Shanghai 2025: nothing spent, by the rate',
      text: '七、“三公”经费支出决算情况说明\n公务接待费支出决算为1.53万元，完成预算的0%。',
      finds: ['completions 2: 1.53, not 0.00'],
    },
  ]);
});
