import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Finding } from '../../src/model/index.ts';
import { parse } from '../../src/parse.ts';
import { CROSS_TABLE } from '../../src/rules/cross-table/index.ts';
import { NAMING } from '../../src/rules/naming/index.ts';
import { STRUCTURE } from '../../src/rules/structure/index.ts';
import { WITHIN_TABLE } from '../../src/rules/within-table/index.ts';
import { figuresByKey } from '../support/recognised.ts';
import { ticks } from '../support/ticks.ts';
import { everythingWrong } from '../support/findings.ts';
import { corpusFigures, corpusFile, corpusFindings } from './corpus.ts';

const report = await parse(corpusFile('gulou-2024/report.txt'), 'report.txt');
/** The nine tables alone: the narrative and the annex have tests of their own. */
const result = check({ ...report, narrative: [], annex: [] }, [
  ...STRUCTURE,
  ...WITHIN_TABLE,
  ...CROSS_TABLE,
  ...NAMING,
]);
const seen = everythingWrong(result);
const at = (line: number): Finding[] => seen.filter((finding) => finding.at.line === line);

/** Entries of the list about tables that are not findings of ours, each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {
  A009: 'arithmetic is unaffected, and which rows the form lists is not known for sure',
  A010: 'a name broken by the page is put together in recognition; nothing is left to mend',
  A011: 'a header that swallowed 合计 is taken apart in recognition; nothing is left to mend',
  A012: 'the order of the lines over a table is layout only',
  A013: 'both wordings of the header are in use and name the same column',
  A014: 'the shortened wording is that of the form',
  A015: 'whether a table prints its ordinals is layout only',
  A016: 'how a unit books its social insurance is not for this check',
};

describe('福州市鼓楼区工业和信息化局（本级） 2024', () => {
  it('is read figure by figure', () => {
    const expected = corpusFigures('gulou-2024');
    expect(Object.keys(expected)).toHaveLength(609);
    expect(figuresByKey(report)).toEqual(expected);
  });

  it('is known for whose, which year and what it is', () => {
    expect(report).toMatchObject({
      unit: '福州市鼓楼区工业和信息化局（本级）',
      year: 2024,
      level: '单位',
      moneyUnit: '万元',
    });
  });

  it('ties: at least 500 relations, none broken', () => {
    const { holds, rounding, tail, mismatch, undetermined } = result.counts;
    expect(holds + rounding).toBeGreaterThanOrEqual(500);
    expect({ rounding, tail, mismatch }).toEqual({ rounding: 1, tail: 0, mismatch: 0 });
    expect(undetermined).toBe(18);
    expect(ticks(result)).toEqual({ total: 594, tied: 594 });
  });

  it('has no error, and its rounding is that of the list', () => {
    expect(seen.filter(({ severity }) => severity === 'error')).toEqual([]);
    const rounding = result.findings.find(({ verdict }) => verdict === 'rounding');
    expect(rounding).toMatchObject({ at: { line: 386 }, kind: 'arithmetic' });
    expect(rounding?.kind === 'arithmetic' && rounding.measure.expected.toFixed(2)).toBe('70.31');
  });

  it.each([
    ['A003', 386, 'structure/trimmed-decimals'],
    ['A004', 318, 'naming/code-name'],
    ['A005', 319, 'naming/code-name'],
    ['A006', 194, 'structure/lost-figures'],
    ['A007', 422, 'structure/column-ordinals'],
    ['A008', 424, 'structure/nameless-row'],
    ['A008', 444, 'structure/nameless-row'],
  ])('%s is found at line %i by %s', (_, line, rule) => {
    expect(at(line).map((finding) => finding.rule)).toEqual([rule]);
  });

  it('has nothing beyond the list, and every entry about tables is found or argued', () => {
    expect(seen).toHaveLength(7);
    const found = new Set(['A001', 'A002', 'A003', 'A004', 'A005', 'A006', 'A007', 'A008']);
    const entries = corpusFindings('gulou-2024').filter(({ id }) => id.startsWith('A'));
    expect(entries.filter(({ id }) => !found.has(id) && ARGUED[id] === undefined)).toEqual([]);
  });
});
