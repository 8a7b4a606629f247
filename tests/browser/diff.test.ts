import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { RULES } from '../../src/rules/index.ts';
import { ATTACK } from '../report/html/hostile.ts';
import { yearsSaying } from '../report/diff-html/hostile.ts';
import { diffPage, fixtureYears } from '../report/diff-html/pages.ts';
import { inBrowser } from './browser.ts';
import { overlaps, shifts, violations } from './judged.ts';

const open = inBrowser();
const years = await fixtureYears();
const PAGE = diffPage(years);
const findings = years.checked.result.findings.filter(({ verdict }) => verdict !== 'rounding');

const byId = (id: string): string => `[id="${id}"]`;
const STILL = byId('01/外交支出/决算数');
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

describe.each(['light', 'dark'] as const)('page of two years in %s', (colorScheme) => {
  it('can be used by everybody, folded and unfolded', async () => {
    const { page, incidents } = await open(PAGE, { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('u');
    expect(await violations(page)).toEqual([]);
    expect(incidents).toEqual([]);
  });
});

describe('page of two years', () => {
  it('folds the rows that did not move, one table or all', async () => {
    const { page } = await open(PAGE);
    const row = page.locator('tr', { has: page.locator(STILL) });
    expect(await row.isVisible()).toBe(false);
    await page.check('#all-01');
    expect(await row.isVisible()).toBe(true);
    await page.uncheck('#all-01');
    await page.keyboard.press('u');
    expect(await row.isVisible()).toBe(true);
    expect(await page.locator('.unfold:not(:checked)').count()).toBe(0);
    await page.keyboard.press('u');
    expect(await row.isVisible()).toBe(false);
  });

  it('folds them where no script runs', async () => {
    const { page } = await open(PAGE, { javaScriptEnabled: false });
    const row = page.locator('tr', { has: page.locator(STILL) });
    expect(await row.isVisible()).toBe(false);
    await page.check('#all-01');
    expect(await row.isVisible()).toBe(true);
  });

  it('opens at a figure, also where its row is folded', async () => {
    const { page } = await open(PAGE, { hash: `#${encodeURIComponent('01/外交支出/决算数')}` });
    expect(await focused(page)).toBe('01/外交支出/决算数');
    expect(await page.locator(STILL).isVisible()).toBe(true);
  });

  it('leads by keys from finding to finding, and from one large change to the next', async () => {
    const { page } = await open(PAGE);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(`finding-${findings[1]?.fingerprint}`);
    await page.keyboard.press('n');
    const row = page.locator('tr:focus');
    expect(await row.locator('.large').count()).toBeGreaterThan(0);
    await page.keyboard.press('p');
    expect(await page.locator('#live').textContent()).toBe('没有更多了');
  });

  it('leaves the findings that say some words, until Esc', async () => {
    const { page } = await open(PAGE);
    await page.keyboard.press('/');
    await page.keyboard.type('能源节约');
    expect(await page.locator('.finding:not([hidden])').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.finding:not([hidden])').count()).toBe(findings.length);
  });

  it('keeps the headers of a long table in sight', async () => {
    const { page } = await open(PAGE);
    const table = page.locator('#t03 .scroll');
    await table.evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
    expect(await table.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
    const [box, head] = [await table.boundingBox(), await table.locator('thead').boundingBox()];
    expect(box && head && Math.round(head.y - box.y)).toBe(0);
  });

  it.each(['zh', 'en'] as const)(
    'has charts whose labels neither overlap nor leave them, in %s',
    async (language) => {
      const { page } = await open(diffPage(years, { language }));
      expect(await overlaps(page)).toEqual([
        [0, 0],
        [0, 0],
      ]);
    },
  );

  it.each([1400, 1030])('keeps its tables off what stands beside them, %i pixels wide', async (width) => {
    const { page } = await open(PAGE, { viewport: { width, height: 900 } });
    const [main, side] = [
      await page.locator('main').boundingBox(),
      await page.locator('aside').boundingBox(),
    ];
    const right = await page
      .locator('main .scroll')
      .evaluateAll((boxes) => Math.max(...boxes.map((box) => box.getBoundingClientRect().right)));
    expect(right).toBeLessThanOrEqual((main?.x ?? 0) + (main?.width ?? 0) + 1);
    expect(right).toBeLessThan(side?.x ?? 0);
  });

  it('fits a narrow screen', async () => {
    const { page } = await open(PAGE, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await violations(page)).toEqual([]);
  });

  it.each([1400, 360])('keeps still from the first paint on, %i pixels wide', async (width) => {
    const { page } = await open(PAGE, { viewport: { width, height: 740 } });
    expect(await shifts(page)).toBe(0);
  });

  it('goes to A4 without controls, light and within the margins', async () => {
    const { page } = await open(PAGE, { colorScheme: 'dark', viewport: { width: 695, height: 1000 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.locator('aside, .filters, .unfold').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.chart').filter({ visible: true }).count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(695);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/u);
  });

  it('works through a script of its own alone, whatever the documents say', async () => {
    const long = ATTACK + '长'.repeat(10_000);
    const hostile = diffPage(yearsSaying(ATTACK, long), { rules: RULES, verbose: true });
    const { page, incidents } = await open(hostile);
    await page.keyboard.press('u');
    await page.keyboard.press('n');
    await page.locator('.filters [name=text]').fill(ATTACK.slice(0, 40));
    expect(
      await page.locator('img, iframe, script:not([type]), style').evaluateAll((all) => all.length),
    ).toBe(2);
    expect((await overlaps(page)).map(([, out]) => out)).toEqual([0, 0]);
    expect(incidents).toEqual([]);
  });
});
