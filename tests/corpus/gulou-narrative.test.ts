import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { figuresOf, type Evaluation, type Finding } from '../../src/model/index.ts';
import { parse } from '../../src/parse.ts';
import { RULES } from '../../src/rules/index.ts';
import { everythingWrong } from '../support/findings.ts';
import { corpusFile, corpusFindings } from './corpus.ts';

const report = await parse(corpusFile('gulou-2024/report.txt'), 'report.txt');
const result = check(report, RULES);
const seen = everythingWrong(result);
const by = (rule: string): Evaluation[] => result.evaluations.filter((each) => each.rule === rule);

/** From 第三部分 to the explanation of terms. */
const LINES = { first: 446, last: 575 } as const;
const isOfNarrative = ({ at: { line } }: Finding): boolean =>
  line !== null && line >= LINES.first && line <= LINES.last;

/** Entries of the list about the narrative, where they are found and by which rules. */
const FOUND: readonly (readonly [entry: string, line: number, ...rules: string[]])[] = [
  ['B011', 487, 'naming/terms'],
  ['B013', 517, 'words/level-and-changed'],
  ['B014', 523, 'words/level-and-changed'],
  ['B008', 531, 'narrative/basic-items'],
  ['B007 B009', 535, 'narrative/basic-items', 'narrative/basic-items'],
  ['B015', 541, 'words/level-and-changed'],
  ['B010 B016', 545, 'naming/terms', 'words/level-and-changed'],
  ['B017', 547, 'words/level-and-changed'],
  ['B018', 549, 'words/level-and-changed'],
  ['B004', 555, 'annex/evaluated-budget'],
  ['B019', 557, 'words/evaluation'],
  ['B001', 565, 'narrative/change-rates'],
  ['B021', 569, 'words/share-of-nothing'],
];

/** Those found in the tables or in the annex. */
const FOUND_ELSEWHERE: readonly (readonly [entry: string, line: number, rule: string])[] = [
  ['B005', 319, 'naming/code-name'],
  ['B023', 776, 'annex/actual-cost'],
];

/** Those that hold by rounding. */
const ROUNDED = ['B002'];

