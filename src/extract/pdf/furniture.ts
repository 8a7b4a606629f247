import type { TextLine } from './lines.ts';
import type { Page } from './page.ts';

/** `5`, `- 5 -`, `第 5 页 共 24 页`, `5/24`. */
const PAGE_NUMBER = /^[-–—－\s]*(?:第?\s*\d{1,4}\s*页?)(?:\s*[/／]?\s*共?\s*\d{1,4}\s*页?)?[-–—－\s]*$/u;
/** A line at the edge of fewer pages than this is no running header. */
const FEWEST_PAGES = 3;
/** Running headers stand in this share of the page at its top, and footers at its bottom. */
const MARGIN = 0.15;
/** How far a running header may move from page to page. */
const SAME_HEIGHT = 4;

type Edge = 'top' | 'bottom';

/** Pages without their running headers, footers and page numbers. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const top = runningLines('top', pages);
  const bottom = runningLines('bottom', pages);
  return pages.map((page) => {
    const first = page.lines.findIndex((line) => !top.has(line));
    const last = page.lines.findLastIndex((line) => !bottom.has(line));
    return { ...page, lines: first < 0 ? [] : page.lines.slice(first, last + 1) };
  });
}

/** Lines in one margin of their pages that number them, or stand on most pages alike. */
function runningLines(edge: Edge, pages: readonly Page[]): Set<TextLine> {
  const alike = new Map<string, { readonly page: Page; readonly line: TextLine }[]>();
  for (const page of pages) {
    for (const line of page.lines.filter((one) => isInMargin(one, edge, page))) {
      const words = line.text.replace(/\d+/gu, '#');
      alike.set(words, [...(alike.get(words) ?? []), { page, line }]);
    }
  }
  const running = new Set<TextLine>();
  for (const lines of alike.values()) {
    for (const { line } of lines) {
      const level = lines.filter((other) => Math.abs(other.line.baseline - line.baseline) <= SAME_HEIGHT);
      const count = new Set(level.map(({ page }) => page)).size;
      const isOnMost = count >= FEWEST_PAGES && count * 2 > pages.length;
      if (PAGE_NUMBER.test(line.text) || isOnMost) running.add(line);
    }
  }
  return running;
}

function isInMargin({ box }: TextLine, edge: Edge, { height, tables }: Page): boolean {
  const isOuter =
    edge === 'top'
      ? tables.every((table) => table.box.top > box.top)
      : tables.every((table) => table.box.bottom < box.bottom);
  return isOuter && (edge === 'top' ? box.bottom < MARGIN * height : box.top > (1 - MARGIN) * height);
}
