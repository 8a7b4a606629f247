import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { NARRATIVE } from '../../../src/rules/narrative/index.ts';
import { narrated } from '../../support/narrative.ts';
import { describeSaid } from '../../support/said.ts';

/** Operating expenses, as the section on them tells them. */
const operating = (sentence: string): string => `九、其他重要事项说明\n（一）机关运行经费\n${sentence}`;

/** Sentences of the section on the general public budget, the first on line 2. */
const generalBudget = (...lines: readonly string[]): string =>
  ['三、一般公共预算财政拨款支出决算情况说明', ...lines].join('\n');

const threePublic = (...lines: readonly string[]): string =>
  ['七、财政拨款“三公”经费支出决算情况说明', ...lines].join('\n');

describe('change-rates', () => {
  describeSaid([
    {
      name: 'the published example was cut off',
      text: operating('2024年度机关运行经费支出70.30万元，比上年决算数增加5.76万元，增长8.91%。'),
      finds: ['change-rates 3: 8.91, not 8.92'],
    },
    {
      name: 'the published example rounded',
      text: operating('2024年度机关运行经费支出70.30万元，比上年决算数增加5.76万元，增长8.92%。'),
      holds: { 'change-rates': 1 },
    },
    {
      name: 'the next digit, which rounding of the operands may give',
      text: operating('2024年度机关运行经费支出70.30万元，比上年决算数增加5.76万元，增长8.93%。'),
      holds: { 'change-rates': 1 },
    },
    {
      name: 'the next but one, which it may not',
      text: operating('2024年度机关运行经费支出70.30万元，比上年决算数增加5.76万元，增长8.94%。'),
      finds: ['change-rates 3: 8.94, not 8.92'],
    },
    {
      name: 'one decimal and none',
      text: operating(
        '机关运行经费支出70.30万元，比上年增加5.76万元，增长8.9%。\n机关运行经费支出70.30万元，比上年增加5.76万元，增长9%。',
      ),
      holds: { 'change-rates': 2 },
    },
    {
      name: 'one decimal, cut off',
      text: operating('机关运行经费支出70.30万元，比上年减少3.00万元，下降4.0%。'),
      finds: ['change-rates 3: 4.0, not 4.1'],
    },
    {
      name: 'the change over this year’s figure instead of last year’s',
      text: operating('机关运行经费支出80.00万元，比上年增加20.00万元，增长25.00%。'),
      finds: ['change-rates 3: 25.00, not 33.33'],
    },
    {
      name: 'yuan, where the same rate has less room',
      text: operating('机关运行经费支出703000.00元，比上年增加57600.00元，增长8.92%。'),
      holds: { 'change-rates': 1 },
    },
    {
      name: 'yuan, where ten thousands would have let it pass',
      text: operating('机关运行经费支出703000.00元，比上年增加57600.00元，增长8.93%。'),
      finds: ['change-rates 3: 8.93, not 8.92'],
    },
    {
      name: 'amounts in two units',
      text: '示例局2024年度收入支出总计1.25亿元。与2023年度相比，收入支出总计减少2,500.00万元，下降16.67%。',
      holds: { 'change-rates': 1 },
    },
    {
      name: 'an amount that lost its noughts is as precise as the others',
      text: '示例局2024年度收入支出总计142万元。与2023年度相比，收入支出总计增加100.00万元，增长239.00%。本年收入合计142.00万元。',
      finds: ['change-rates 1: 239.00, not 238.10'],
    },
    {
      name: 'thousands in groups',
      text: '2024年度本单位收入总计14,206万元，支出总计14,206.00万元，与上年决算数相比，各增加1,000.55万元，增长7.58%。',
      holds: { 'change-rates': 1 },
    },
    {
      name: 'all of it gone',
      text: generalBudget('（一）2050204-高中教育0.00万元，较上年决算数减少39.70万元，下降100.00%。'),
      holds: { 'change-rates': 1 },
    },
    {
      name: 'no change at all',
      text: operating('机关运行经费支出70.30万元，比上年增加0.00万元，增长0.00%。'),
      holds: { 'change-rates': 1 },
    },
    {
      name: 'this year’s figure from the table',
      text: threePublic(
        '“三公”经费支出决算数比2023年度减少3.00万元，下降60.00%，其中：公务接待费支出决算减少0.50万元，下降40.00%。',
      ),
      report: { tables: { '07': { rows: { 合计: ['', '2.00'], 公务接待费: ['', '0.50'] } } } },
      finds: ['change-rates 2: 40.00, not 50.00'],
      holds: { 'change-rates': 1 },
    },
    {
      name: 'nothing last year: no percentage to judge',
      text: operating('机关运行经费支出3.44万元，比上年增加3.44万元，增长100.00%。'),
      holds: { 'change-rates': 0 },
    },
    {
      name: 'no percentage, or no amount',
      text: operating(
        '机关运行经费支出3.44万元，比上年增加1.44万元。\n机关运行经费支出3.44万元，比上年增长20.00%。',
      ),
      holds: { 'change-rates': 0 },
    },
    {
      name: 'a change against the budget is no change against last year',
      text: generalBudget('（一）2050202-小学教育650.00万元，比全年预算减少50.00万元，下降9.99%。'),
      holds: { 'change-rates': 0 },
    },
    {
      name: 'an increase larger than the figure has no rate that could be right',
      text: operating('机关运行经费支出10.00万元，比上年增加12.00万元，增长120.00%。'),
      finds: ['increases 3: 12.00, not 10.00'],
    },
  ]);

  it('gives the rates that the published example allows', () => {
    const text = operating('2024年度机关运行经费支出70.30万元，比上年决算数增加5.76万元，增长8.91%。');
    const { findings } = check(narrated(text), NARRATIVE);
    const [finding] = findings;
    if (finding?.kind !== 'arithmetic') throw new Error('no arithmetic finding');
    const { bounds, difference } = finding.measure;
    expect([bounds.low.toFixed(6), bounds.high.toFixed(6)]).toEqual(['8.915569', '8.933829']);
    expect(difference.toFixed(2)).toBe('-0.01');
    expect(finding).toMatchObject({
      severity: 'error',
      verdict: 'mismatch',
      at: { section: '九（一）', line: 3 },
    });
  });
});

