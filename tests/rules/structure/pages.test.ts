import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { NOWHERE, type Notice } from '../../../src/model/index.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import damagedFile from '../../../src/rules/structure/damaged-file.ts';
import repeatedTable from '../../../src/rules/structure/repeated-table.ts';
import scannedPages from '../../../src/rules/structure/scanned-pages.ts';
import trackedChanges from '../../../src/rules/structure/tracked-changes.ts';
import { sketchReport } from '../../support/report.ts';

const notice = (kind: Notice['kind'], page: number | null, file: string | null = null): Notice => ({
  kind,
  at: { ...NOWHERE, page, file },
  text: '',
});

/** The data of every finding, with the file it is told of. */
const told = (rule: Rule, notices: readonly Notice[]): (readonly [string | null, object])[] =>
  check({ ...sketchReport({}), notices }, [rule]).findings.flatMap((finding) =>
    finding.kind === 'observation' ? [[finding.at.file, finding.observation.data] as const] : [],
  );

describe('structure/scanned-pages', () => {
  it.each([
    ['none', [], []],
    ['one', [notice('scanned', 3)], [[null, { count: '1', pages: '3' }]]],
    [
      'several, in one finding',
      [notice('scanned', 3), notice('scanned', 4)],
      [[null, { count: '2', pages: '3、4' }]],
    ],
    [
      'in two files',
      [notice('scanned', 1, 'a.pdf'), notice('scanned', 3, 'b.pdf')],
      [
        ['a.pdf', { count: '1', pages: '1' }],
        ['b.pdf', { count: '1', pages: '3' }],
      ],
    ],
    ['other notices', [notice('hidden', 3), notice('revised', null)], []],
  ])('%s', (_, notices, expected) => {
    expect(told(scannedPages, notices)).toEqual(expected);
  });
});

describe('structure/damaged-file', () => {
  it.each([
    ['none', [notice('scanned', 1)], []],
    [
      'each file',
      [notice('damaged', null, 'a'), notice('damaged', null, 'b')],
      [
        ['a', {}],
        ['b', {}],
      ],
    ],
  ])('%s', (_, notices, expected) => {
    expect(told(damagedFile, notices)).toEqual(expected);
  });
});

describe('structure/repeated-table', () => {
  it.each([
    ['03', '《支出决算表》'],
    ['form 办公费', '“办公费”'],
  ])('%s', (text, name) => {
    const notices = [{ ...notice('repeated', null, 'b'), text }, notice('damaged', null, 'b')];
    expect(told(repeatedTable, notices)).toEqual([['b', { file: 'b', used: 'sketch.txt', name }]]);
  });
});

describe('structure/tracked-changes', () => {
  it.each([
    ['none', [notice('scanned', 1)], []],
    [
      'once a file',
      [notice('revised', null, 'a'), notice('revised', null, 'a'), notice('revised', null, 'b')],
      [
        ['a', {}],
        ['b', {}],
      ],
    ],
  ])('%s', (_, notices, expected) => {
    expect(told(trackedChanges, notices)).toEqual(expected);
  });
});
