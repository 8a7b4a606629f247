import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/model/index.ts';
import { saidBy, type Entry } from '../../../src/review/entry.ts';
import type { Review } from '../../../src/review/review.ts';
import { sketchForm } from '../../support/annex.ts';
import { elementsOf, named, textOf, attribute, firstText } from '../../support/html.ts';
import { narrated } from '../../support/narrative.ts';
import { sketchReport, type ReportSketch } from '../../support/report.ts';
import { ALL, BROKEN, CLEAN, SUSPECT } from '../checked.ts';
import { checkedReport, pageOf } from './pages.ts';

type Part = 'verdict' | 'coverage' | 'unchecked' | 'findings' | 'tables' | 'annex';

function said(sketch: ReportSketch, part: Part, language: 'zh' | 'en' = 'zh'): string {
  const checked = checkedReport(sketchReport(sketch), ALL);
  const text = textOf(named(elementsOf(pageOf([checked], { language, rules: ALL })), `r1-${part}`));
  return text.replace(/\s+/gu, ' ');
}

const READ = CLEAN.tables ?? {};
const UNREADABLE = { tables: { ...READ, '06': { status: 'unreadable', rows: {} } } } as const;
const LOST = { tables: { '05': { rows: { 合计: ['3.00', null, '2.00'] } } } };
const TAIL = { tables: { '05': { rows: { 合计: ['221.62', '221.60', '0.00'] } } } };

describe('summary in words', () => {
  it.each<[string, ReportSketch, Part, string, string]>([
    ['nothing wrong', CLEAN, 'verdict', '没有发现问题。', 'Nothing was found.'],
    ['an error', BROKEN, 'verdict', '发现问题：错误 1 处', 'Found: 1 error'],
    ['a tail', TAIL, 'verdict', '发现问题：警告 1 处', 'Found: 1 warning'],
    ['nothing to check', {}, 'verdict', '没有可以核对的勾稽关系。', 'There is no relation between figures'],
    ['relations that hold', CLEAN, 'verdict', '对得上 2 条，对不上 0 条', '2 hold and 0 do not'],
    [
      'a table that is missing',
      CLEAN,
      'unchecked',
      '报告中没有表01《收入支出决算总表》。',
      'The report has no 表01',
    ],
    ['a table without rows', UNREADABLE, 'unchecked', '读不出行列。', 'No rows could be made out in'],
    [
      'a table without rows, in its place',
      UNREADABLE,
      'tables',
      '行列读不出来，所以没有核对',
      'was not checked',
    ],
    ['a lost figure', LOST, 'unchecked', '有 1 条关系没能核对：公开05表', 'relation not judged: 公开05表'],
    ['a lost figure, in its place', LOST, 'tables', '（丢失）', '(lost)'],
    [
      'figures no rule ties',
      { tables: { '03': { rows: { '205': ['1.00'] } } } },
      'unchecked',
      '有 1 个数字没有勾稽',
      'to be looked up elsewhere: 1 figure',
    ],
    ['no findings', CLEAN, 'findings', '没有发现问题。', 'Nothing was found.'],
    ['what a figure should be', SUSPECT, 'tables', '应为 121.60', 'should be 121.60'],
    [
      'a repeated row',
      {
        tables: {
          '05': {
            rows: { 合计: ['1.00', '1.00', '0.00'] },
            repeated: [{ key: '合计', name: '合计', cells: ['2.00', '1.00', '1.00'] }],
          },
        },
      },
      'tables',
      '重复的行，不参加核对',
      'Rows that are repeated',
    ],
  ])('tells of %s', (_, sketch, part, zh, en) => {
    expect(said(sketch, part)).toContain(zh);
    expect(said(sketch, part, 'en')).toContain(en);
  });

  it('lists sentences with figures that nothing was made of', () => {
    const report = narrated('（一）机关运行经费\n12.34万元用于某事。');
    const elements = elementsOf(pageOf([checkedReport(report)]));
    expect(textOf(named(elements, 'r1-unchecked'))).toMatch(
      /有 1 句带数字的话没有读懂\s+12\.34万元用于某事。/u,
    );
  });
});

describe('figures a form states in words', () => {
  it('are found where they stand alone, and not within longer numbers', () => {
    const achieved = '投资17.00万元，拨付资金7.00万元。';
    const form = sketchForm({ achieved, funds: { 年度资金总额: '7.00 7.00 7.00' } });
    const elements = elementsOf(pageOf([checkedReport(sketchReport({ annex: [form] }))]));
    const stated = named(elements, 'annex/1/实际完成情况/7.00万元');
    expect([firstText(stated), attribute(stated, 'data-of')]).toEqual(['7.00万元', '实际完成情况']);
    expect(textOf(named(elements, 'r1-annex'))).toContain(achieved);
  });
});

describe('what was accepted before', () => {
  const checked = checkedReport(sketchReport(BROKEN), ALL);
  const [finding] = checked.result.findings;
  const entry: Entry = {
    fingerprint: finding?.fingerprint ?? '',
    rule: 'within-table/across',
    unit: '某某局',
    year: 2024,
    place: '公开05表合计',
    said: finding ? saidBy(finding) : '',
    consequences: [],
    reason: '上级已批复',
    author: '张三',
    date: '2025-08-01',
    expires: null,
  };
  const reviewed = (review: Review): string =>
    textOf(named(elementsOf(pageOf([{ ...checked, review }], { rules: ALL })), 'r1-findings'));
  const standing = (state: 'accepted' | 'changed'): Review => ({
    standings: new Map(checked.result.findings.map((each) => [each, { state, entry }])),
    stale: [],
  });

  it('is told with its reason, author and date', () => {
    expect(reviewed(standing('accepted'))).toContain('理由：上级已批复（张三，2025-08-01）');
  });

  it('is told again where it has changed', () => {
    expect(reviewed(standing('changed'))).toContain('张三 于 2025-08-01 接受过这个问题');
  });

  it('is listed where it is no longer there', () => {
    const text = reviewed({ standings: new Map(), stale: [entry] });
    expect(text).toContain('登记过的 1 个问题已经不存在');
    expect(text).toContain('公开05表合计 within-table/across 上级已批复');
  });
});

describe('a finding about no figure', () => {
  it('leads to the table it is in', () => {
    const sketch = {
      tables: { '08': { status: 'empty', title: '基金表', at: locate({ table: '08' }) } },
    } as const;
    const elements = elementsOf(pageOf([checkedReport(sketchReport(sketch), ALL)], { rules: ALL }));
    const links = elements.filter((element) => attribute(element, 'href') === '#r1-t08').map(textOf);
    expect(links).toContain('公开08表《基金表》');
    expect(named(elements, 'r1-t08').tagName).toBe('section');
  });
});
