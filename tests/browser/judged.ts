import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What breaks the rules of accessibility, and where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How far things moved about on the page since its first paint. */
export function shifts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const total = (): Promise<number> =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      });
    await document.fonts.ready;
    return total();
  });
}
