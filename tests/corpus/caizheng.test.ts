import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { withConsequences, type Finding } from '../../src/model/index.ts';
import { parse } from '../../src/parse.ts';
import { RULES } from '../../src/rules/index.ts';
import { figuresByKey } from '../support/recognised.ts';
import { ticks } from '../support/ticks.ts';
import { corpusFigures, corpusFile, corpusFindings } from './corpus.ts';

const report = await parse(corpusFile('caizheng-2024/report.pdf'), 'report.pdf');
const result = check(report, RULES);
const entries = corpusFindings('caizheng-2024');

/** Entries of the list, and the finding that is theirs: severity, rule, page, and table or section. */
const FOUND: Readonly<Record<string, string>> = {
  'D3-MI01': 'error narrative/amounts p21 四',
  'D3-MI02': 'error narrative/prior-totals p21 四',
  'D3-MI03': 'error narrative/shares p21 五（二）',
  'D3-MI04': 'error narrative/share-sums p21 五（二）',
  'D3-TE01': 'warning words/level-reason p21 四',
  'D3-TE02': 'warning narrative/basic-items p23 六',
  'D3-TE03': 'warning narrative/basic-items p23 六',
  'D3-TE04': 'warning narrative/kind-of-spending p22 五（三）',
  'D3-TA01': 'warning cross-table/expenditure-by-class p6 01',
  'D3-TA02': 'warning cross-table/appropriation-by-class p12 04',
  'D3-RO01': 'info within-table/code-total p8 02',
  'D3-RO02': 'info within-table/code-total p8 02',
  'D3-RO03': 'info within-table/code-total p15 05',
  'D3-RO04': 'info within-table/code-total p15 05',
  'D3-RO05': 'info within-table/code-total p10 03',
  'D3-RO06': 'info within-table/code-total p10 03',
  'D3-RO07': 'info within-table/economic-heads p16 06',
  'D3-RO08': 'info within-table/economic-heads p16 06',
  'D3-RO10': 'info narrative/budget-sums p22 五（三）',
  'D3-RO12': 'info narrative/sums p24 十一（二）',
  'D3-RO13': 'info narrative/procurement p24 十一（二）',
};

/** Entries that are no finding of ours, each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {
  'D3-TA03':
    'the sentence restates 05, which it agrees with; that 04 is off by 0.01 is told once, as D3-TA02',
  'D3-RO09': 'the amounts are those of 05, where the same sum is judged as D3-RO03',
  'D3-RO11': 'the amounts are those of 05, where the same sum is judged as D3-RO03',
  'D3-NA01': 'both names of the columns are in use for the same expenses',
  'D3-ST01': 'an empty row on a page of its own is layout only',
  'D3-ST02': 'what the tables show is told by their titles; the notes add nothing that could be tied',
  'D3-ST03': 'a row of nil may be left out',
  'D3-ST04': 'both lists of the 类 of expenditure are in use, and the longer one is the newer',
  'D3-ST05': 'the form itself has the one heading in its contents and the other in its text',
  'D3-TE05': 'a semicolon at the end of a paragraph changes nothing of what it says',
  'D3-TE06': 'a semicolon at the end of a paragraph changes nothing of what it says',
  'D3-TE07': 'a semicolon at the end of a paragraph changes nothing of what it says',
  'D3-TE08': 'an item with both kinds may be told by the one that is nearly all of it',
  'D3-TE09': 'the note says why the table is empty, as it has to',
};

function inShort({ severity, rule, at }: Finding): string {
  return `${severity} ${rule} p${at.page} ${at.table ?? at.section}`;
}

describe('上海市普陀区财政局 2024', () => {
  it('is read figure by figure', () => {
    const expected = corpusFigures('caizheng-2024');
    expect(Object.keys(expected)).toHaveLength(577);
    expect(figuresByKey(report)).toEqual(expected);
  });

  it('is known for whose, which year and what it is', () => {
    expect(report).toMatchObject({
      unit: '上海市普陀区财政局',
      year: 2024,
      level: '部门',
      moneyUnit: '万元',
    });
  });

  it('is understood: every sentence, and every figure of the tables tied', () => {
    expect(report.narrative.flatMap((section) => section.unread)).toEqual([]);
    expect(report.narrative.flatMap((section) => section.figures)).toHaveLength(100);
    const tables = result.coverage.filter(({ part }) => part !== 'narrative');
    expect(ticks({ ...result, coverage: tables })).toEqual({ total: 195, tied: 195 });
  });

  it('comes to its known counts', () => {
    expect(result.counts).toEqual({
      holds: 286,
      rounding: 11,
      tail: 2,
      mismatch: 4,
      undetermined: 0,
      notApplicable: 0,
    });
  });

  it('has the findings of the list, and nothing beyond', () => {
    expect(result.findings.flatMap(withConsequences).map(inShort).toSorted()).toEqual(
      Object.values(FOUND).toSorted(),
    );
  });

  it('has every entry found or argued, and only what is hardly sure or a last digit argued', () => {
    const answered = [...Object.keys(FOUND), ...Object.keys(ARGUED)].toSorted();
    expect(answered).toEqual(entries.map(({ id }) => id).toSorted());
    const argued = entries.filter(({ id, sure }) => ARGUED[id] !== undefined && sure !== 'low');
    expect(argued.map(({ verdict }) => verdict)).toEqual(['tail', 'rounding', 'rounding']);
  });
});
