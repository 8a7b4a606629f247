import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { withConsequences, type Finding } from '../../src/model/index.ts';
import { parse } from '../../src/parse.ts';
import { RULES } from '../../src/rules/index.ts';
import { figuresByKey } from '../support/recognised.ts';
import { ticks } from '../support/ticks.ts';
import { corpusFigures, corpusFile, corpusFindings } from './corpus.ts';

const report = await parse(corpusFile('shehui-2024/report.pdf'), 'report.pdf');
const result = check(report, RULES);
const entries = corpusFindings('shehui-2024');

/** Entries of the list, and the finding that is theirs: severity, rule, page, and table or section. */
const FOUND: Readonly<Record<string, string>> = {
  'D4-MI01': 'error narrative/shares p18 五（二）',
  'D4-MI02': 'error narrative/nil-budget p18 五（三）',
  'D4-MI03': 'error narrative/procurement p22 十一（二）',
  'D4-TE01': 'warning narrative/copied-purpose p20 五（三）',
  'D4-TE02': 'warning words/template-residue p15 08',
  'D4-TE03': 'warning words/template-residue p16 09',
  'D4-TE04': 'warning words/percent-of-nothing p17 一',
  'D4-TE05': 'warning words/percent-of-nothing p17 四',
  'D4-TE06': 'warning words/percent-of-nothing p18 五（一）',
  'D4-TE07': 'warning narrative/basic-items p20 六',
  'D4-TE08': 'warning words/percent-of-nothing p21 十一（一）',
  'D4-RO01': 'info within-table/economic-heads p13 06',
  'D4-RO02': 'info cross-table/basic-expenditure p12 05',
  'D4-RO03': 'info narrative/sums p20 六',
};

/** Entries that are no finding of ours, each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {
  'D4-ST01': 'the form itself leaves out 第二部分 over the tables, and nothing is tied to it',
  'D4-ST02': 'both lists of the 类 of expenditure are in use, and the longer one is the newer',
  'D4-ST03': 'the form itself has the one heading in its contents and the other in its text',
  'D4-TE09': 'the name and 决算 say which accounts are meant, with or without 部门',
  'D4-TE10': 'the sentence before it names the budget; 预算数 is then that one',
  'D4-TE11': 'of no problem found none is mended or being mended, and nothing is missing',
};

function inShort({ severity, rule, at }: Finding): string {
  return `${severity} ${rule} p${at.page} ${at.table ?? at.section}`;
}

describe('中共上海市普陀区委社会工作部 2024', () => {
  it('is read figure by figure', () => {
    const expected = corpusFigures('shehui-2024');
    expect(Object.keys(expected)).toHaveLength(546);
    expect(figuresByKey(report)).toEqual(expected);
  });

  it('is known for whose, which year and what it is', () => {
    expect(report).toMatchObject({
      unit: '中共上海市普陀区委社会工作部',
      year: 2024,
      level: '部门',
      moneyUnit: '万元',
    });
  });

  it('is understood: every sentence, and every figure of the tables tied', () => {
    expect(report.narrative.flatMap((section) => section.unread)).toEqual([]);
    expect(report.narrative.flatMap((section) => section.figures)).toHaveLength(89);
    const tables = result.coverage.filter(({ part }) => part !== 'narrative');
    expect(ticks({ ...result, coverage: tables })).toEqual({ total: 205, tied: 205 });
  });

  it('comes to its known counts', () => {
    expect(result.counts).toEqual({
      holds: 288,
      rounding: 3,
      tail: 0,
      mismatch: 2,
      undetermined: 0,
      notApplicable: 0,
    });
  });

  it('has the findings of the list, and nothing beyond', () => {
    expect(result.findings.flatMap(withConsequences).map(inShort).toSorted()).toEqual(
      Object.values(FOUND).toSorted(),
    );
  });

  it('has every entry found or argued, and only what is hardly sure argued', () => {
    const answered = [...Object.keys(FOUND), ...Object.keys(ARGUED)].toSorted();
    expect(answered).toEqual(entries.map(({ id }) => id).toSorted());
    const argued = entries.filter(({ id }) => ARGUED[id] !== undefined);
    expect(new Set(argued.map(({ sure }) => sure))).toEqual(new Set(['low']));
  });
});
