import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/engine/check.ts';
import type { Result } from '../../../../src/model/index.ts';
import { readNarrative } from '../../../../src/recognise/narrative/index.ts';
import { NAMING } from '../../../../src/rules/naming/index.ts';
import { NARRATIVE } from '../../../../src/rules/narrative/index.ts';
import { WORDS } from '../../../../src/rules/words/index.ts';
import { sketchReport } from '../../../support/report.ts';
import { textOf } from '../../../support/told.ts';
import { TABLES } from './tables.ts';

function checked(province: string): Result {
  const text = readFileSync(new URL(`${province}.txt`, import.meta.url), 'utf8');
  const narrative = readNarrative(textOf(text), 2024);
  return check(sketchReport({ ...TABLES, narrative }), [...NARRATIVE, ...WORDS, ...NAMING]);
}

/**
 * Whole narratives about one set of tables, each in the words of a province and with nothing wrong. How many figures
 * they print, how many of those a relation ties, and how many sentences with figures are not understood: reasons,
 * purposes, and what is beside the accounts.
 */
describe.each([
  { province: 'anhui', printed: 125, tied: 120, unread: 1 },
  { province: 'beijing', printed: 119, tied: 80, unread: 2 },
  { province: 'central', printed: 117, tied: 110, unread: 2 },
  { province: 'chongqing', printed: 134, tied: 109, unread: 0 },
  { province: 'guangdong', printed: 104, tied: 101, unread: 0 },
  { province: 'hebei', printed: 110, tied: 95, unread: 1 },
  { province: 'hubei', printed: 154, tied: 138, unread: 4 },
  { province: 'hunan', printed: 143, tied: 130, unread: 4 },
  { province: 'jiangsu', printed: 161, tied: 134, unread: 2 },
  { province: 'jiangxi', printed: 105, tied: 94, unread: 3 },
  { province: 'liaoning', printed: 78, tied: 64, unread: 1 },
  { province: 'shaanxi', printed: 131, tied: 97, unread: 3 },
  { province: 'shandong', printed: 135, tied: 125, unread: 1 },
  { province: 'shanghai', printed: 124, tied: 114, unread: 1 },
  { province: 'sichuan', printed: 128, tied: 109, unread: 2 },
  { province: 'xinjiang', printed: 157, tied: 143, unread: 5 },
  { province: 'yunnan', printed: 139, tied: 106, unread: 2 },
  { province: 'zhejiang', printed: 149, tied: 141, unread: 3 },
])('the narrative of $province', ({ province, printed, tied, unread }) => {
  const { findings, coverage, report } = checked(province);

  it('has no finding', () => {
    expect(findings.filter(({ verdict }) => verdict !== 'rounding')).toEqual([]);
  });

  it('tells where in the words each figure stands, one behind another', () => {
    for (const { text, figures, stretches } of report.narrative) {
      const words = stretches.map(({ start, end }) => text.slice(start, end).replace(/[,，]/gu, ''));
      expect(words).toEqual(figures.map((figure) => expect.stringContaining(figure.printed ?? '')));
      const ends = [0, ...stretches.map(({ end }) => end)];
      expect(stretches.filter(({ start }, index) => start < (ends[index] ?? 0))).toEqual([]);
    }
  });

  it('is read, and its figures are tied', () => {
    const figures = coverage.find(({ part }) => part === 'narrative');
    const untied = figures?.untied.length ?? 0;
    const sentences = report.narrative.flatMap((section) => section.unread);
    expect({
      printed: figures?.printed.length,
      tied: (figures?.printed.length ?? 0) - untied,
      unread: sentences.length,
    }).toEqual({ printed, tied, unread });
  });
});
