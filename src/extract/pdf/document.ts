import {
  NOWHERE,
  type Cell,
  type Document,
  type Grid,
  type Notice,
  type TextBlock,
} from '../../model/index.ts';
import type { PlacedLine } from './bands.ts';
import { withoutFurniture } from './furniture.ts';
import { tablesByGaps } from './gaps.ts';
import { agree, joined, onPage, type JoinedTable } from './joined.ts';
import type { Page } from './page.ts';
import { goesOn, measureOf } from './paragraphs.ts';

/** A line, or a table that goes on from page to page. */
type Item = PlacedLine | JoinedTable;

/** Puts pages together into one document. */
export function documentOf(printed: readonly Page[], path: string): Document {
  const pages = withoutFurniture(printed);
  const measure = measureOf(pages);
  let before: PlacedLine | null = null;
  const blocks = withGapTables(joinTables(pages.flatMap(inOrder))).map((item): TextBlock | Grid => {
    const above = before;
    before = isLine(item) ? item : null;
    if (!isLine(item)) return gridOf(item);
    const isRest = above !== null && goesOn(item.line, above.line, measure(item.page));
    return textBlock(item, isRest);
  });
  return { path, blocks, notices: scans(printed) };
}

function isLine(item: Item): item is PlacedLine {
  return 'line' in item;
}

/** Lines and tables of a page from the top down. Tables with nothing in them are left over from a page break. */
function inOrder(page: Page): Item[] {
  const tables = page.tables.filter(({ rows }) =>
    rows.some((cells) => cells.some(({ text }) => text !== '')),
  );
  const items = [
    ...page.lines.map((line) => ({ top: line.baseline, item: { page, line } })),
    ...tables.map((table) => ({ top: table.box.top, item: onPage(table, page.number) })),
  ];
  return items.toSorted((a, b) => a.top - b.top).map(({ item }) => item);
}

/** Tables with nothing but a page break between are one where their outer edges agree. */
function joinTables(items: readonly Item[]): Item[] {
  const joint: Item[] = [];
  for (const item of items) {
    const last = joint.at(-1);
    const goesOnWith = last && !isLine(last) && !isLine(item) && agree(last, item);
    if (goesOnWith) joint[joint.length - 1] = joined(last, item);
    else joint.push(item);
  }
  return joint;
}

/** Looks for tables without rules among the lines that stand together. */
function withGapTables(items: readonly Item[]): Item[] {
  const found: Item[] = [];
  let lines: PlacedLine[] = [];
  for (const item of items) {
    if (isLine(item)) lines.push(item);
    else {
      found.push(...tablesByGaps(lines), item);
      lines = [];
    }
  }
  return [...found, ...tablesByGaps(lines)];
}

function textBlock({ page, line: { text, box } }: PlacedLine, isRest: boolean): TextBlock {
  const at = { ...NOWHERE, page: page.number, box };
  return { kind: 'text', text, at, paragraph: isRest ? 'goes on' : 'begins' };
}

function gridOf({ rows }: JoinedTable): Grid {
  return {
    kind: 'grid',
    rows: rows.map(({ page, cells }) =>
      cells.map(({ text, box }): Cell => ({ text, at: { ...NOWHERE, page, box } })),
    ),
  };
}

function scans(pages: readonly Page[]): Notice[] {
  return pages
    .filter(({ isScanned }) => isScanned)
    .map(({ number }) => ({ kind: 'scanned', at: { ...NOWHERE, page: number }, text: '' }));
}
