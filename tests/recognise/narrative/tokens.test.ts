import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/recognise/narrative/plain.ts';
import { tokensOf, type Token } from '../../../src/recognise/narrative/tokens.ts';
import { withUnits } from '../../../src/recognise/narrative/implied-unit.ts';

const tokens = (text: string): Token[] => tokensOf(plain(text));

/** Numbers with their units. */
const numbers = (found: readonly Token[]): string[] =>
  found.flatMap((token) => (token.kind === 'number' ? [`${token.text}${token.unit ?? '?'}`] : []));

describe('plain', () => {
  it.each([
    ['１２３．４５％', '123.45%'],
    ['（一）：；，', '(一):;,'],
    ['“三公”‘甲’「乙」『丙』', '"三公""甲""乙""丙"'],
    ['〔2023〕【4】', '(2023)(4)'],
    ['－‐‑‒–—―', '-------'],
    ['﹒﹪', '.%'],
    ['⼀⾏', '一行'],
    ['、。《》', '、。《》'],
  ])('%s is %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
    expect(plain(text)).toHaveLength(text.length);
  });
});

describe('numbers', () => {
  it.each<[text: string, ...numbers: string[]]>([
    ['收入总计1,234.56万元', '1,234.56万元'],
    ['收入总计１２３４．５６万元', '1234.56万元'],
    ['支出0元、5千元、6亿元', '0元', '5千元', '6亿元'],
    ['共计3万、4亿', '3万元', '4亿元'],
    ['结余-3.50万元', '-3.50万元'],
    ['2019-2020两年', '2019?', '2020?'],
    ['增长16.35%，提高2.5个百分点', '16.35%', '2.5%'],
    ['平均得分99.43分', '99.43分'],
    ['设备2台（套）、3台/套、4台', '2台（套）', '3台（套）', '4台'],
    ['1批次、10人次、2批、5人', '1批次', '10人次', '2批', '5人'],
    ['3个月', '3?'],
    ['第3号文件', '3?'],
    ['69个项目、3家企业、4辆', '69个', '3家', '4辆'],
    ['占100分之5', '100?', '5?'],
    ['1,2,3', '1?', '2?', '3?'],
    ['12,34.5万元', '12?', '34.5万元'],
  ])('%s', (text, ...expected) => {
    expect(numbers(tokens(text))).toEqual(expected);
  });

  it.each([
    '2024年12月31日',
    '2024年1月',
    '2024年度',
    '与2023年度相比',
    '同2023年',
    '2050202-小学教育',
    '2050202 小学教育',
    '20502-普通教育',
  ])('has none in %s', (text) => {
    expect(numbers(tokens(text.replace(' ', '')))).toEqual([]);
  });

  it('has codes only where they are no amounts', () => {
    expect(numbers(tokens('支出2050202元，支出20502万元'))).toEqual(['2050202元', '20502万元']);
  });
});

describe('withUnits', () => {
  it.each<[text: string, ...numbers: string[]]>([
    ['收、支总计各是12.50,13.00万元', '12.50万元', '13.00万元'],
    ['各为12.50、13.00元', '12.50元', '13.00元'],
    ['年初预算为0，支出决算为150万元', '0万元', '150万元'],
    ['支出决算为65000.00元，年初预算为0，', '65000.00元', '0元'],
    ['2024年度支出决算0。', '0万元'],
    ['1.基本支出3.00万元', '3.00万元'],
    ['共3,4.00万元', '3?', '4.00万元'],
    ['预算绩效2，', '2?'],
  ])('%s', (text, ...expected) => {
    const words = plain(text);
    expect(numbers(withUnits(tokensOf(words), words))).toEqual(expected);
  });
});

/** Kinds of the words, with what they say where it varies. */
const words = (text: string): string[] =>
  tokens(text).flatMap((token) => {
    if (token.kind === 'number') return [];
    if (token.kind === 'topic')
      return [token.topic.path?.join('/') ?? `${token.topic.code ?? ''}${token.topic.name}`];
    if (token.kind === 'direction') return [token.direction];
    if (token.kind === 'compare') return [token.relation];
    if (token.kind === 'budget') return [`${token.compared ? '比' : ''}${token.base}`];
    return [token.kind];
  });

