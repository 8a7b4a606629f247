import {
  isKnown,
  isPrinted,
  type Column,
  type Figure,
  type Report,
  type Table,
  type TableId,
} from '../model/index.ts';
import { ZERO } from '../money/index.ts';
import { figureUnder } from '../rules/levels.ts';
import type { AlignedRow } from './align.ts';
import { blockOf } from './blocks.ts';
import type { Compared, Uncompared } from './compared.ts';
import { isCode } from './label.ts';
import { movement, sizeOf } from './movement.ts';
import { operatingExpenses } from './operating.ts';

export interface Comparison {
  /** Level or not, those that moved furthest first. */
  readonly compared: readonly Compared[];
  readonly uncompared: readonly Uncompared[];
}

/** Every figure of two reports against its namesake. */
export function compare(old: Report, current: Report, rows: readonly AlignedRow[]): Comparison {
  const pairs = rows.flatMap((row) => pairsOf(row, old, current));
  return {
    compared: furthestFirst([...pairs.flatMap(comparedOf), ...operatingExpenses(old, current)]),
    uncompared: pairs.flatMap(uncomparedOf),
  };
}

interface Pair {
  readonly table: TableId;
  readonly key: string;
  readonly row: string;
  readonly name: string;
  readonly column: string;
  readonly before: Figure;
  readonly after: Figure;
}

/** A figure for each column that either report prints. */
function pairsOf({ table, key: row, rows }: AlignedRow, old: Report, current: Report): Pair[] {
  const [before, after]: [Table, Table] = [old.tables[table], current.tables[table]];
  const name = rows.findLast((each) => each !== null)?.name ?? row;
  return [...new Set([...after.columns, ...before.columns])].map((column) => ({
    table,
    key: `${table}/${row}/${column}`,
    row,
    name,
    column,
    before: figureIn(before, row, column),
    after: figureIn(after, row, column),
  }));
}

/** Rows with a code are left out where they are nil, or where the table does not go down to their level. */
export function figureIn(table: Table, row: string, column: Column): Figure {
  return isCode(row) ? figureUnder(table, row, column) : table.figure(row, column);
}

function comparedOf({ before, after, ...what }: Pair): Compared[] {
  const moved = movement(before, after);
  return moved === null ? [] : [{ ...what, block: blockOf(what.key), movement: moved }];
}

/** What neither report prints is no loss. */
function uncomparedOf({ key, table, name, column, before, after }: Pair): Uncompared[] {
  if (!isPrinted(before) && !isPrinted(after)) return [];
  if (!isKnown(after)) return [{ key, table, name, column, lacking: 'new', state: after.state }];
  return isKnown(before) ? [] : [{ key, table, name, column, lacking: 'old', state: before.state }];
}

function furthestFirst(compared: readonly Compared[]): Compared[] {
  const sizes = new Map(compared.map((one) => [one, sizeOf(one.movement)]));
  return compared.toSorted((a, b) => (sizes.get(b) ?? ZERO).comparedTo(sizes.get(a) ?? ZERO));
}
