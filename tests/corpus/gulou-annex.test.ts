import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Finding } from '../../src/model/index.ts';
import { parse } from '../../src/parse.ts';
import { RULES } from '../../src/rules/index.ts';
import { everythingWrong } from '../support/findings.ts';
import { corpusFile, corpusFindings } from './corpus.ts';

const report = await parse(corpusFile('gulou-2024/report.txt'), 'report.txt');
const result = check(report, RULES);
const seen = everythingWrong(result).filter(({ rule }) => rule.startsWith('annex/'));
const entries = corpusFindings('gulou-2024').filter(({ id }) => id.startsWith('C'));

/** Which rule finds which entries; a finding for a form may stand at the first of several rows it names. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'executed-total': ['C001'],
  'actual-cost': ['C003', 'C013', 'C018', 'C020', 'C021'],
  'funds-missing': ['C004', 'C005'],
  'execution-score': ['C006'],
  'stated-amount': ['C014', 'C015', 'C017'],
  'stated-count': ['C016', 'C022'],
  'notice-number': ['C023', 'C024'],
  'project-name': ['C025'],
  'unit-name': ['C027'],
  'future-date': ['C035'],
  'met-by-doing-nothing': ['C041', 'C042', 'C046', 'C047', 'C051', 'C052', 'C056'],
  'score-by-target': 'C018 C019 C036 C043 C044 C045 C048 C049 C050 C053 C054 C055 C057 C058 C059'.split(' '),
  'nothing-executed': [
    'C003',
    'C060',
    ...Array.from({ length: 50 }, (_, index) => `C${String(61 + index).padStart(3, '0')}`),
  ],
};

/** Entries that are no findings of the annex's rules, each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {
  C002: 'items of expenditure without a form are part of the difference executed-total tells; which they are, no figure of a form says',
  C007: 'a score of whole points is right at whole points',
  C008: 'holds as printed',
  C009: 'holds as printed',
  C010: 'holds as printed',
  C011: 'rounding: reported as such',
  C012: 'a target in round numbers near the budget is no error',
  C026: 'that characters are transposed in a name of its own cannot be told from figures or rules',
  C028: 'a typing slip in running words',
  C029: 'a typing slip in running words',
  C030: 'a typing slip in running words',
  C031: 'a typing slip in running words',
  C032: 'a typing slip in running words',
  C033: 'a particle more or less in a name, of low sureness',
  C034: 'unclosed brackets are for the rules of words',
  C037: 'whether an indicator is economic or social cost is a matter of judgement',
  C038: 'the style of brackets is layout only',
  C039: 'the style of units is layout only',
  C040: 'cells that moved are put back in recognition; nothing is left to mend',
};

/** Warnings beyond the list, each with the reason. */
const BEYOND: Readonly<Record<string, string>> = {
  'annex/evaluated-budget 555': 'B004 of the list of the narrative',
};

const at = (rule: string, lines: readonly number[]): Finding[] =>
  seen.filter((finding) => finding.rule === `annex/${rule}` && isAt(finding, lines));

/** At one of the lines, or in a form at whose rows it names them. */
function isAt({ at: place, ...finding }: Finding, lines: readonly number[]): boolean {
  if (place.line !== null && lines.includes(place.line)) return true;
  const labels = report.annex.flatMap(({ number, indicators }) =>
    indicators
      .filter((row) => number === place.form && lines.includes(row.at.line ?? 0))
      .map(({ label }) => label),
  );
  const named = finding.kind === 'observation' ? (finding.observation.data['rows'] ?? '') : '';
  return labels.some((label) => named.includes(`“${label}”`));
}

describe('the annex of 福州市鼓楼区工业和信息化局（本级） 2024', () => {
  it('is read: every form, line of funds and indicator', () => {
    const { annex } = report;
    expect(annex).toHaveLength(69);
    expect(annex.every(({ funds, indicators }) => funds.length === 3 && indicators.length === 6)).toBe(true);
    const figures = annex.flatMap(({ funds, indicators, total }) => [
      ...funds.flatMap((line) => Object.values(line.figures)),
      ...indicators.flatMap(({ weight, score }) => [weight, score]),
      total,
    ]);
    expect(
      figures.filter(({ state }) => state !== 'printed' && state !== 'nil' && state !== 'blank'),
    ).toEqual([]);
    const levels = annex.flatMap(({ indicators }) => indicators.map(({ firstLevel }) => firstLevel));
    expect(new Set(levels)).toEqual(new Set(['产出指标', '成本指标', '效益指标', '满意度指标']));
    expect(
      annex.every(({ project, goal, achieved }) => project !== '' && goal !== '' && achieved !== ''),
    ).toBe(true);
  });

  it('ties every figure', () => {
    const coverage = result.coverage.find(({ part }) => part === 'annex');
    expect(coverage?.printed).toHaveLength(1863);
    expect(coverage?.untied).toEqual([]);
  });

  it.each(Object.entries(FOUND).flatMap(([rule, ids]) => ids.map((id): [string, string] => [id, rule])))(
    '%s is found by %s',
    (id, rule) => {
      const lines = entries.find((entry) => entry.id === id)?.lines ?? [];
      // Where the forms differ from 03 it is a form that is wrong.
      expect(at(rule, id === 'C001' ? [231] : lines).length).toBeGreaterThan(0);
    },
  );

  it('tells what the project expenditure lacks', () => {
    const total = seen.find(({ rule }) => rule === 'annex/executed-total');
    expect(total).toMatchObject({ kind: 'arithmetic', severity: 'error', verdict: 'mismatch' });
    if (total?.kind !== 'arithmetic') return;
    const { actual, expected, difference } = total.measure;
    expect([actual, expected, difference].map((value) => value.toFixed(2))).toEqual([
      '3902.39',
      '3950.13',
      '-47.74',
    ]);
  });

  it('has every entry found or argued, and nothing beyond the list that is not argued', () => {
    const found = new Set(Object.values(FOUND).flat());
    expect(entries.filter(({ id }) => !found.has(id) && ARGUED[id] === undefined)).toEqual([]);
    const listed = (finding: Finding): boolean =>
      (FOUND[finding.rule.replace('annex/', '')] ?? []).some((id) =>
        isAt(finding, id === 'C001' ? [231] : (entries.find((entry) => entry.id === id)?.lines ?? [])),
      );
    const beyond = seen
      .filter((finding) => !listed(finding))
      .map(({ rule, at: place }) => `${rule} ${place.line}`);
    expect(beyond.toSorted()).toEqual(Object.keys(BEYOND).toSorted());
    const errors = seen.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors).toEqual(['annex/executed-total', 'annex/evaluated-budget']);
  });
});
