import { describe, expect, it } from 'vitest';
import { unitsOf, withConsequences, type Report } from '../../src/model/index.ts';
import { speaker } from '../../src/report/language.ts';
import { messageOf } from '../../src/report/message.ts';
import { rollup } from '../../src/rollup/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { sketchReport, type ReportSketch, type TableSketch } from '../support/report.ts';

const NAMED = (...names: readonly string[]): Pick<Report, 'members'> => ({
  members: names.map((text) => ({ text, at: sketchReport({}).tables['01'].parts.at })),
});

const income = (total: string, appropriation: string, paid: string): TableSketch => ({
  rows: {
    合计: [total, appropriation, paid, '0.00', '0.00', '0.00', '0.00'],
    '205': { name: '教育支出', cells: [total, appropriation, paid, '0.00', '0.00', '0.00', '0.00'] },
  },
});

const office: ReportSketch = {
  path: '本级.txt',
  unit: '某县教育局（本级）',
  tables: { '02': income('100.00', '100.00', '0.00') },
};
const school: ReportSketch = {
  path: '一中.txt',
  unit: '某县第一中学',
  tables: { '02': income('50.00', '30.00', '20.00') },
};

function told(department: ReportSketch, units: readonly ReportSketch[]): string[][] {
  const report = sketchReport({ path: '部门.txt', unit: '某县教育局', level: '部门', ...department });
  const result = rollup(report, unitsOf(units.map(sketchReport)), RULES);
  return result.findings
    .filter(({ rule, verdict }) => rule.startsWith('department/') && verdict !== 'rounding')
    .map((finding) => [finding.rule, finding.at.key ?? finding.at.quote ?? '']);
}

