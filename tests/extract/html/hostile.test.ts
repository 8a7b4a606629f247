import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { extract } from '../../../src/extract/index.ts';
import { extractHtml } from '../../../src/extract/html/index.ts';
import { isMarkup } from '../../../src/extract/format.ts';
import { Random } from '../../support/generated/random.ts';
import { overgrown, type Hostile } from '../../support/growth.ts';
import { SITES, publish } from '../../support/sites.ts';
import { thrownBy } from '../../support/thrown.ts';
import { mutated } from '../../support/mutated.ts';
import { inGbk } from '../../support/gbk.ts';

describe('a page that no report is', () => {
  const fonts = Array.from({ length: 2000 }, (_, index) => `<p><font color=${index}>x`).join('');
  it.each([
    ['elements in elements', '<div>'.repeat(100_000)],
    ['tables in tables', '<table><tr><td>'.repeat(100_000)],
    ['formatting that is never closed', fonts],
    ['a million tags', '<td>'.repeat(1_000_001)],
    ['columns by thousands', `<table><tr>${'<td colspan=1000>'.repeat(2)}`],
    ['places by millions', `<table><tr>${'<td>x'.repeat(1000)}${'<tr><td>x'.repeat(2001)}`],
  ])('is refused: %s', (_, page) => {
    const error = thrownBy(() => extractHtml(page, 'a.htm'));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: 'too-large', path: 'a.htm' });
  });

  it.each([
    ['elements in elements, as deep as they may', `${'<div>'.repeat(990)}甲`, '甲'],
    ['layout in layout', `${'<table><tr><td>甲<td>乙<tr><td>'.repeat(240)}丙`, '丙'],
    ['hidden in hidden', `${'<div hidden>'.repeat(900)}甲</div>`, ''],
    ['deleted in deleted', `${'<del>'.repeat(900)}甲`, ''],
    ['cells over a thousand columns', `<table>${'<tr><td colspan=1000>甲<td>1'.repeat(5000)}</table>`, '1'],
    [
      'cells that reach down all the rows',
      `<table><tr>${'<td rowspan=65534>甲'.repeat(200)}${'<tr><td>乙'.repeat(2000)}</table>`,
      '乙',
    ],
  ])('is read where that is possible: %s', (_, page, last) => {
    const { blocks } = extractHtml(page, 'a.htm');
    const texts = blocks.flatMap((block) =>
      block.kind === 'text' ? [block.text] : block.rows.flat().map(({ text }) => text),
    );
    expect(texts.findLast((text) => text !== '') ?? '').toBe(last);
  });
});

const UNITS: readonly Hostile[] = [
  { unit: ' ' },
  { unit: '中\n' },
  { unit: '&nbsp;' },
  { unit: '来源：' },
  { unit: '<a href=x>甲</a>' },
  { unit: '<br>' },
  { unit: '甲，<br>' },
  { unit: '<tr><td>1<td>2', before: '<table>' },
  { unit: '<tr><td rowspan=9>1', before: '<table>' },
  { unit: '<!--' },
  { unit: '</p>' },
  { unit: '; ', before: '<p style="', after: 'display">甲' },
];

describe('a page of any length', () => {
  it.each(UNITS)('costs what its length does: $before $unit', (hostile) => {
    expect(overgrown((text) => extractHtml(`<p>甲${text}`, 'a.htm'), hostile, 60_000)).toBeNull();
  });

  it.each([{ unit: '<!---->' }, { unit: '<!--' }, { unit: ' ' }])(
    'is told for a page at no cost: $unit',
    (hostile) => {
      expect(overgrown(isMarkup, hostile, 60_000)).toBeNull();
    },
  );
});

describe('a damaged page', () => {
  const report = readFileSync(new URL('../../../fixtures/tails.txt', import.meta.url), 'utf8').slice(0, 3000);
  const pages = Object.values(SITES).map((site) => inGbk(publish(report, site)));

  it.each(Array.from({ length: 100 }, (_, seed) => seed))('is read or refused in words: %i', async (seed) => {
    const random = new Random(seed);
    const bytes = mutated(pages[seed % pages.length] ?? new Uint8Array(), random);
    const outcome = await extract({ bytes, path: 'a.htm', password: null }).catch((error: unknown) => error);
    expect(outcome instanceof Error ? outcome : null).toSatisfy(
      (error) => error === null || error instanceof InputError,
    );
  });
});