describe('change-directions', () => {
  describeSaid([
    {
      name: 'an increase that falls',
      text: operating('机关运行经费支出70.30万元，比上年决算数增加5.76万元，下降8.92%。'),
      finds: ['change-directions 3: opposed'],
      holds: { 'change-rates': 1 },
    },
    {
      name: 'a decrease that grows',
      text: generalBudget('（一）2050202-小学教育650.00万元，较上年决算数减少50.00万元，增长7.14%。'),
      finds: ['change-directions 2: opposed'],
      holds: { 'change-rates': 1 },
    },
    {
      name: 'the percentage before the amount',
      text: operating('机关运行经费支出70.30万元，比上年增长8.92%，增加5.76万元。'),
      holds: { 'change-rates': 1 },
    },
    {
      name: 'nothing has no direction',
      text: operating('机关运行经费支出70.30万元，比上年增加0.00万元，下降0.00%。'),
      holds: { 'change-rates': 1 },
    },
    {
      name: 'without an amount there is no second word',
      text: operating('机关运行经费支出70.30万元，比上年下降8.92%。'),
    },
  ]);
});

describe('levels', () => {
  describeSaid([
    {
      name: 'a change of nothing',
      text: '四、政府性基金预算财政拨款支出决算情况说明\n2024年度政府性基金支出0.00万元，比上年决算数增加0.00万元，与上年决算数持平。',
      holds: { levels: 1 },
    },
    {
      name: 'a change of something',
      text: operating('机关运行经费支出70.30万元，比上年增加5.76万元，与上年决算数持平。'),
      finds: ['levels 3: 5.76, not 0.00'],
    },
    {
      name: 'a change of the last digit was carried over',
      text: operating('机关运行经费支出70.30万元，比上年增加0.01万元，与上年决算数持平。'),
      finds: ['levels 3: 0.01, not 0.00 (tail)'],
    },
    {
      name: '基本持平 says nothing exact',
      text: operating('机关运行经费支出70.30万元，比上年增加0.02万元，与上年决算数基本持平。'),
      holds: { levels: 0 },
    },
    {
      name: 'level with the budget is not level with last year',
      text: threePublic('（三）公务接待费支出0.50万元，与全年预算持平；较上年减少0.50万元，下降50.00%。'),
      holds: { levels: 0, 'change-rates': 1 },
    },
  ]);
});

