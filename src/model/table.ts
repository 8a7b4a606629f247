import type { MoneyUnit } from '../money/index.ts';
import type { TextBlock } from './document.ts';
import { nilFigure, type Figure } from './figure.ts';
import { locate, type Location } from './location.ts';
import { TABLES, type ColumnOf, type TableId } from './tables.ts';

export type Column = ColumnOf<TableId>;

/** 类, 款 and 项 of a functional code have 3, 5 and 7 digits; 类 and 款 of an economic one have 3 and 5. */
export type Level = '类' | '款' | '项';

/** Digits of a code at each level. */
export const LEVEL_OF_LENGTH: Readonly<Record<number, Level>> = { 3: '类', 5: '款', 7: '项' };

export interface RowParts {
  /** Code, `合计`, or the canonical label of a named line. */
  readonly key: string;
  readonly code: string | null;
  /** The name as printed, on one line and without its enumerator. */
  readonly name: string;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly at: Location;
}

export interface TableParts {
  /**
   * - `read`: it has figures other than nil;
   * - `empty`: read, and every figure is nil or blank;
   * - `missing`: the report has no such title;
   * - `unreadable`: the title is there, but no rows could be made out under it.
   */
  readonly status: 'read' | 'empty' | 'missing' | 'unreadable';
  /** The title as printed. */
  readonly title: string | null;
  /** `公开05表` and the like. */
  readonly printedNumber: string | null;
  /** The unit named over the table. */
  readonly unitName: string | null;
  /** The money unit printed over the table, `null` where none is. */
  readonly printedMoneyUnit: MoneyUnit | null;
  /** The money unit its figures are taken to be in. */
  readonly moneyUnit: MoneyUnit;
  /** Digits behind the point that the table prints. */
  readonly decimals: number;
  readonly columns: readonly Column[];
  readonly rows: readonly RowParts[];
  /** Rows whose key an earlier row already has; their figures are tied to nothing. */
  readonly repeatedRows: readonly RowParts[];
  /** Rows of figures with neither code nor name. */
  readonly namelessRows: readonly Location[];
  /** The 栏次 line: the ordinals printed over the columns. */
  readonly ordinals: { readonly values: readonly string[]; readonly at: Location } | null;
  /** Text between the caption and the next table: notes 注 above all. */
  readonly notes: readonly TextBlock[];
  readonly at: Location;
}

/** One row of a table, whose figures are asked for by column. */
export class Row<Id extends TableId = TableId> {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly at: Location;
  /** Every figure of the row in the order of the columns. */
  readonly figures: readonly Figure[];
  readonly #byColumn: ReadonlyMap<string, Figure>;
  readonly #table: Table<Id>;

  constructor(table: Table<Id>, parts: RowParts) {
    this.key = parts.key;
    this.code = parts.code;
    this.name = parts.name;
    this.at = parts.at;
    this.figures = [...parts.figures.values()];
    this.#byColumn = parts.figures;
    this.#table = table;
  }

  get level(): Level | null {
    return this.code === null ? null : (LEVEL_OF_LENGTH[this.code.length] ?? null);
  }

  /** The figure in a column; where this row or its table has no such column, an `unavailable` one. */
  figure(column: ColumnOf<Id>): Figure {
    return this.#byColumn.get(column) ?? this.#table.unprinted(this.key, column, 'unavailable');
  }
}

/** One of the nine tables as printed. Asking it for a figure always gets an answer, which says where it is none. */
export class Table<Id extends TableId = TableId> {
  readonly id: Id;
  readonly parts: TableParts;
  readonly rows: readonly Row<Id>[];
  readonly repeatedRows: readonly Row<Id>[];
  readonly #byKey: ReadonlyMap<string, Row<Id>>;

  constructor(id: Id, parts: TableParts) {
    this.id = id;
    this.parts = parts;
    this.rows = parts.rows.map((row) => new Row(this, row));
    this.repeatedRows = parts.repeatedRows.map((row) => new Row(this, row));
    this.#byKey = new Map(this.rows.map((row) => [row.key, row]));
  }

  get columns(): readonly Column[] {
    return this.parts.columns;
  }

  get isRead(): boolean {
    return this.parts.status === 'read' || this.parts.status === 'empty';
  }

  /** The title as printed, or the usual one. */
  get title(): string {
    return this.parts.title ?? TABLES[this.id].title;
  }

  row(key: string): Row<Id> | undefined {
    return this.#byKey.get(key);
  }

  /**
   * The figure of a row and column. A row the table leaves out is nil (`absent`), unless it is a total that every
   * such table prints when it has figures at all, which is then `lost`.
   */
  figure(key: string, column: ColumnOf<Id>): Figure {
    const row = this.#byKey.get(key);
    if (row) return row.figure(column);
    if (!this.isRead || !this.columns.includes(column)) return this.unprinted(key, column, 'unavailable');
    const totals: readonly string[] = TABLES[this.id].totals;
    const isLost = this.parts.status === 'read' && totals.includes(key);
    return this.unprinted(key, column, isLost ? 'lost' : 'absent');
  }

  /** A figure this table does not print. */
  unprinted(key: string, column: Column, state: 'absent' | 'lost' | 'unavailable'): Figure {
    const figureKey = `${this.id}/${key}/${column}`;
    const at = locate({ ...this.parts.at, key: figureKey, row: key, column, quote: null });
    if (state !== 'absent') return { state, key: figureKey, printed: null, at };
    const { decimals, moneyUnit: unit } = this.parts;
    return nilFigure('absent', { key: figureKey, printed: '', decimals, unit, at });
  }
}
