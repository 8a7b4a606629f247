import type { Cell, Column, TableId } from '../../model/index.ts';
import { addsUp, hasAmount } from './cells.ts';
import type { Values } from './draft.ts';
import type { Entry } from './entries.ts';
import type { HeaderColumn } from './header.ts';

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
export function placeShort(table: TableId, rows: readonly Entry[], all: readonly Entry[]): Values[] {
  const [first] = rows;
  if (!first) return [];
  const whole = all.filter(isWhole);
  const lost = first.behind.length - first.cells.length;
  if (isBlank(first) || printsBlanks(all)) return rows.map((row) => trailingBlanks(table, row));
  if (lost < 0 || lost > MOST_LOST) return rows.map(allLost);

  const usual = new Set(
    whole.flatMap(({ cells, behind }) => behind.filter((_, index) => hasAmount(cells[index]))),
  );
  const scored = choicesOf(first.behind, first.cells.length).map((choice) => ({
    choice,
    kept: rows.filter(({ cells }) => keepsIdentity(table, choice, cells)).length,
    unusual: rows.flatMap(({ cells }) =>
      choice.filter((column, index) => hasAmount(cells[index]) && !usual.has(column)),
    ).length,
  }));
  const most = Math.max(...scored.map(({ kept }) => kept));
  const keeping = scored.filter(({ kept }) => kept === most);
  const least = Math.min(...keeping.map(({ unusual }) => unusual));
  const best = keeping.filter(({ unusual }) => unusual === least).map(({ choice }) => choice);
  const last = best.at(-1) ?? [];
  const sound = most === 0 ? rows : rows.filter(({ cells }) => keepsIdentity(table, last, cells));
  const agreed = best.every((choice) => sound.every(({ cells }) => agree(choice, last, cells)));
  return rows.map((row) => (agreed ? placed(row, last) : allLost(row)));
}

/** The columns in which the cells of a short row may have stood, one for each cell. */
type Choice = readonly HeaderColumn[];

/** Every way to leave out columns so that `length` are left, earlier ones left out first. */
function choicesOf(columns: readonly HeaderColumn[], length: number): Choice[] {
  if (columns.length === length) return [columns];
  const [first, ...rest] = columns;
  if (!first) return [];
  const without = choicesOf(rest, length);
  return length === 0
    ? without
    : [...without, ...choicesOf(rest, length - 1).map((choice) => [first, ...choice])];
}

/** Whether two choices put every amount of a row in the same column. */
function agree(a: Choice, b: Choice, cells: readonly Cell[]): boolean {
  return cells.every((cell, index) => !hasAmount(cell) || a[index] === b[index]);
}

function keepsIdentity(table: TableId, choice: Choice, cells: readonly Cell[]): boolean {
  const identity = IDENTITIES[table];
  if (!identity) return false;
  const cellOf = (column: Column): Cell | undefined =>
    cells[choice.findIndex((other) => other.kind === 'value' && other.column === column)];
  const whole = cellOf(identity.whole);
  const parts = identity.parts.flatMap((column) => cellOf(column) ?? []);
  return whole !== undefined && addsUp(whole, parts);
}

function placed({ behind, cells }: Entry, choice: Choice): Values {
  return new Map(
    behind.flatMap((column): [Column, Cell | null][] =>
      column.kind === 'value' ? [[column.column, cells[choice.indexOf(column)] ?? null]] : [],
    ),
  );
}

function allLost(entry: Entry): Values {
  return placed(entry, []);
}

/**
 * Where nil is a blank, cells missing at the end were blank, if the row's identity bears it out or, in lists without
 * one, the place of what is there.
 */
function trailingBlanks(table: TableId, entry: Entry): Values {
  const { behind, cells, at, inPlace } = entry;
  const filled = { ...entry, cells: behind.map((_, index) => cells[index] ?? { text: '', at }) };
  const bornOut = hasIdentity(table, behind) ? keepsIdentity(table, behind, filled.cells) : inPlace;
  return isBlank(entry) || bornOut ? placed(filled, behind) : allLost(entry);
}

function hasIdentity(table: TableId, columns: Choice): boolean {
  const whole = IDENTITIES[table]?.whole;
  return columns.some((column) => column.kind === 'value' && column.column === whole);
}

/** Whether nothing is printed behind the name. */
export function isBlank({ cells }: Entry): boolean {
  return cells.every(({ text }) => text === '');
}

/** Whether a table prints nil as a blank: a whole row has one, or no row has a nil in print. */
function printsBlanks(entries: readonly Entry[]): boolean {
  const cells = entries.flatMap((entry) => entry.cells);
  const inWhole = entries.filter(isWhole).flatMap((entry) => entry.cells);
  return (
    inWhole.some(({ text }) => text === '') || !cells.some((cell) => cell.text !== '' && !hasAmount(cell))
  );
}

/** Whether an entry has as many cells as its list has columns behind the name. */
export function isWhole({ cells, behind }: Entry): boolean {
  return cells.length === behind.length;
}
