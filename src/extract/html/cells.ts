import { NOWHERE, type Cell } from '../../model/index.ts';
import { Decimal, halfDigit, readPrinted } from '../../money/index.ts';
import type { Spanning } from './grid.ts';
import type { Item } from './items.ts';
import { across, down } from './spans.ts';
import { attribute, lineOf, type Element } from './tree.ts';

/** A cell with what it holds. */
export interface PageCell extends Spanning {
  readonly element: Element;
  readonly items: readonly Item[];
  /** Its paragraphs, one a line. */
  readonly text: string;
}

export function pageCell(element: Element, items: readonly Item[]): PageCell {
  const words = items.flatMap((item) => (item.kind === 'paragraph' ? [item.text] : []));
  const spans = { columns: across(element, 'colspan'), rows: down(element) };
  return { element, items, text: words.join('\n'), ...spans };
}

export function hasTable(cell: PageCell | null): boolean {
  return cell !== null && cell.items.some(({ kind }) => kind === 'table');
}

type Row = readonly (PageCell | null)[];

/** What rows that hold no table are: one table, unless they only lay out text. */
export function tableOf(rows: readonly Row[], table: Element): Item[] {
  const cells = rows.flat().filter((cell) => cell !== null);
  const items = cells.flatMap((cell) => cell.items);
  if (isLayout(rows, cells)) return items;
  const linked = items.reduce((sum, item) => sum + (item.kind === 'paragraph' ? item.linked : 0), 0);
  return [
    { kind: 'table', rows: rows.map(gridRow), linked, within: table },
    ...items.filter(({ kind }) => kind !== 'paragraph'),
  ];
}

/** Tables of figures have more cells with words than this. */
const FEW_CELLS = 8;
/** Cells of tables of figures have fewer characters than this. */
const LONG_TEXT = 200;

/** Whether rows have one column of text, or few cells of which one is as long as a page. */
function isLayout(rows: readonly Row[], cells: readonly PageCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length <= FEW_CELLS && filled.some(({ text }) => text.length > LONG_TEXT)) return true;
  return rows.every((row) => row.filter((cell) => cell !== null && cell.text !== '').length <= 1);
}

/** Places without a cell of their own are all alike and are one. */
function gridRow(row: Row): Cell[] {
  const first = row.find((cell) => cell !== null);
  const covered: Cell = { text: '', at: { ...NOWHERE, line: first ? lineOf(first.element) : null } };
  return row.map((cell) => (cell === null ? covered : cellOf(cell)));
}

const DECIMAL = /^-?\d{1,20}\.\d{1,20}$/u;

/** With what Excel keeps behind the text of a cell it saves, `<td x:num="151.345">151.35</td>`, where that rounds to it. */
function cellOf({ element, text }: PageCell): Cell {
  const at = { ...NOWHERE, line: lineOf(element) };
  const stored = attribute(element, 'x:num') ?? '';
  const shown = readPrinted(text);
  if (!DECIMAL.test(stored) || shown.kind !== 'amount') return { text, at };
  const apart = new Decimal(stored).minus(shown.value).abs();
  const isRounded = !apart.isZero() && apart.lessThanOrEqualTo(halfDigit(shown.decimals));
  return isRounded ? { text, at, stored } : { text, at };
}
