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
  return pages.map((page) => {
    const lines = peeled('bottom', peeled('top', page.lines, page, pages), page, pages);
    return { ...page, lines };
  });
}

/** Takes lines off one edge of a page for as long as they are furniture. */
function peeled(
  edge: Edge,
  lines: readonly TextLine[],
  page: Page,
  pages: readonly Page[],
): readonly TextLine[] {
  const line = edge === 'top' ? lines[0] : lines.at(-1);
  if (!line || !isInMargin(line, edge, page) || !isFurniture(line, edge, pages)) return lines;
  return peeled(edge, edge === 'top' ? lines.slice(1) : lines.slice(0, -1), page, pages);
}

function isInMargin({ box }: TextLine, edge: Edge, { height, tables }: Page): boolean {
  const isOuter =
    edge === 'top'
      ? tables.every((table) => table.box.top > box.top)
      : tables.every((table) => table.box.bottom < box.bottom);
  return isOuter && (edge === 'top' ? box.bottom < MARGIN * height : box.top > (1 - MARGIN) * height);
}

function isFurniture(line: TextLine, edge: Edge, pages: readonly Page[]): boolean {
  if (PAGE_NUMBER.test(line.text)) return true;
  const alike = pages.filter((page) =>
    page.lines.some((other) => isInMargin(other, edge, page) && isSame(line, other, edge, page)),
  );
  return alike.length >= FEWEST_PAGES && alike.length * 2 > pages.length;
}

/** The same words, whatever the number of the page, at the same height. */
function isSame(line: TextLine, other: TextLine, edge: Edge, { height }: Page): boolean {
  const isLevel =
    edge === 'top'
      ? Math.abs(line.box.top - other.box.top) <= SAME_HEIGHT
      : Math.abs(line.box.bottom - other.box.bottom) <= SAME_HEIGHT ||
        other.box.bottom > height - SAME_HEIGHT;
  return isLevel && withoutDigits(line.text) === withoutDigits(other.text);
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/gu, '#');
}
