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
import { agree, joined, type JoinedTable, type TablePart } from './joined.ts';
import type { Page } from './page.ts';
import { goesOn, measureOf } from './paragraphs.ts';

/** What follows one another from page to page: lines, or the parts of a table. */
type Stretch =
  | { readonly kind: 'lines'; readonly lines: PlacedLine[] }
  | { readonly kind: 'table'; readonly parts: TablePart[] };

/** Puts pages together into one document. */
export function documentOf(printed: readonly Page[], path: string): Document {
  const pages = withoutFurniture(printed);
  const measure = measureOf(pages);
  const items = stretchesOf(pages).flatMap((stretch): readonly (PlacedLine | JoinedTable)[] =>
    stretch.kind === 'table' ? [joined(stretch.parts)] : tablesByGaps(stretch.lines),
  );
  let before: PlacedLine | null = null;
  const blocks = items.map((item): TextBlock | Grid => {
    const above = before;
    before = 'line' in item ? item : null;
    if (!('line' in item)) return gridOf(item);
    return textBlock(item, above !== null && goesOn(item.line, above.line, measure(item.page)));
  });
  return { path, blocks, notices: scans(printed) };
}

/** Tables with nothing but a page break between are one where their outer edges agree. */
function stretchesOf(pages: readonly Page[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const item of pages.flatMap(inOrder)) {
    const last = stretches.at(-1);
    if ('line' in item) {
      if (last?.kind === 'lines') last.lines.push(item);
      else stretches.push({ kind: 'lines', lines: [item] });
    } else {
      const [first] = last?.kind === 'table' ? last.parts : [];
      if (last?.kind === 'table' && first && agree(first, item)) last.parts.push(item);
      else stretches.push({ kind: 'table', parts: [item] });
    }
  }
  return stretches;
}

/** Lines and tables of a page from the top down. Tables with nothing in them are left over from a page break. */
function inOrder(page: Page): (PlacedLine | TablePart)[] {
  const tables = page.tables.filter(({ rows }) =>
    rows.some((cells) => cells.some(({ text }) => text !== '')),
  );
  const items = [
    ...page.lines.map((line) => ({ top: line.baseline, item: { page, line } })),
    ...tables.map((table) => ({ top: table.box.top, item: { ...table, page: page.number } })),
  ];
  return items.toSorted((a, b) => a.top - b.top).map(({ item }) => item);
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
