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

/** How many pairs of labels of a chart lie over one another, and how many leave it. */
export const overlaps = (page: Page): Promise<[over: number, out: number][]> =>
  page.locator('.chart').evaluateAll((charts) =>
    charts.map((chart): [number, number] => {
      const whole = chart.getBoundingClientRect();
      const boxes = [...chart.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2,
          ),
      );
      const out = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < whole.left - 1 ||
          right > whole.right + 1 ||
          top < whole.top - 1 ||
          bottom > whole.bottom + 1,
      );
      return [over.length, out.length];
    }),
  );
