import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/extract/decode.ts';
import { extractHtml } from '../../../src/extract/html/index.ts';
import type { Report } from '../../../src/model/index.ts';
import { recognise } from '../../../src/recognise/index.ts';
import { figuresByKey } from '../../support/recognised.ts';
import { SITES, documentOf, outline, publish } from '../../support/sites.ts';
import { inGbk } from '../../support/gbk.ts';

const REPORTS = ['fujian', 'shanghai', 'tails'].map(
  (name) => [name, readFileSync(new URL(`../../../fixtures/${name}.txt`, import.meta.url), 'utf8')] as const,
);
const PUBLISHED = Object.entries(SITES).flatMap(([site, how]) =>
  REPORTS.map(([name, report]) => ({ name, site, report, page: publish(report, how) })),
);

function understood(report: Report): unknown {
  const { unit, year, level, years } = report;
  return { unit, year, level, years: years.map(({ text }) => text), figures: figuresByKey(report) };
}

describe('a report that a site has published', () => {
  it.each(PUBLISHED)('$name by $site is every line of it, and nothing of the site', ({ report, page }) => {
    const [published, plain] = [extractHtml(page, 'a.htm'), documentOf(report)];
    expect(outline(published)).toEqual(outline(plain));
    expect(published.notices).toEqual([]);
    expect(understood(recognise(published))).toEqual(understood(recognise(plain)));
  });

  it.each(PUBLISHED.filter(({ site }) => site === 'LAYOUT'))(
    '$name by $site in GBK is the same',
    ({ page }) => {
      const text = page.replaceAll('\u2014', '&mdash;');
      expect(decode(inGbk(text), 'a.htm')).toBe(text);
    },
  );
});
