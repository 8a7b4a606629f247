import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import type { ArithmeticFinding, Finding } from '../../../src/model/index.ts';
import { defineRule, type Rule } from '../../../src/rules/rule.ts';
import { atMost, equal, sum } from '../../../src/rules/templates.ts';
import { sketchReport, type ReportSketch } from '../../support/report.ts';

const WORDS = { zh: '一', en: 'a' };
const rule = (id: Rule['id'], run: Rule['check']): Rule =>
  defineRule({
    id,
    title: WORDS,
    severity: 'error',
    needs: [],
    formula: '',
    basis: WORDS,
    why: WORDS,
    remedy: WORDS,
    since: '0.1.0',
    check: run,
  });

const COLUMNS = ['合计', '基本支出', '项目支出'] as const;
const RULES = [
  rule('within-table/across', function* ({ report }) {
    for (const row of report.tables['05'].rows)
      yield equal(row.figure('合计'), sum(row.figure('基本支出'), row.figure('项目支出')));
  }),
  rule('within-table/down', function* ({ report }) {
    const table = report.tables['05'];
    const rows = table.rows.filter(({ key }) => key !== '合计');
    for (const column of COLUMNS)
      yield equal(table.figure('合计', column), sum(...rows.map((row) => row.figure(column))));
  }),
  rule('cross-table/same', function* ({ report }) {
    for (const { key } of report.tables['05'].rows) {
      const [one, other] = [report.tables['05'], report.tables['03']];
      yield equal(one.figure(key, '合计'), other.figure(key, '本年支出合计'));
      yield equal(one.figure(key, '基本支出'), other.figure(key, '基本支出'));
      yield equal(one.figure(key, '项目支出'), other.figure(key, '项目支出'));
      yield atMost(one.figure(key, '基本支出'), other.figure('合计', '本年支出合计'));
    }
  }),
];

const SOUND: Readonly<Record<string, readonly [string, string, string]>> = {
  合计: ['100.00', '40.00', '60.00'],
  201: ['31.20', '11.10', '20.10'],
  205: ['17.40', '8.60', '8.80'],
  207: ['23.30', '9.20', '14.10'],
  208: ['20.90', '7.70', '13.20'],
  210: ['7.20', '3.40', '3.80'],
};

function findingsOf(altered: Readonly<Record<string, readonly [string, string, string]>>): Finding[] {
  const three: ReportSketch['tables'] = {
    '05': { rows: { ...SOUND, ...altered } },
    '03': { rows: SOUND, columns: ['本年支出合计', '基本支出', '项目支出'] },
  };
  return [...check(sketchReport({ tables: three }), RULES).findings];
}

/** `transposed 05/205/合计 14.70 → 17.40; …`, and how many findings there are. */
function told(altered: Parameters<typeof findingsOf>[0]): string[] {
  return findingsOf(altered).flatMap((finding) => (finding.kind === 'arithmetic' ? [inShort(finding)] : []));
}

function inShort({ explanations: [best] }: ArithmeticFinding): string {
  const changes = (best?.changes ?? []).map(
    ({ figure, value }) => `${figure.key} ${figure.printed} → ${value.toFixed(figure.decimals)}`,
  );
  return [best?.slip ?? 'nothing', changes.join('; ')].join(' ');
}

describe('localisation', () => {
  it('finds nothing where all holds', () => {
    expect(findingsOf({})).toEqual([]);
  });

  it.each<[string, [string, string, string], string]>([
    ['transposed', ['14.70', '8.60', '8.80'], 'transposed 05/205/合计 14.70 → 17.40'],
    ['dropped', ['17.40', '8.6', '.80'], 'dropped 05/205/项目支出 0.80 → 8.80'],
    ['left out', ['17.40', '', '8.80'], 'omitted 05/205/基本支出  → 8.60'],
    ['of no known kind', ['54.51', '8.60', '8.80'], 'unknown 05/205/合计 54.51 → 17.40'],
    ['of the row above', ['31.20', '8.60', '8.80'], 'row 05/205/合计 31.20 → 17.40'],
  ])('makes one finding of a figure that is %s', (_, cells, expected) => {
    expect(told({ 205: cells }).map((line) => line.replace(' .80', ' 0.80'))).toEqual([expected]);
  });

  it('makes one finding of two neighbours in each other’s place', () => {
    expect(told({ 205: ['17.40', '8.80', '8.60'] })).toEqual([
      'swapped 05/205/基本支出 8.80 → 8.60; 05/205/项目支出 8.60 → 8.80',
    ]);
  });

  it('makes one finding of two whole rows in each other’s place', () => {
    const { 205: b, 207: c } = SOUND;
    if (!b || !c) throw new Error('no such rows');
    const [line, ...others] = told({ 205: c, 207: b });
    expect(others).toEqual([]);
    expect(line).toMatch(/^swapped 05\/205\/合计 23\.30 → 17\.40; .*05\/207\/项目支出 8\.80 → 14\.10$/u);
  });

  it('makes one finding of rows that stand one row off their codes', () => {
    const { 201: a, 205: b, 207: c, 208: d } = SOUND;
    if (!a || !b || !c || !d) throw new Error('no such rows');
    const [line, ...others] = told({ 201: d, 205: a, 207: b, 208: c });
    expect(others).toEqual([]);
    expect(line).toMatch(/^shifted 05\/201\/合计 20\.90 → 31\.20; .*05\/208\/项目支出 14\.10 → 13\.20$/u);
  });

  it('tells two slips in one sum apart', () => {
    expect(told({ 205: ['17.40', '6.80', '8.80'], 207: ['23.30', '2.90', '14.10'] })).toEqual([
      'transposed 05/205/基本支出 6.80 → 8.60',
      'transposed 05/207/基本支出 2.90 → 9.20',
    ]);
  });

  it('shows rivals that explain it as well, and says that they do', () => {
    const lonely: ReportSketch = { tables: { '05': { rows: { 205: ['17.90', '8.60', '8.80'] } } } };
    const [finding] = check(sketchReport(lonely), RULES.slice(0, 1)).findings;
    const explanations = finding?.kind === 'arithmetic' ? finding.explanations : [];
    expect(explanations.map(({ asGood, mends, changes }) => [asGood, mends, changes[0]?.figure.key])).toEqual(
      [
        [true, 1, '05/205/合计'],
        [true, 1, '05/205/基本支出'],
        [true, 1, '05/205/项目支出'],
      ],
    );
  });

  it('changes two figures that are wrong together where one alone would break what holds', () => {
    const both: ReportSketch['tables'] = {
      '05': { rows: { ...SOUND, 205: ['17.90', '8.60', '8.80'] } },
      '03': {
        rows: { ...SOUND, 205: ['17.90', '8.60', '8.80'] },
        columns: ['本年支出合计', '基本支出', '项目支出'],
      },
    };
    const findings = check(sketchReport({ tables: both }), RULES).findings;
    expect(findings.flatMap((each) => (each.kind === 'arithmetic' ? [inShort(each)] : []))).toEqual([
      'both 05/205/合计 17.90 → 17.40; 03/205/本年支出合计 17.90 → 17.40',
    ]);
  });

  it('spares what holds: a limit that is kept is no reason to doubt a figure', () => {
    const [finding] = findingsOf({ 208: ['20.90', '7.07', '13.20'] });
    expect(finding?.at.key).toBe('05/208/基本支出');
    expect(
      finding?.kind === 'arithmetic' && finding.consequences.map(({ rule: id }) => id).toSorted(),
    ).toEqual(['within-table/across', 'within-table/down']);
  });
});
