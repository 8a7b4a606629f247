import {
  align,
  isCode,
  type AlignedRow,
  type Compared,
  type Diff,
  type Uncompared,
} from '../../../diff/index.ts';
import { TABLES, TABLE_IDS, type Figure, type TableId } from '../../../model/index.ts';

/** A line of a sheet: a figure of both years, or why there is none in one. */
export interface Line {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly column: string;
  readonly figure: Compared | Uncompared;
  /** As each of the two prints it; null where it does not print the row. */
  readonly prints: readonly (Figure | null)[];
}

/** Every figure that is not nil in both years, in the order of the tables. */
export function linesByTable(diff: Diff): Map<TableId, Line[]> {
  const figures = new Map<string, Compared | Uncompared>(
    [...diff.compared.filter(isSome), ...diff.uncompared].map((one) => [one.key, one]),
  );
  const rows = align([diff.old, diff.new]);
  const lines = TABLE_IDS.map((table): [TableId, Line[]] => [
    table,
    rows.filter((row) => row.table === table).flatMap((row) => linesOf(row, figures)),
  ]);
  return new Map(lines.filter(([, some]) => some.length > 0));
}

function linesOf(
  { table, key: row, rows }: AlignedRow,
  figures: ReadonlyMap<string, Compared | Uncompared>,
): Line[] {
  const isCoded = isCode(row);
  const name = rows.findLast((each) => each !== null)?.name ?? row;
  return TABLES[table].columns.flatMap((column) => {
    const key = `${table}/${row}/${column}`;
    const figure = figures.get(key);
    if (figure === undefined) return [];
    const prints = rows.map((each) => each?.figure(column) ?? null);
    return [{ key, code: isCoded ? row : '', name: isCoded ? name : row, column, figure, prints }];
  });
}

function isSome({ movement: { was, is } }: Compared): boolean {
  return !was.isZero() || !is.isZero();
}
