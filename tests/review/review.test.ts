import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { extractText } from '../../src/extract/text/text.ts';
import type { ArithmeticFinding, Result } from '../../src/model/index.ts';
import { recognise } from '../../src/recognise/index.ts';
import { consequencesOf, saidBy, type Entry, type Ignore } from '../../src/review/entry.ts';
import { review, type Standing } from '../../src/review/review.ts';
import { RULES } from '../../src/rules/index.ts';

const text = readFileSync(new URL('../../fixtures/slip.txt', import.meta.url), 'utf8');
const result = check(recognise(extractText(text, 'slip.txt')), RULES);
const TODAY = '2026-06-15';

function slipOf({ findings }: Result): ArithmeticFinding {
  const slip = findings.find((finding) => finding.severity === 'error');
  if (slip?.kind !== 'arithmetic' || slip.consequences.length === 0)
    throw new Error('the slip has no consequences');
  return slip;
}
const slip = slipOf(result);

const ACCEPTED: Entry = {
  fingerprint: slip.fingerprint,
  rule: slip.rule,
  unit: result.report.unit,
  year: result.report.year,
  place: '',
  said: saidBy(slip),
  consequences: consequencesOf(slip),
  reason: '已核实',
  author: '张三',
  date: '2026-01-01',
  expires: null,
};

function stateOf(entries: readonly Entry[], ignores: readonly Ignore[] = []): Standing['state'] | undefined {
  return review(result, { entries, ignores, today: TODAY }).standings?.get(slip)?.state;
}

describe('a finding that was accepted', () => {
  const [consequence] = slip.consequences;
  it.each<[name: string, entry: Partial<Entry>, state: Standing['state']]>([
    ['as it was', {}, 'accepted'],
    ['by another difference', { said: '1' }, 'changed'],
    ['while it broke less', { consequences: consequencesOf(slip).slice(1) }, 'changed'],
    ['while it broke more', { consequences: [...consequencesOf(slip), 'x'] }, 'accepted'],
    ['when another relation led it', { fingerprint: consequence?.fingerprint ?? '' }, 'changed'],
    ['until yesterday', { expires: '2026-06-14' }, 'expired'],
    ['until today', { expires: TODAY }, 'accepted'],
    ['of another figure', { fingerprint: '0000000000000000' }, 'new'],
  ])('%s', (_, entry, state) => {
    expect(stateOf([{ ...ACCEPTED, ...entry }])).toBe(state);
  });

  it('is stale where the report has it no longer, and only of this report', () => {
    const gone = { ...ACCEPTED, fingerprint: '0000000000000000' };
    const other = { ...gone, unit: '别的局' };
    expect(review(result, { entries: [gone, other], ignores: [], today: TODAY }).stale).toEqual([gone]);
  });
});

describe('what the config ignores', () => {
  const rules = [slip, ...slip.consequences].map(({ rule }) => ({ rule, reason: '不报' }));
  it.each<[name: string, ignores: readonly Ignore[], state: Standing['state']]>([
    ['by its figure', [{ key: '03/208/本年支出合计', reason: '不报' }], 'ignored'],
    ['by stars', [{ key: '03/*/本年*合计', unit: '示例区*', reason: '不报' }], 'ignored'],
    ['by every rule it breaks', rules, 'ignored'],
    ['until today', [{ key: '03/*', reason: '不报', expires: TODAY }], 'ignored'],
    ['until yesterday', [{ key: '03/*', reason: '不报', expires: '2026-06-14' }], 'new'],
    ['by one rule of several', rules.slice(0, 1), 'new'],
    ['by another unit', [{ key: '03/*', unit: '别的局', reason: '不报' }], 'new'],
    ['by a beginning that is not whole', [{ key: '03/208', reason: '不报' }], 'new'],
  ])('%s', (_, ignores, state) => {
    expect(stateOf([], ignores)).toBe(state);
  });
});
