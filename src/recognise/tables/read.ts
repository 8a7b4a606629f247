import type { TableId } from '../../model/index.ts';
import { readCaption } from '../sections/caption.ts';
import type { Draft } from './draft.ts';
import { unitInHeader } from './header-words.ts';
import { readHeader, type Header } from './header.ts';
import { readHorizontal } from './horizontal.ts';
import { layOut, type Layout } from './layout.ts';
import { readRows } from './rows.ts';
import type { TableSection } from '../sections/sections.ts';

/** Reads the stretches of a document that stand under the titles of one table; a later one may go on without header. */
export function readTable(id: TableId, sections: readonly [TableSection, ...TableSection[]]): Draft {
  const layouts: Layout[] = [];
  for (const { lines } of sections) layouts.push(layOut(id, lines, headerAbove(layouts)));
  const headers = layouts.map(({ header }) =>
    readHeader(
      id,
      header.map((row) => row.map(({ text }) => text)),
    ),
  );
  const header = headers.find(isHeader) ?? NO_HEADER;
  const body = layouts.flatMap((layout) => layout.body);
  const horizontal = id === '07' ? readHorizontal(header, body) : null;
  const read = horizontal ?? readRows(id, header, body);
  const titled = sections[headers.findIndex(isHeader)] ?? sections[0];
  const caption = readCaption(
    titled.title,
    layouts.flatMap((layout) => layout.caption),
  );
  const headerTexts = layouts.flatMap((layout) => layout.header.flat().map(({ text }) => text));
  return {
    id,
    title: titled.title,
    caption: { ...caption, moneyUnit: caption.moneyUnit ?? unitInHeader(headerTexts) },
    columns: horizontal?.columns ?? header.columns,
    rows: read.rows,
    nameless: read.nameless,
    ordinals: layouts.find(({ ordinals }) => ordinals !== null)?.ordinals ?? null,
    notes: layouts.flatMap(({ notes }) => notes),
  };
}

/** The header of the table whose rows go on. */
function headerAbove(layouts: readonly Layout[]): Layout['header'] {
  return layouts.findLast(({ body, header }) => body.length > 0 && header.length > 0)?.header ?? [];
}

const NO_HEADER: Header = { panels: [], stacks: [], columns: [], named: new Set() };

/** One line of words over the rows may be anything; a header names more than one column. */
function isHeader({ stacks }: Header): boolean {
  return stacks.length > 1;
}
