import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fixture, pageOf } from '../report/html/pages.ts';
import { inBrowser } from './browser.ts';

const open = inBrowser();
const SLIP = pageOf([await fixture('slip.txt')]);
const SUSPECT = '03/208/本年支出合计';

const byId = (id: string): string => `[id="${id}"]`;
const lit = (page: Page): Promise<string[]> =>
  page.locator('.lit').evaluateAll((elements) => elements.map(({ id }) => id).toSorted());
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

const RELATED = [
  '01/社会保障和就业支出/决算数',
  '02/208/本年收入合计',
  '03/20801/本年支出合计',
  '03/208/上缴上级支出',
  '03/208/基本支出',
  '03/208/对附属单位补助支出',
  '03/208/本年支出合计',
  '03/208/经营支出',
  '03/208/项目支出',
  '03/211/本年支出合计',
  '03/215/本年支出合计',
  '03/合计/本年支出合计',
  '05/208/合计',
].toSorted();

describe('a figure', () => {
  it('lights up all it is tied to where the pointer is on it, and nothing once it is gone', async () => {
    const { page, incidents } = await open(SLIP);
    await page.hover(byId(SUSPECT));
    expect(await lit(page)).toEqual(RELATED);
    expect(await page.locator('.f.here').evaluateAll((all) => all.map(({ id }) => id))).toEqual([SUSPECT]);
    await page.hover('#r1-t03 h4');
    expect(await lit(page)).toEqual([]);
    expect(await page.locator('#panel').isHidden()).toBe(true);
    expect(incidents).toEqual([]);
  });

  it('lights up the same where the focus is on it', async () => {
    const { page } = await open(SLIP);
    await page.locator(byId('03/合计/本年支出合计')).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(SUSPECT);
    expect(await lit(page)).toEqual(RELATED);
  });

  it('shows the formula with both sides, the verdict and what it should be', async () => {
    const { page } = await open(SLIP);
    await page.hover(byId(SUSPECT));
    const panel = page.locator('#panel');
    expect(await panel.locator('h2').textContent()).toBe('公开03表 208 社会保障和就业支出 本年支出合计');
    expect(await panel.locator('.value').textContent()).toContain('605.00 ✖ 对不上 1 应为 650.00');
    const across = panel.locator('li', { hasText: '五种支出之和' });
    expect(await across.locator('.title').textContent()).toMatch(/^✖ 不符/u);
    expect(await across.locator('tr').allTextContents()).toEqual([
      '605.00公开03表 208 社会保障和就业支出 本年支出合计',
      '≠650.00公开03表 208 社会保障和就业支出 项目支出',
      '另有 4 项为零',
      '=650.00',
    ]);
  });

  it('is pinned by a click, whatever the pointer passes over, until Esc', async () => {
    const { page } = await open(SLIP);
    await page.click(byId(SUSPECT));
    await page.hover(byId('05/合计/合计'));
    expect(await lit(page)).toEqual(RELATED);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${SUSPECT}`);
    await page.keyboard.press('Escape');
    expect(await lit(page)).toEqual([]);
    await page.click(byId(SUSPECT));
    await page.click('#panel .close');
    expect(await lit(page)).toEqual([]);
  });

  it('is pinned by Enter, which leads into the panel, and Esc leads back', async () => {
    const { page } = await open(SLIP);
    await page.locator(byId('03/合计/本年支出合计')).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('panel');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(SUSPECT);
  });

  it('is a link in the panel, which leads to it', async () => {
    const { page } = await open(SLIP);
    await page.click(byId(SUSPECT));
    await page.locator('#panel a', { hasText: '650.00' }).first().click();
    await page.locator('.f.here:not([id^="03/208/本年"])').waitFor();
    const here = await page.locator('.f.here').getAttribute('id');
    expect(here).toBe('03/20801/本年支出合计');
    expect(await focused(page)).toBe(here);
    expect(await page.locator('.f.here').isVisible()).toBe(true);
  });

  it('of a sentence lights up figures of tables, and those light up the sentence', async () => {
    const { page } = await open(SLIP);
    const said = page.locator('.narrative .f', { hasText: '4171.73万元' }).first();
    await said.hover();
    const others = await lit(page);
    expect(others).toContain('01/收入总计/决算数');
    const id = (await said.getAttribute('id')) ?? '';
    await page.hover(byId('01/收入总计/决算数'));
    expect(await lit(page)).toContain(id);
  });

  it('of a form lights up what it is tied to there', async () => {
    const { page } = await open(SLIP);
    await page.hover(byId('annex/1/年度资金总额/全年执行数'));
    expect((await lit(page)).filter((id) => id.startsWith('annex/1/')).length).toBeGreaterThan(1);
  });
});
