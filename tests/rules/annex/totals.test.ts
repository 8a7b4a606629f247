import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { locate, figureAt, quantity, type Claim, type Section } from '../../../src/model/index.ts';
import { readPrinted, type Unit } from '../../../src/money/index.ts';
import { ANNEX } from '../../../src/rules/annex/index.ts';
import { sketchForm } from '../../support/annex.ts';
import { sketchReport } from '../../support/report.ts';

/** A narrative that says so many projects were evaluated, and of how much money. */
function narrative(projects: string, money: string): Section {
  const claim = (kind: 'count' | 'amount', printed: string, unit: Unit): Claim => {
    const key = `narrative/八/${kind}`;
    const at = locate({ key, section: '八', line: 5 });
    const figure = figureAt({ key, decimals: unit === '万元' ? 2 : 0, unit, at }, readPrinted(printed));
    return { kind, figure, topic: quantity('自评项目'), at };
  };
  const claims = [claim('count', projects, '个'), claim('amount', money, '万元')];
  return {
    id: '八',
    title: '',
    kind: 'performance',
    part: '八',
    text: '',
    places: [],
    at: locate({ line: 5 }),
    figures: [],
    stretches: [],
    claims,
    unread: [],
  };
}

const FORMS = [
  { 年度资金总额: '0.00 60.00 60.00 10', 当年财政拨款: '0.00 60.00 60.00 —', 其他资金: '0.00 0.00 0.00 —' },
  { 年度资金总额: '0.00 40.00 35.00 10' },
].map((funds, index) => sketchForm({ funds }, index + 1));

function found(projects: string | null, money: string, spent: string): string[] {
  const rows = { 合计: [spent, '0.00', spent, '', '', ''] };
  const report = sketchReport({
    annex: FORMS,
    narrative: projects === null ? [] : [narrative(projects, money)],
    tables: { '03': { rows } },
  });
  const { evaluations } = check(report, ANNEX);
  return evaluations.flatMap(({ rule, relation, verdict, measure }) =>
    /executed-total|evaluated-budget/u.test(rule)
      ? [`${rule} ${relation.kind} ${verdict} ${measure?.actual.toFixed(2) ?? ''}`.trim()]
      : [],
  );
}

describe('all forms together', () => {
  it.each([
    [
      'every form is there and the sum is that of 03',
      '2',
      '100.00',
      '95.00',
      ['balance holds', 'balance holds'],
    ],
    [
      'a sum close to that of 03 is wrong',
      '2',
      '101.00',
      '97.00',
      ['balance mismatch 95.00', 'balance mismatch 101.00'],
    ],
    [
      'far from it, there are projects without forms',
      '2',
      '100.00',
      '120.00',
      ['atMost holds', 'balance holds'],
    ],
    ['more projects than forms', '3', '120.00', '97.00', ['atMost holds']],
    ['nothing is said of projects', null, '', '97.00', ['atMost holds']],
    ['more than 03 is wrong whatever is said', null, '', '90.00', ['atMost mismatch 95.00']],
  ])('%s', (_, projects, money, spent, verdicts) => {
    const rules = ['annex/executed-total', 'annex/evaluated-budget'];
    expect(found(projects, money, spent)).toEqual(
      verdicts.map((verdict, index) => `${rules[index]} ${verdict}`),
    );
  });
});
