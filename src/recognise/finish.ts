import type { MoneyUnit } from '../money/index.ts';
import {
  NOWHERE,
  Table,
  locate,
  figureAt,
  type Figure,
  type RowParts,
  type TableId,
  type TableParts,
} from '../model/index.ts';
import { readCell } from './tables/cells.ts';
import type { Draft, DraftRow } from './tables/draft.ts';
import { saysNone } from './tables/notes.ts';
import { soleText } from './sections/lines.ts';

/** A table with its figures, once its money unit and precision are known. */
export function finishTable<Id extends TableId>(
  id: Id,
  draft: Draft | undefined,
  moneyUnit: MoneyUnit,
  decimals: number,
): Table<Id> {
  if (!draft) return new Table(id, missing(id, moneyUnit, decimals));
  const { title, caption, columns, ordinals, notes } = draft;
  const at = locate({ ...title.at, table: id, quote: soleText(title) });
  const rows = draft.rows.map((row) => finishRow(id, row, { moneyUnit, decimals }));
  const { first, repeated } = partByKey(rows);
  const parts: TableParts = {
    status: 'read',
    title: soleText(title),
    printedNumber: caption.printedNumber,
    unitName: caption.unitName,
    printedMoneyUnit: caption.moneyUnit,
    moneyUnit,
    decimals,
    columns,
    rows: first,
    repeatedRows: repeated,
    namelessRows: draft.nameless.map((place) => locate({ ...place, table: id })),
    ordinals: ordinals && { values: ordinals.values, at: locate({ ...ordinals.at, table: id }) },
    notes,
    at,
  };
  return new Table(id, { ...parts, status: statusOf(parts) });
}

function partByKey(rows: readonly RowParts[]): { first: RowParts[]; repeated: RowParts[] } {
  const parts = { first: new Array<RowParts>(), repeated: new Array<RowParts>() };
  const seen = new Set<string>();
  for (const row of rows) {
    parts[seen.has(row.key) ? 'repeated' : 'first'].push(row);
    seen.add(row.key);
  }
  return parts;
}

function missing(id: TableId, moneyUnit: MoneyUnit, decimals: number): TableParts {
  return {
    status: 'missing',
    title: null,
    printedNumber: null,
    unitName: null,
    printedMoneyUnit: null,
    moneyUnit,
    decimals,
    columns: [],
    rows: [],
    repeatedRows: [],
    namelessRows: [],
    ordinals: null,
    notes: [],
    at: locate({ ...NOWHERE, table: id }),
  };
}

function statusOf({ columns, rows, notes }: TableParts): TableParts['status'] {
  if (columns.length === 0 || rows.length === 0) {
    const isNone = notes.some(({ text }) => saysNone(text));
    return columns.length > 0 || isNone ? 'empty' : 'unreadable';
  }
  return rows.every((row) => [...row.figures.values()].every(isNil)) ? 'empty' : 'read';
}

function isNil(figure: Figure): boolean {
  return 'value' in figure && figure.value.isZero();
}

function finishRow(
  id: TableId,
  { key, code, name, values, at: place }: DraftRow,
  { moneyUnit, decimals }: { moneyUnit: MoneyUnit; decimals: number },
): RowParts {
  const shown = code === null || code === name ? name : `${code} ${name}`;
  const at = locate({ ...place, table: id, row: shown });
  const figures = [...values].map(([column, cell]): [string, Figure] => {
    const figureKey = `${id}/${key}/${column}`;
    const quote = cell?.text ?? null;
    const where = locate({
      ...(cell?.at ?? place),
      table: id,
      row: shown,
      key: figureKey,
      column,
      quote,
    });
    const printedAt = { key: figureKey, decimals, unit: moneyUnit, at: where };
    return [column, figureAt(printedAt, cell && readCell(cell), cell?.stored)];
  });
  return { key, code, name, figures: new Map(figures), at };
}