describe('increases', () => {
  describeSaid([
    {
      name: 'all of it is new',
      text: generalBudget('（一）2050203-初中教育3.44万元，较上年决算数增加3.44万元。'),
      holds: { increases: 1 },
    },
    {
      name: 'a digit too many',
      text: generalBudget('（一）2050203-初中教育3.44万元，较上年决算数增加34.40万元。'),
      finds: ['increases 2: 34.40, not 3.44'],
    },
    {
      name: 'a unit too large',
      text: operating('机关运行经费支出70.30万元，比上年增加5.76亿元。'),
      finds: ['increases 3: 5.760000, not 0.007030'],
    },
    {
      name: 'a decrease may be larger',
      text: generalBudget('（一）2050203-初中教育3.44万元，较上年决算数减少34.40万元，下降90.91%。'),
      holds: { increases: 0, 'change-rates': 1 },
    },
  ]);
});

describe('last-year', () => {
  const INCOME = '2024年度本单位收入总计905.00万元，比上年决算数减少95.00万元。';

  describeSaid([
    {
      name: 'last year’s figure beside the change',
      text: '收入总计9.00万元，较2023年度8.00万元增加1.00万元，增长12.50%；收入总计由上年的8.00万元增加到9.00万元。',
      holds: { 'last-year': 1 },
    },
    {
      name: 'last year’s figure that the change does not come from',
      text: '收入总计9.00万元，比上年决算数7.00万元增加1.00万元，增长12.50%。',
      finds: ['last-year 1: 7.00, not 8.00'],
    },
    {
      name: 'a change of another thing behind it',
      text: '收入总计9.00万元，较上年8.00万元增加1.00万元，其中：事业收入5.00万元，增加2.00万元。',
      holds: { 'last-year': 1 },
    },
    {
      name: 'totals that differ this year are one finding',
      text: '收入总计9.00万元，比上年增加1.00万元；支出总计8.00万元，比上年增加3.00万元。',
      finds: ['grand-totals 1: 8.00, not 9.00'],
    },
    {
      name: 'one sentence for both totals',
      text: '2024年度本单位收入总计905.00万元，支出总计905.00万元，与上年决算数相比，各减少95.00万元，下降9.50%。',
      holds: { 'last-year': 1, 'change-rates': 1 },
    },
    {
      name: 'two totals of one year that come from two of the other',
      text: `${INCOME}\n2024年度本单位支出总计905.00万元，比上年决算数减少85.00万元。`,
      finds: ['last-year 2: 990.00, not 1000.00'],
    },
    {
      name: 'one amount and one change for both totals tell it once',
      text: '2024年度收、支总计各为905.00万元。与2023年相比，收、支总计各增加5.00万元，增长0.56%。',
      holds: { 'last-year': 0, 'change-rates': 1 },
    },
    {
      name: 'off by what rounding explains',
      text: `${INCOME}\n2024年度本单位支出总计905.00万元，比上年决算数减少95.01万元。`,
      holds: { 'last-year': 1 },
    },
    {
      name: 'yuan against ten thousands',
      text: `${INCOME}\n2024年度本单位支出总计9050012.00元，比上年决算数减少949988.00元。`,
      holds: { 'last-year': 1 },
    },
    {
      name: 'level here, and less there',
      text: [
        '七、财政拨款“三公”经费支出决算情况说明',
        '公务接待费支出0.50万元，与上年决算数持平。',
        '（三）公务接待费支出0.50万元，较上年减少0.50万元，下降50.00%。',
      ].join('\n'),
      finds: ['last-year 2: 1.00, not 0.50'],
      holds: { 'change-rates': 1 },
    },
    {
      name: 'one item told twice',
      text: generalBudget(
        '（一）2050202-小学教育650.00万元，较上年决算数增加400.00万元，增长160.00%。',
        '（二）2050202-小学教育650.00万元，较上年决算数增加350.00万元。',
      ),
      finds: ['last-year 3: 300.00, not 250.00'],
      holds: { 'change-rates': 1 },
    },
    {
      name: 'the same code of another fund is another thing',
      text: [
        '三、一般公共预算财政拨款支出决算情况说明',
        '（一）2050202-小学教育650.00万元，较上年决算数增加400.00万元。',
        '四、政府性基金预算财政拨款支出决算情况说明',
        '（一）2050202-小学教育5.00万元，较上年决算数减少4.00万元。',
      ].join('\n'),
      holds: { 'last-year': 0 },
    },
    {
      name: 'a percentage alone does not tell last year’s figure',
      text: `${INCOME}\n2024年度本单位支出总计905.00万元，比上年决算数下降20.00%。`,
      holds: { 'last-year': 0 },
    },
  ]);
});