describe('a department and its units', () => {
  it.each<[string, ReportSketch, readonly ReportSketch[], string[][]]>([
    ['adds up', { tables: { '02': income('150.00', '130.00', '20.00') } }, [office, school], []],
    [
      'adds up in another unit of money',
      { tables: { '02': { ...income('1500000', '1300000', '200000'), moneyUnit: '元', decimals: 0 } } },
      [office, school],
      [],
    ],
    [
      'may leave out what units paid each other, which is told',
      { tables: { '02': income('130.00', '130.00', '0.00') } },
      [office, school],
      [['department/eliminations', '02/合计/本年收入合计']],
    ],
    [
      'may not leave out more than that',
      { tables: { '02': income('120.00', '130.00', '0.00') } },
      [office, school],
      // Both rows are wrong together, which is one finding.
      [['department/transfers', '02/合计/本年收入合计']],
    ],
    [
      'cannot have been paid more between units than they book',
      { tables: { '02': income('160.00', '130.00', '30.00') } },
      [office, school],
      [
        ['department/transfers', '02/合计/上级补助收入'],
        ['department/transfers', '02/205/上级补助收入'],
      ],
    ],
    [
      'names its units as they are called but for 本级 and the place',
      { ...NAMED('局机关', '第一中学'), tables: { '02': income('150.00', '130.00', '20.00') } },
      [office, school],
      [],
    ],
    [
      'is only bounded from below where a unit is missing',
      {
        ...NAMED('局本级', '某县第一中学', '某县幼儿园'),
        tables: { '02': income('900.00', '880.00', '20.00') },
      },
      [office, school],
      [['department/named-units', '某县幼儿园']],
    ],
    [
      'is only bounded from above where a unit is not named',
      { ...NAMED('某县教育局本级'), tables: { '02': income('100.00', '100.00', '0.00') } },
      [office, school],
      [['department/named-units', '某县第一中学']],
    ],
    [
      'is only bounded from above where a unit is given twice, whether it is named',
      { ...NAMED('局本级', '第一中学'), tables: { '02': income('150.00', '130.00', '20.00') } },
      [office, school, { ...school, path: '一中（改）.txt' }],
      [['department/named-units', '某县第一中学']],
    ],
    [
      'or no unit is named',
      { tables: { '02': income('150.00', '130.00', '20.00') } },
      [office, school, { ...school, path: '一中（改）.txt' }],
      [['department/named-units', '某县第一中学']],
    ],
    [
      'is of one year with its units',
      { tables: { '02': income('150.00', '130.00', '20.00') } },
      [office, { ...school, year: 2023 }],
      [['department/same-year', '某县第一中学']],
    ],
    [
      'is no unit',
      { level: '单位', tables: { '02': income('150.00', '130.00', '20.00') } },
      [office, school],
      [['department/levels', '']],
    ],
    [
      'has no departments among its units',
      { level: '部门', tables: { '02': income('150.00', '130.00', '20.00') } },
      [office, { ...school, level: '部门' }],
      [['department/levels', '']],
    ],
    [
      'is the first, and where it is not nothing is added up',
      { level: '单位', tables: { '02': income('7.00', '7.00', '0.00') } },
      [office, { ...school, level: '部门' }],
      [['department/levels', '']],
    ],
  ])('%s', (_, department, units, findings) => {
    const sorted = (those: readonly string[][]): string[][] =>
      those.toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
    expect(sorted(told(withQuotes(department), units))).toEqual(sorted(findings));
  });

  it.each([
    ['130.00', '少 20.00 万元；各单位的内部往来共 20.00 万元，是允许的抵销。'],
    ['129.99', '少 20.01 万元；各单位的内部往来共 20.00 万元，加上四舍五入的差，是允许的抵销。'],
  ])('tells what is left out of a total of %s', (total, words) => {
    const report = sketchReport({ tables: { '02': income(total, '130.00', '0.00') } });
    const { findings } = rollup(report, unitsOf([office, school].map(sketchReport)), RULES);
    const messages = findings.map((finding) =>
      messageOf(finding, { report, rules: RULES, say: speaker('zh') }),
    );
    expect(messages.filter((message) => message.includes('抵销'))).toEqual([expect.stringContaining(words)]);
  });

  it('does not judge what one unit has lost', () => {
    const lost = { ...school, tables: { '02': { rows: { 合计: ['50.00', null, '20.00'] } } } };
    const report = sketchReport({ tables: { '02': income('999.00', '999.00', '20.00') } });
    const { evaluations } = rollup(report, unitsOf([office, lost].map(sketchReport)), RULES);
    const appropriation = evaluations.find(
      ({ relation }) =>
        relation.kind !== 'ratio' &&
        relation.left.some(({ figure }) => figure.key === '02/合计/财政拨款收入'),
    );
    expect(appropriation?.verdict).toBe('undetermined');
  });

  it('names the unit, its file and the figure where a figure of a unit is wrong', () => {
    const wrong = { ...school, tables: { '02': income('50.00', '30.00', '20.00') } };
    const slip = {
      ...wrong.tables['02'],
      rows: {
        ...wrong.tables['02'].rows,
        '205': ['50.00', '33.00', '20.00', '0.00', '0.00', '0.00', '0.00'],
      },
    };
    const report = sketchReport({ tables: { '02': income('150.00', '130.00', '20.00') } });
    const units = unitsOf([office, { ...school, tables: { '02': slip } }].map(sketchReport));
    const [finding, ...others] = rollup(report, units, RULES).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(others).toEqual([]);
    expect(finding?.at).toMatchObject({
      key: 'units/某县第一中学/02/205/财政拨款收入',
      table: '某县第一中学 公开02表',
      file: '一中.txt',
    });
    expect(finding && withConsequences(finding).map(({ rule }) => rule)).toContain(
      'within-table/income-across',
    );
  });
});

/** A name is told where it is printed. */
function withQuotes(department: ReportSketch): ReportSketch {
  const { members = [] } = department;
  return {
    ...department,
    members: members.map(({ text, at }) => ({ text, at: { ...at, key: null, quote: text } })),
  };
}
