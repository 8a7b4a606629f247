import {
  NOWHERE,
  type Cell,
  type Document,
  type Grid,
  type Notice,
  type TextBlock,
} from '../../model/index.ts';
import { withoutFurniture } from './furniture.ts';
import { agree, joined, onPage, type JoinedTable } from './joined.ts';
import type { TextLine } from './lines.ts';
import type { Page } from './page.ts';
import { goesOn, measureOf } from './paragraphs.ts';
import type { PrintedTable } from './ruled-table.ts';

/** What comes next, from page to page: a table that goes on is one. */
type Item = TextBlock | JoinedTable;

/** Puts pages together into one document. */
export function documentOf(printed: readonly Page[], path: string): Document {
  const pages = withoutFurniture(printed);
  const measure = measureOf(pages);
  const items: Item[] = [];
  let before: TextLine | null = null;
  for (const page of pages) {
    for (const item of inOrder(page)) {
      if ('glyphs' in item) {
        const isRest = before !== null && goesOn(item, before, measure(page));
        items.push(textBlock(item, page, isRest));
        before = item;
      } else {
        addTable(items, onPage(item, page.number));
        before = null;
      }
    }
  }
  return {
    path,
    blocks: items.map((item) => ('kind' in item ? item : gridOf(item))),
    notices: scans(printed),
  };
}

/** Lines and tables of a page from the top down. Tables with nothing in them are left over from a page break. */
function inOrder({ lines, tables }: Page): (TextLine | PrintedTable)[] {
  const filled = tables.filter(({ rows }) => rows.some((cells) => cells.some(({ text }) => text !== '')));
  return [...lines, ...filled].toSorted((a, b) => heightOf(a) - heightOf(b));
}

function heightOf(item: TextLine | PrintedTable): number {
  return 'glyphs' in item ? item.baseline : item.box.top;
}

function addTable(items: Item[], table: JoinedTable): void {
  const last = items.at(-1);
  if (last && !('kind' in last) && agree(last, table)) items[items.length - 1] = joined(last, table);
  else items.push(table);
}

function textBlock({ text, box }: TextLine, { number: page }: Page, isRest: boolean): TextBlock {
  return { kind: 'text', text, at: { ...NOWHERE, page, box }, paragraph: isRest ? 'goes on' : 'begins' };
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
