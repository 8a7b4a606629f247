import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { ATTACK } from '../report/html/hostile.ts';
import { yearsSaying } from '../report/diff-html/hostile.ts';
import { fixtureYears } from '../report/diff-html/pages.ts';
import { historyPage, yearsOf } from '../report/history-html/pages.ts';
import { inBrowser } from './browser.ts';
import { overlaps, shifts, violations } from './judged.ts';

const open = inBrowser();
const { diff } = await fixtureYears();
const PAGE = historyPage([diff.old, diff.new], ['05/*']);

/** Ten years, two of them missing, of amounts as long as they come. */
const LONG = historyPage(
  yearsOf(
    {
      '205': [
        '1.00',
        '98765432101.25',
        null,
        '0.00',
        '12345678901.23',
        '12345678901.24',
        '3.00',
        '99999999999.99',
      ],
      '206': ['', '-5.00', '5.00', '0.00', '-5.00', '5.00', '', '-5.00'],
    },
    [2015, 2016, 2017, 2019, 2020, 2021, 2023, 2024],
  ),
  ['05/*'],
);

describe.each(['light', 'dark'] as const)('page of several years in %s', (colorScheme) => {
  it.each([1280, 360])('can be used by everybody, %i pixels wide', async (width) => {
    const { page, incidents } = await open(PAGE, { colorScheme, viewport: { width, height: 800 } });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(incidents).toEqual([]);
  });
});

describe('page of several years', () => {
  it.each([
    ['of two years, in zh', PAGE],
    ['of two years, in en', historyPage([diff.old, diff.new], ['05/*'], { language: 'en' })],
    ['of ten years and long amounts', LONG],
  ])('has labels that neither overlap nor leave their picture: %s', async (_, text) => {
    const { page } = await open(text);
    const found = await overlaps(page);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(([over, out]) => over + out > 0)).toEqual([]);
  });

  it('keeps still from the first paint on', async () => {
    const { page } = await open(PAGE, { viewport: { width: 1280, height: 800 } });
    expect(await shifts(page)).toBe(0);
  });

  it('leads by keys from finding to finding, and leaves those that say some words', async () => {
    const { page } = await open(PAGE);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('finding');
    await page.keyboard.press('/');
    await page.keyboard.type('能源节约');
    expect(await page.locator('.finding:not([hidden])').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.finding:not([hidden])').count()).toBe(4);
  });

  it('goes to A4 within the margins, with its lines', async () => {
    const { page } = await open(PAGE, { colorScheme: 'dark', viewport: { width: 695, height: 1000 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('aside, .filters').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.chart .trend').filter({ visible: true }).count()).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(695);
  });

  it('works through a script of its own alone, whatever the documents say', async () => {
    const years = yearsSaying(ATTACK, ATTACK + '长'.repeat(10_000)).diff;
    const hostile = historyPage([years.old, years.new], ['*'], { rules: RULES, verbose: true });
    const { page, incidents } = await open(hostile);
    await page.keyboard.press('j');
    expect(await page.locator('img, iframe, script:not([type]), style').count()).toBe(2);
    expect((await overlaps(page)).filter(([, out]) => out > 0)).toEqual([]);
    expect(incidents).toEqual([]);
  });
});
