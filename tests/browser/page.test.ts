import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fixture, pageOf, checkedReport } from '../report/html/pages.ts';
import { ATTACK, hostileReport } from '../report/html/hostile.ts';
import { inBrowser } from './browser.ts';
import { shifts, violations } from './judged.ts';
import { MANY, manyFigures } from './many.ts';

const open = inBrowser();
const slip = await fixture('slip.txt');
const SLIP = pageOf([slip]);

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe.each(['light', 'dark'] as const)('page in %s', (colorScheme) => {
  it('can be used by everybody, with a figure pinned and findings unfolded', async () => {
    const { page, incidents } = await open(SLIP, { colorScheme });
    await page.click('[id="03/208/本年支出合计"]');
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    expect(await violations(page)).toEqual([]);
    expect(incidents).toEqual([]);
  });
});

describe('page', () => {
  it('is dark where the reader likes it so', async () => {
    const [light, dark] = [await open(SLIP), await open(SLIP, { colorScheme: 'dark' })];
    expect(await background(light.page)).toBe('rgb(255, 255, 255)');
    expect(await background(dark.page)).toBe('rgb(22, 24, 27)');
  });

  it('fits a narrow screen', async () => {
    const { page } = await open(SLIP, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.click('[id="03/合计/本年支出合计"]');
    const box = await page.locator('#panel').boundingBox();
    expect(box && [box.x, box.y + box.height]).toEqual([0, 740]);
    expect(await violations(page)).toEqual([]);
  });

  it('leaves its controls off paper, and what is folded on it unfolds', async () => {
    const { page } = await open(SLIP, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await background(page)).toBe('rgb(255, 255, 255)');
    expect(await page.locator('aside').isHidden()).toBe(true);
    const fold = page.locator('.finding details').first();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await fold.getAttribute('open')).not.toBeNull();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await fold.getAttribute('open')).toBeNull();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4 in points, however it is rounded.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/u);
  });

  it.each([
    ['a usual report', () => SLIP, 1400],
    ['a usual report on a narrow screen', () => SLIP, 360],
    ['one of ten thousand figures', () => pageOf([manyFigures()]), 1400],
  ])('keeps still from the first paint on: %s', async (_, html, width) => {
    const { page } = await open(html(), { viewport: { width, height: 740 } });
    expect(await shifts(page)).toBe(0);
  });

  it('works through a script of its own alone', async () => {
    const hostile = pageOf([checkedReport(hostileReport())], { verbose: true });
    const { page, incidents } = await open(hostile);
    const figures = page.locator('.f');
    await page.locator('.narrative .f').first().click();
    await figures.nth(0).click();
    await figures.nth(3).click();
    await page.locator('.filters [name=text]').fill(ATTACK.slice(0, 40));
    expect(
      await page.locator('img, iframe, script:not([type]), style').evaluateAll((all) => all.length),
    ).toBe(2);
    expect(await page.locator('#panel h2').textContent()).toContain('alert(1)');
    expect(incidents).toEqual([]);
  });

  it('complains of whatever else is brought in', async () => {
    const { page, incidents } = await open(
      SLIP.replace('</main>', '<script>alert(1)</script><img src="x.png"></main>'),
    );
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(incidents.join('\n')).toMatch(/Content Security Policy.*script-src/su);
    expect(incidents.join('\n')).not.toContain('dialog');
  });
});

describe('a page of ten thousand figures', () => {
  it('touches no more of them than are tied together', async () => {
    const many = manyFigures();
    const { page, incidents } = await open(pageOf([many]));
    expect(await page.locator('.f').count()).toBe(MANY);
    const row = many.result.report.tables['05'].rows[1]?.key ?? '';
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const main = document.querySelector('main');
      if (main)
        new MutationObserver((records) => {
          for (const { target } of records) if (target instanceof Element) seen.push(target.id);
        }).observe(main, { attributes: true, childList: true, characterData: true, subtree: true });
    });
    await page.hover(`[id="05/${row}/基本支出"]`);
    const touched = await page.evaluate(() => globalThis.seen);
    const tied = ['合计', '基本支出', '项目支出'].map((column) => `05/${row}/${column}`);
    expect([...new Set(touched)].toSorted()).toEqual(tied.toSorted());
    // Each is lit, and the one that is pointed at is marked besides.
    expect(touched).toHaveLength(tied.length + 1);
    expect(incidents).toEqual([]);
  });
});
