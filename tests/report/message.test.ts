import { describe, expect, it } from 'vitest';
import { withConsequences } from '../../src/model/index.ts';
import { speaker, type Language } from '../../src/report/language.ts';
import { messageOf } from '../../src/report/message.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { ReportSketch } from '../support/report.ts';
import { ACROSS, BOUND, BROKEN, EMPTY, SUSPECT, checked, nameRule } from './checked.ts';

function messages(sketch: ReportSketch, rule: Rule, language: Language = 'zh'): string[] {
  const { report, findings } = checked(sketch, [rule]);
  return findings.map((finding) => messageOf(finding, { report, rules: [rule], say: speaker(language) }));
}

describe('messages of sums', () => {
  it('say what, where, both values and the difference', () => {
    expect(messages(BROKEN, ACROSS)).toEqual([
      '公开05表《一般公共预算财政拨款支出决算表》“合计”行“合计”栏为 221.69，按“合计等于基本支出加项目支出”应为 221.60，' +
        '多 0.09 万元，四舍五入解释不了。',
    ]);
    expect(messages(BROKEN, ACROSS, 'en')).toEqual([
      'Table 公开05表《一般公共预算财政拨款支出决算表》, row “合计”, column “合计” is 221.69 and by ' +
        '“The total is basic plus project expenditure” should be 221.60: 0.09 万元 too much, more than rounding explains.',
    ]);
  });

  it('tell a difference that rounding explains', () => {
    const sketch = { tables: { '05': { rows: { 合计: ['3.34', '1.11', '2.22'] } } } };
    expect(messages(sketch, ACROSS)[0]).toMatch(/多 0\.01 万元，在四舍五入允许的范围之内。$/u);
    expect(messages(sketch, ACROSS, 'en')[0]).toMatch(/0\.01 万元 too much, which rounding explains\.$/u);
  });

  it('tell a tail', () => {
    const sketch = { tables: { '05': { rows: { 合计: ['3.35', '1.11', '2.22'] } } } };
    expect(messages(sketch, ACROSS)[0]).toMatch(/只多出末位一两个单位，应当是尾差。$/u);
  });

  it('point at the figure in doubt where that is not the total', () => {
    const { report, findings } = checked(SUSPECT);
    const all = findings.flatMap(withConsequences);
    const said = all.map((finding) => messageOf(finding, { report, rules: [], say: speaker('zh') }));
    expect(said[0]).toMatch(/按“within-table\/across”应为 .*，最可疑的是公开05表 合计 基本支出。$/u);
    expect(said[1]).toMatch(/^公开05表《.*》“合计”行“基本支出”栏为 121\.69/u);
    expect(said[1]).not.toContain('最可疑');
  });

  it('say where the total is left blank or out', () => {
    const blank = { tables: { '05': { rows: { 205: ['', '1.00', '2.00'] } } } };
    expect(messages(blank, ACROSS)[0]).toContain('“205”行“合计”栏是空白，为 0.00');
  });

  it('speak of a bound as of a bound, and of a sum on the left as of a sum', () => {
    const sketch = {
      tables: {
        '05': { rows: { 合计: ['1.00', '1.00', ''] } },
        '07': { rows: { 合计: ['', '5.00'], 公务接待费: ['', '1.00'] } },
      },
    };
    const [message] = messages(sketch, BOUND);
    expect(message).toContain('“合计”行“决算数”栏等 2 项合计为 4.00');
    expect(message).toContain('不应超过 1.00，多 3.00 万元');
    expect(messages(sketch, BOUND, 'en')[0]).toContain('should not exceed 1.00');
  });
});

describe('messages of words', () => {
  const names = {
    tables: {
      '03': { rows: { 205: { name: '教育支出', cells: [] } } },
      '05': { rows: { 205: { name: '教肓支出', cells: [] } } },
    },
  };

  it('set a name against the official one, or against the others', () => {
    expect(messages(names, nameRule('教育支出'))[0]).toMatch(
      /的名称印的是“教肓支出”，规定的名称是“教育支出”。$/u,
    );
    expect(messages(names, nameRule(null))[0]).toMatch(
      /印的是“教肓支出”，别处印的是“教育支出”，应当一致。$/u,
    );
    expect(messages(names, nameRule(null), 'en')[0]).toMatch(
      /the name is printed “教肓支出”, and elsewhere “教育支出”\.$/u,
    );
  });

  it('fill the template of the rule and end it as a sentence', () => {
    const sketch = { tables: { '08': { status: 'empty' as const } } };
    expect(messages(sketch, EMPTY)).toEqual(['《政府性基金预算财政拨款收入支出决算表》是空表，却没有说明。']);
    expect(messages(sketch, EMPTY, 'en')[0]).toMatch(/is empty and has no note\.$/u);
  });
});
