import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { review } from '../../src/review/review.ts';
import { withConsequences } from '../../src/model/index.ts';
import { parse } from '../../src/parse.ts';
import { checkedReport, fixture, pageOf } from '../report/html/pages.ts';
import { inBrowser } from './browser.ts';
import { SLIPS } from './slips.ts';

const open = inBrowser();
const slip = await fixture('slip.txt');
const several = checkedReport(await parse(Buffer.from(SLIPS), 'slips.txt'));
const SEVERAL = pageOf([several]);
const all = several.result.findings.filter(({ verdict }) => verdict !== 'rounding');

const shown = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('.finding:not([hidden])').evaluateAll((found) => found.map(({ id }) => id));
const status = (page: Page): Promise<string | null> => page.locator('.filters [role=status]').textContent();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const idOf = ({ fingerprint }: { fingerprint: string }): string => `finding-${fingerprint}`;

describe('filters', () => {
  it('leave findings of a severity, and say how many', async () => {
    const { page } = await open(SEVERAL);
    await page.uncheck('.filters [value=error]');
    const rest = all.filter(({ severity }) => severity !== 'error');
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.length).toBeLessThan(all.length);
    expect(await shown(page)).toEqual(rest.map(idOf));
    expect(await status(page)).toBe(`显示 ${rest.length} 个，共 ${all.length} 个`);
  });

  it('leave findings of a group of rules, of one rule, of a table', async () => {
    const { page } = await open(SEVERAL);
    await page.selectOption('.filters [name=rule]', 'within-table/');
    const group = all.filter(({ rule }) => rule.startsWith('within-table/'));
    expect(await shown(page)).toEqual(group.map(idOf));
    const rule = group[0]?.rule ?? '';
    await page.selectOption('.filters [name=rule]', rule);
    expect(await shown(page)).toEqual(group.filter((each) => each.rule === rule).map(idOf));
    await page.selectOption('.filters [name=rule]', '');
    await page.selectOption('.filters [name=part]', '06');
    expect(await shown(page)).toEqual(all.filter(({ at }) => at.table === '06').map(idOf));
  });

  it('leave findings that say some words, until Esc', async () => {
    const { page } = await open(SEVERAL);
    await page.keyboard.press('/');
    await page.keyboard.type('机关运行 经费');
    const those = await shown(page);
    expect(those.length).toBeGreaterThan(0);
    expect(those.length).toBeLessThan(all.length);
    await page.keyboard.press('Escape');
    expect(await shown(page)).toEqual(all.map(idOf));
    expect(await focused(page)).toBe('');
  });
});

describe('keys', () => {
  it('lead from finding to finding, and say where there are no more', async () => {
    const { page } = await open(SEVERAL);
    const press = async (key: string): Promise<string> => {
      await page.keyboard.press(key);
      return focused(page);
    };
    const [first, second] = all.map(idOf);
    expect([await press('j'), await press('j'), await press('k')]).toEqual([first, second, first]);
    await page.keyboard.press('k');
    expect(await page.locator('#live').textContent()).toBe('没有更多了');
  });

  it('lead from one figure that does not tie to the next, which lights up', async () => {
    const { page } = await open(SEVERAL);
    const broken = await page.locator('.f.broken').evaluateAll((figures) => figures.map(({ id }) => id));
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await focused(page)).toBe(broken[1]);
    expect(await page.locator('.f.here').getAttribute('id')).toBe(broken[1]);
    await page.keyboard.press('p');
    expect(await focused(page)).toBe(broken[0]);
  });

  it('do nothing where they are switched off, and nothing but write in a field', async () => {
    const { page } = await open(SEVERAL);
    await page.locator('.filters [name=text]').pressSequentially('jn');
    expect(await page.inputValue('.filters [name=text]')).toBe('jn');
    await page.uncheck('#keys');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('keys');
  });
});

describe('a shared link', () => {
  const [finding] = slip.result.findings;
  const [, consequence] = finding ? withConsequences(finding) : [];

  it.each([
    ['a finding', finding],
    ['what follows from one, though it is folded', consequence],
  ])('opens at %s', async (_, target) => {
    const id = target ? idOf(target) : '';
    const { page, incidents } = await open(pageOf([slip]), { hash: `#${id}` });
    expect(await focused(page)).toBe(id);
    const { top, height } = await page.locator(`#${id}`).evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { top: box.top, height: box.height };
    });
    expect(height).toBeGreaterThan(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    expect(incidents).toEqual([]);
  });

  it('opens at a finding that was accepted', async () => {
    const reviewed = review(slip.result, {
      entries: [],
      ignores: [{ rule: '*', reason: '已知' }],
      today: '2026-01-31',
    });
    const id = finding ? idOf(finding) : '';
    const { page } = await open(pageOf([{ ...slip, review: reviewed }]), { hash: `#${id}` });
    expect(await focused(page)).toBe(id);
    expect(await page.locator('details.accepted').getAttribute('open')).not.toBeNull();
  });

  it('opens at a figure, which is pinned', async () => {
    const { page } = await open(pageOf([slip]), { hash: `#${encodeURIComponent('05/合计/合计')}` });
    expect(await page.locator('.f.here').getAttribute('id')).toBe('05/合计/合计');
    expect(await page.locator('#panel').isVisible()).toBe(true);
  });
});
