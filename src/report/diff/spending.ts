import { isCode, kindOf, labelOf, type Compared, type Diff } from '../../diff/index.ts';
import type { TableId } from '../../model/index.ts';
import type { Line } from './blocks.ts';

/** Expenditure by code, the widest that both reports have; the basic one by economic codes where there is no other. */
const SPENDING = [
  ['03', '本年支出合计'],
  ['05', '合计'],
  ['06', '决算数'],
] as const satisfies readonly (readonly [TableId, string])[];

/** Where the money went in both years. */
export interface Spending {
  readonly table: TableId;
  readonly classes: readonly Line[];
  /** The lowest codes that moved, furthest first. */
  readonly movers: readonly Line[];
}

export function spendingOf({ compared }: Diff): Spending | null {
  for (const [table, column] of SPENDING) {
    const coded = compared.filter((one) => one.table === table && one.column === column && isCode(one.row));
    if (coded.length > 0) return { table, classes: classesOf(coded), movers: moversOf(coded) };
  }
  return null;
}

function classesOf(coded: readonly Compared[]): Line[] {
  return coded
    .filter(({ row, movement: { was, is } }) => row.length === 3 && !(was.isZero() && is.isZero()))
    .toSorted((one, other) => (one.row < other.row ? -1 : 1))
    .map(lineOf);
}

function moversOf(coded: readonly Compared[]): Line[] {
  const parents = new Set(coded.map(({ row }) => row.slice(0, -2)));
  return coded.filter(({ row, movement }) => !parents.has(row) && kindOf(movement) !== 'level').map(lineOf);
}

function lineOf(compared: Compared): Line {
  return { label: labelOf(compared.row, compared.name), compared };
}