describe('words', () => {
  it.each<[text: string, ...words: string[]]>([
    ['比上年', 'prior'],
    ['较上年度、与去年、同上一年度、同比', 'prior', 'prior', 'prior', 'prior'],
    ['与2023年度', 'prior'],
    ['比年初预算、与全年预算数', '比年初预算', '比全年预算'],
    ['年初预算、全年预算数、调整预算、预算', '年初预算', '全年预算', '全年预算', '预算'],
    ['预算绩效管理、预算单位、预算金额'],
    ['支出决算为、决算数、决算情况说明', 'outturn', 'outturn'],
    ['增加、增长、上升、提高、增幅', '增加', '增加', '增加', '增加', '增加'],
    ['减少、下降、降低、减幅、降幅', '减少', '减少', '减少', '减少', '减少'],
    ['持平、基本持平、无变化、没有变化、无增减变化', '持平', '持平', '持平', '持平', '持平'],
    ['大于、高于、超过、小于、低于、等于', '大于', '大于', '大于', '小于', '小于', '持平'],
    ['占比、完成', 'share', 'completion'],
    ['完成整改、完成情况、完成率'],
    ['其中：、主要用于以下方面、具体情况如下', 'among', 'among', 'among'],
    ['各减少、各项工作、分别为、分别用', 'each', '减少', 'each'],
    [
      '主要原因是、原因：、主要是、主要系、是由于、因为',
      'reason',
      'reason',
      'reason',
      'reason',
      'reason',
      'reason',
    ],
    ['。一是甲；二是乙。其次丙', 'stop', 'reason', 'semicolon', 'reason', 'stop', 'reason'],
    ['主要包括：、具体包括、主要用于支付', 'list', 'list', 'list'],
    ['没有使用、未安排、年度无', 'none', 'none', 'none'],
    ['无法、年度无形资产、工作无'],
    ['甲。乙！丙？丁；戊，', 'stop', 'stop', 'stop', 'semicolon', 'comma'],
    ['2050202-小学教育1.00万元', '2050202小学教育'],
    ['（一）2050202小学教育支出', '2050202小学教育支出'],
    ['20502-普通教育', '20502普通教育'],
    ['教育支出（类）普通教育（款）小学教育（项）', '教育支出/普通教育/小学教育'],
    ['用于教育支出（类）普通教育（款）', '教育支出/普通教育'],
    ['教育支出（类）', '教育支出'],
    ['1.教育支出3.00万元、卫生健康4.00万元', '教育支出', '卫生健康'],
    ['支持教育事业'],
    ['收入1万元、支出2万元', 'weak', 'weak'],
  ])('%s', (text, ...expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['收入支出总计', '收入支出总计'],
    ['收、支总计', '收入支出总计'],
    ['收入总计', '收入总计'],
    ['支出总计1', '支出总计'],
    ['财政拨款收支总计', '财政拨款收入支出总计'],
    ['一般公共预算拨款支出', '一般公共预算财政拨款支出'],
    ['政府性基金支出', '政府性基金预算财政拨款支出'],
    ['国有资本经营预算支出', '国有资本经营预算财政拨款支出'],
    ['一般公共预算财政拨款基本支出', '一般公共预算财政拨款基本支出'],
    ['人员支出', '人员经费'],
    ['日常公用经费', '公用经费'],
    ['一般公共预算拨款“三公”经费支出', '“三公”经费'],
    ['三公经费', '“三公”经费'],
    ['因公出国（境）费支出', '因公出国（境）费'],
    ['因公出国（境）', '因公出国（境）费'],
    ['公务用车购置及运行维护费', '公务用车购置及运行维护费'],
    ['公务用车购置和运行费支出', '公务用车购置及运行维护费'],
    ['公务用车购置费', '公务用车购置费'],
    ['公务用车运行费', '公务用车运行维护费'],
    ['公务用车保有量', '公务用车保有量'],
    ['公务接待费', '公务接待费'],
    ['外宾接待支出', '外宾接待费'],
    ['机关运行经费支出', '机关运行经费'],
    ['政府采购金额', '政府采购支出总额'],
    ['货物采购金额', '政府采购货物支出'],
    ['单价100万元（含）以上设备（不含车辆）', '设备'],
    ['使用非财政拨款结余（含专用结余）', '使用非财政拨款结余'],
    ['年末结转结余', '年末结转和结余'],
    ['附属单位缴款收入', '附属单位上缴收入'],
  ])('%s is %s', (text, topic) => {
    expect(words(text)).toEqual([topic]);
  });
});
