import { Decimal, ZERO, lastDigit, total } from '../../money/index.ts';
import type { Cell, Column, TableId } from '../../model/index.ts';
import { readCell } from './cells.ts';
import type { Values } from './draft.ts';
import { valuesOf, type Entry } from './entries.ts';

/** What a row says of itself: one column is the sum of others. It tells where a lost figure stood. */
const IDENTITIES: Readonly<
  Partial<Record<TableId, { readonly whole: Column; readonly parts: readonly Column[] }>>
> = {
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

/** More lost figures than this could stand anywhere. */
const MOST_LOST = 2;

/**
 * Places the figures of rows that have fewer than their table has columns: consecutive rows of one length, for a page
 * that loses a column loses it in every row. Rows with more than their table has columns are lost.
 *
 * The lost figures may have stood in any column; every choice is tried. Those that keep the identities of most rows
 * come first, then those that put fewest amounts where the whole rows of the table have none. Where what is left
 * agrees, in the rows whose identity it keeps, on the column of every amount, only nils were lost, and the last
 * choice stands; where it does not, the rows are lost, for no figure may be moved to a wrong column.
 */
export function placeShort(table: TableId, rows: readonly Entry[], whole: readonly Entry[]): Values[] {
  const [first] = rows;
  if (!first) return [];
  const lost = first.behind.length - first.cells.length;
  if (first.cells.length === 0 || printsBlanks(whole)) return rows.map((row) => trailingBlanks(table, row));
  if (lost < 0 || lost > MOST_LOST) return rows.map(allLost);

  const usual = new Set(whole.flatMap((other) => amountColumns(valuesOf(other))));
  const choices = gaps(first.behind.length, lost).map((gap) => {
    const placed = rows.map((row) => place(row, gap));
    const kept = placed.map((values) => keepsIdentity(table, values));
    const unusual = placed.flatMap(amountColumns).filter((column) => !usual.has(column)).length;
    return { placed, kept, score: [kept.filter(Boolean).length, -unusual] as const };
  });
  const best = choices.filter(({ score }) => choices.every((other) => compare(score, other.score) >= 0));
  const last = best.at(-1);
  const agreed = best.every((other) => rows.every((_, row) => agree(last, other, row)));
  return last && agreed ? last.placed : rows.map(allLost);
}

interface Choice {
  readonly placed: readonly Values[];
  readonly kept: readonly boolean[];
}

/** A row that breaks its identity wherever its figures stand is wrong anyway and does not speak for a column. */
function agree(a: Choice | undefined, b: Choice, row: number): boolean {
  const [one, other] = [a?.placed[row], b.placed[row]];
  const broken = b.kept.some(Boolean) && !b.kept[row];
  return one !== undefined && other !== undefined && (broken || signature(one) === signature(other));
}

function compare(
  [keptA, usualA]: readonly [number, number],
  [keptB, usualB]: readonly [number, number],
): number {
  return keptA - keptB || usualA - usualB;
}

function allLost({ behind }: Entry): Values {
  return new Map(behind.flatMap((column) => (column.kind === 'value' ? [[column.column, null]] : [])));
}

/** Where nil is a blank, cells missing at the end were blank, if the row's identity bears it out. */
function trailingBlanks(table: TableId, entry: Entry): Values {
  const printed = valuesOf(entry);
  const blank = { text: '', at: entry.at };
  const filled: Values = new Map(
    [...allLost(entry).keys()].map((column) => [column, printed.get(column) ?? blank]),
  );
  return entry.cells.length === 0 || keepsIdentity(table, filled) ? filled : allLost(entry);
}

function printsBlanks(whole: readonly Entry[]): boolean {
  return whole.some(({ cells }) => cells.some(({ text }) => text === ''));
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

function signature(values: Values): string {
  return amountColumns(values).join();
}

/** The columns with an amount other than nil. */
function amountColumns(values: Values): Column[] {
  return [...values].flatMap(([column, cell]) => (amountOf(cell).isZero() ? [] : [column]));
}

function amountOf(cell: Cell | null | undefined): Decimal {
  const read = cell ? readCell(cell) : null;
  return read === null || read.kind === 'illegible' ? ZERO : read.value;
}

function decimalsOf(cell: Cell | null): number {
  const read = cell ? readCell(cell) : null;
  return read?.kind === 'amount' ? read.decimals : 0;
}