describe('change-sums', () => {
  const TOTAL =
    '2024年一般公共预算财政拨款支出100.00万元，比上年决算数减少10.00万元，下降9.09%，具体情况如下：';
  const FIRST = '（一）2050202-小学教育60.00万元，较上年决算数增加20.00万元，增长50.00%。';
  const SECOND = '（二）2050203-初中教育40.00万元，较上年决算数减少10.00万元，下降20.00%。';
  const NIL = '（三）2050204-高中教育0.00万元，较上年决算数减少20.00万元，下降100.00%。';

  describeSaid([
    {
      name: 'all items, also what only last year had',
      text: generalBudget(TOTAL, FIRST, SECOND, NIL),
      holds: { 'change-sums': 1, 'change-rates': 4 },
    },
    {
      name: 'off by what rounding explains',
      text: generalBudget(
        TOTAL,
        FIRST,
        SECOND,
        '（三）2050204-高中教育0.00万元，较上年决算数减少20.01万元，下降100.00%。',
      ),
      holds: { 'change-sums': 1 },
    },
    {
      name: 'one change is wrong',
      text: generalBudget(TOTAL, '（一）2050202-小学教育60.00万元，较上年决算数减少2.00万元。', SECOND, NIL),
      finds: ['change-sums 3: 10.00, not 32.00'],
      holds: { 'change-rates': 3 },
    },
    {
      name: 'without an item that is nil this year some may be left out',
      text: generalBudget(TOTAL, FIRST, SECOND),
      holds: { 'change-sums': 1, 'change-rates': 3 },
    },
    {
      name: 'but those told cannot have had more than the total',
      text: generalBudget(
        TOTAL,
        '（一）2050202-小学教育60.00万元，较上年决算数减少80.00万元，下降57.14%。',
        SECOND,
      ),
      finds: ['change-sums 3: 190.00, not 110.00'],
      holds: { 'change-rates': 3 },
    },
    {
      name: 'an item whose change is not told leaves the rest open',
      text: generalBudget(TOTAL, FIRST, '（二）2050203-初中教育40.00万元。', NIL),
      holds: { 'change-sums': 1 },
    },
    {
      name: 'a single item adds up to nothing',
      text: generalBudget(TOTAL, FIRST),
      holds: { 'change-sums': 0 },
    },
    {
      name: 'no change of the total to add up to',
      text: generalBudget('2024年一般公共预算财政拨款支出100.00万元，具体情况如下：', FIRST, SECOND, NIL),
      holds: { 'change-sums': 0 },
    },
    {
      name: 'the three public expenses, by Shanghai wording',
      text: threePublic(
        '“三公”经费支出决算为2.00万元，其中：因公出国（境）费支出决算为0.00万元；公务用车购置及运行维护费支出决算为1.50万元；公务接待费支出决算为0.50万元。',
        '“三公”经费支出决算数比2023年度减少3.00万元，下降60.00%，其中：因公出国（境）费支出决算持平；公务用车购置及运行维护费支出决算减少2.50万元，下降62.50%；公务接待费支出决算减少0.50万元，下降50.00%。',
      ),
      holds: { 'change-sums': 1, 'change-rates': 3, sums: 1 },
    },
    {
      name: 'the three public expenses, one of them with a digit too many',
      text: threePublic(
        '“三公”经费支出2.00万元；较上年减少3.00万元，下降60.00%。具体情况如下：',
        '（一）因公出国（境）费支出0.00万元；较上年增加0.00万元，与上年决算持平。',
        '（二）公务用车购置及运行费支出1.50万元；较上年减少2.50万元，下降62.50%。',
        '（三）公务接待费支出0.50万元；较上年减少5.00万元。',
      ),
      finds: ['change-sums 5: 3.00, not 7.50'],
      holds: { 'change-rates': 2, sums: 1, levels: 1 },
    },
    {
      name: 'vehicles bought and run',
      text: threePublic(
        '（二）公务用车购置及运行费支出1.50万元；较上年减少2.50万元，下降62.50%。其中：',
        '公务用车购置费支出0.00万元；较上年减少2.00万元，下降100.00%。',
        '公务用车运行费支出1.50万元；较上年减少0.50万元，下降25.00%。',
      ),
      holds: { 'change-sums': 1, 'change-rates': 3, sums: 1 },
    },
    {
      name: 'a part of the three whose change is not told',
      text: threePublic(
        '“三公”经费支出2.00万元；较上年减少3.00万元，下降60.00%。具体情况如下：',
        '（二）公务用车购置及运行费支出1.50万元；较上年减少2.50万元，下降62.50%。',
        '（三）公务接待费支出0.50万元；较上年增加0.50万元。',
      ),
      holds: { 'change-sums': 0 },
    },
  ]);
});
