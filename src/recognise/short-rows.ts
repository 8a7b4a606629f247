import { Decimal, ZERO, lastDigit, readPrinted, total } from '../money/index.ts';
import type { Cell, Column, TableId } from '../model/index.ts';
import { valuesOf, type Entry } from './entries.ts';

/** What a row says of itself: one column is the sum of others. It tells where a lost figure stood. */
const IDENTITIES: Readonly<Partial<Record<TableId, { readonly whole: Column; readonly parts: readonly Column[] }>>> = {
  '02': {
    whole: '本年收入合计',
    parts: ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
  },
  '03': {
    whole: '本年支出合计',
    parts: ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  },
  '04': {
    whole: '合计',
    parts: ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
  },
  '05': { whole: '合计', parts: ['基本支出', '项目支出'] },
  '08': { whole: '本年支出', parts: ['基本支出', '项目支出'] },
  '09': { whole: '本年支出', parts: ['基本支出', '项目支出'] },
};

/** The cell of each value column; `null` where the source lost it. */
export type Values = ReadonlyMap<Column, Cell | null>;

/** More lost figures than this could stand anywhere. */
const MOST_LOST = 2;

/**
 * Places the figures of a row that has fewer than its table has columns.
 *
 * A figure may have stood in any column; every way to place the others is tried. Those that keep the row's own
 * identity come first, then those that put no amount where the whole rows of the table have none. Where what is left
 * agrees on the place of every amount, only a nil was lost and the last such column counts as the lost one; where it
 * does not, the whole row is lost, for no figure may be moved to a wrong column.
 */
export function placeShort(table: TableId, entry: Entry, whole: readonly Entry[]): Values {
  const lost = entry.behind.length - entry.cells.length;
  const columns = entry.behind.flatMap((column) => (column.kind === 'value' ? [column.column] : []));
  const allLost: Values = new Map(columns.map((column) => [column, null]));
  if (entry.cells.length === 0 || printsBlanks(whole)) return trailingBlanks(table, entry, columns, allLost);
  if (lost > MOST_LOST) return allLost;

  const usual = new Set(whole.flatMap((other) => amountColumns(valuesOf(other))));
  const placements = gaps(entry.behind.length, lost).map((gap) => place(entry, gap));
  const kept = placements.filter((values) => keepsIdentity(table, values));
  const best = fewestUnusual(kept.length > 0 ? kept : placements, usual);
  const [first, ...others] = best;
  const agreed = first && others.every((other) => signature(other) === signature(first));
  return agreed ? (best.at(-1) ?? allLost) : allLost;
}

/** Where nil is a blank, cells missing at the end were blank, if the row's identity bears it out. */
function trailingBlanks(table: TableId, entry: Entry, columns: readonly Column[], allLost: Values): Values {
  const values = valuesOf(entry);
  const blank = { text: '', at: entry.at };
  const filled: Values = new Map(columns.map((column) => [column, values.get(column) ?? blank]));
  return entry.cells.length === 0 || keepsIdentity(table, filled) ? filled : allLost;
}

function printsBlanks(whole: readonly Entry[]): boolean {
  return whole.length > 0 && whole.some(({ cells }) => cells.some(({ text }) => text === ''));
}

/** Every choice of `lost` places among `length`, earlier ones first. */
function gaps(length: number, lost: number): number[][] {
  if (lost === 0) return [[]];
  return Array.from({ length }, (_, first) => first).flatMap((first) =>
    gaps(length, lost - 1)
      .filter(([next]) => next === undefined || next > first)
      .map((rest) => [first, ...rest]),
  );
}

function place(entry: Entry, gap: readonly number[]): Values {
  const cells = [...entry.cells];
  const values = new Map<Column, Cell | null>();
  for (const [index, column] of entry.behind.entries()) {
    const cell = gap.includes(index) ? null : (cells.shift() ?? null);
    if (column.kind === 'value') values.set(column.column, cell);
  }
  return values;
}

function keepsIdentity(table: TableId, values: Values): boolean {
  const identity = IDENTITIES[table];
  if (!identity || !values.get(identity.whole)) return false;
  const parts = identity.parts.map((column) => amountOf(values.get(column)));
  const difference = amountOf(values.get(identity.whole)).minus(total(parts)).abs();
  const decimals = Math.max(...[...values.values()].map((cell) => decimalsOf(cell)));
  return difference.lessThanOrEqualTo(lastDigit(decimals).times(new Decimal(parts.length + 1).div(2)));
}

function fewestUnusual(placements: readonly Values[], usual: ReadonlySet<Column>): Values[] {
  const scored = placements.map((values) => ({
    values,
    unusual: amountColumns(values).filter((column) => !usual.has(column)).length,
  }));
  const least = Math.min(...scored.map(({ unusual }) => unusual));
  return scored.filter(({ unusual }) => unusual === least).map(({ values }) => values);
}

function signature(values: Values): string {
  return amountColumns(values).join();
}

/** The columns with an amount other than nil. */
function amountColumns(values: Values): Column[] {
  return [...values].flatMap(([column, cell]) => (amountOf(cell).isZero() ? [] : [column]));
}

function amountOf(cell: Cell | null | undefined): Decimal {
  const read = readPrinted(cell?.text ?? '');
  return read.kind === 'illegible' ? ZERO : read.value;
}

function decimalsOf(cell: Cell | null): number {
  const read = readPrinted(cell?.text ?? '');
  return read.kind === 'amount' ? read.decimals : 0;
}