/** Entries that are not findings of ours, each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {
  B003: 'last year’s figures differ from their total by what the changes do, which B002 has; it is judged once',
  B006: 'an item without money this year that reports a fall from last year is legitimate without a row',
  B012: '人员支出 and 公用支出 are names in use for the same, and the amounts agree',
  B020: 'the form of the table has no budgets, so that the rates are said to be not applicable rather than wrong',
  B022: 'what was carried over last year is not in this report; narrative/prior-report looks it up where it is at hand',
  B024: 'whether a reason fits a figure is not for this check',
  B025: 'a heading repeated below itself is layout only',
  B026: 'a contents without the parts of the annex is layout only',
  B027: 'brackets of either width are in use, and recognition takes both',
  B028: 'the amount is of three years and of other forms; nothing can be set against it',
  B029: 'marks of another format are left by the extraction, not printed',
  B030: 'a name broken over two lines is put together in recognition',
};

describe('the narrative of 福州市鼓楼区工业和信息化局（本级） 2024', () => {
  it('has 125 figures, of which all but two reasons and the equipment are tied', () => {
    const narrative = result.coverage.find(({ part }) => part === 'narrative');
    expect(narrative?.printed).toHaveLength(125);
    expect(narrative?.untied.map(({ key, printed }) => `${key} ${printed ?? ''}`)).toEqual([
      'narrative/三（一）/4 400',
      'narrative/三（八）/4 40',
      'narrative/九（三）/10 0',
    ]);
  });

  it('is understood but for the two sentences that give figures as reasons', () => {
    const unread = report.narrative.flatMap((section) => section.unread);
    expect(unread.map(({ at }) => at.line)).toEqual([491, 505]);
  });

  it('has 17 percentages of change that reproduce to the last digit, and one that does not', () => {
    const rates = by('narrative/change-rates');
    const keysOf = (verdict: Evaluation['verdict']): Set<string> =>
      new Set(
        rates
          .filter((each) => each.verdict === verdict)
          .flatMap(({ relation: { left } }) => left.map(({ figure }) => figure.key)),
      );
    expect(keysOf('holds').size).toBe(17);
    expect([...keysOf('mismatch')]).toEqual(['narrative/九（一）/3']);
    expect(keysOf('rounding').size).toBe(0);
  });

  it('B001: 8.91% lies below every rate that the amounts allow', () => {
    const finding = seen.find(({ rule }) => rule === 'narrative/change-rates');
    if (finding?.kind !== 'arithmetic') throw new Error('no arithmetic finding');
    const { actual, expected, bounds } = finding.measure;
    expect([actual.toFixed(2), expected.toFixed(2)]).toEqual(['8.91', '8.92']);
    expect([bounds.low.toFixed(6), bounds.high.toFixed(6)]).toEqual(['8.915569', '8.933829']);
    expect(finding).toMatchObject({ severity: 'error', verdict: 'mismatch', at: { line: 565 } });
  });

  it('has that one error, and no other by itself', () => {
    const errors = seen.filter(({ severity }) => severity === 'error');
    const ofWords = errors.filter(({ rule }) => /^(?:narrative|words|naming)\//u.test(rule));
    expect(ofWords.map(({ rule, at }) => `${rule} ${at.line}`)).toEqual(['narrative/change-rates 565']);
    expect(errors.filter(isOfNarrative).map(({ at }) => at.line)).toEqual([555, 565]);
  });

  it('B002: the changes of the items differ from that of the total by what rounding explains', () => {
    const rounded = result.findings.filter(({ rule }) => rule === 'narrative/change-sums');
    const [finding] = rounded;
    if (finding?.kind !== 'arithmetic') throw new Error('no arithmetic finding');
    expect(rounded).toHaveLength(1);
    expect(finding).toMatchObject({ verdict: 'rounding', severity: 'info' });
    const { actual, expected } = finding.measure;
    expect([actual.toFixed(2), expected.toFixed(2)]).toEqual(['815.55', '815.54']);
    expect(figuresOf(finding.relation).map(({ at }) => at.line)).toEqual([
      489, 491, 493, 495, 497, 499, 501, 503, 505, 507, 509, 511, 513,
    ]);
  });

  it('B020: rates of budgets the table does not print are not judged', () => {
    const open = [...by('narrative/completions'), ...by('narrative/comparisons')];
    expect(new Set(open.map(({ verdict }) => verdict))).toEqual(new Set(['notApplicable']));
    const lines = open.map(
      ({ relation }) => figuresOf(relation).find(({ at }) => at.section !== null)?.at.line,
    );
    expect(lines).toEqual([539, 551, 541, 545, 547, 549]);
  });

  it.each(FOUND)('%s is found at line %i', (_, line, ...rules) => {
    const there = seen.filter(({ at }) => at.line === line).map(({ rule }) => rule);
    expect(there.toSorted()).toEqual(rules);
  });

  it.each(FOUND_ELSEWHERE)('%s is found at line %i by %s', (_, line, rule) => {
    expect(seen.filter(({ at }) => at.line === line).map((finding) => finding.rule)).toContain(rule);
  });

  it('has nothing beyond the list, and every entry is found or argued', () => {
    const lines = new Set(FOUND.map(([, line]) => line));
    expect(seen.filter(isOfNarrative).filter(({ at }) => !lines.has(at.line ?? 0))).toEqual([]);
    const found = [...FOUND, ...FOUND_ELSEWHERE].flatMap(([entry]) => entry.split(' '));
    const entries = corpusFindings('gulou-2024').filter(({ id }) => id.startsWith('B'));
    const answered = [...found, ...ROUNDED, ...Object.keys(ARGUED)].toSorted();
    expect(answered).toEqual(entries.map(({ id }) => id).toSorted());
  });
});
