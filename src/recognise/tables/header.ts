import type { Column, TableId } from '../../model/index.ts';
import { columnOf, printsBudget } from './columns.ts';
import { headerWords, ofOtherYears } from './header-words.ts';
import { canonical } from '../wording.ts';

/** A column of a printed table by what its header says: `other` is one no rule asks for. */
export type HeaderColumn =
  | { readonly kind: 'code' | 'name' | 'ordinal' | 'other'; readonly index: number }
  | { readonly kind: 'value'; readonly index: number; readonly column: Column };

/** One of the lists that stand side by side in a table: its codes and names, and what stands behind them. */
export interface Panel {
  readonly codes: readonly number[];
  readonly names: readonly number[];
  /** Columns behind the name, in printed order, ordinals and others included. */
  readonly behind: readonly HeaderColumn[];
  /** Whether it lists by another classification what the lists before it say. */
  readonly isAside: boolean;
}

export interface Header {
  readonly panels: readonly Panel[];
  /** For each column, its headers from the top down, each over all the columns it spans. */
  readonly stacks: readonly (readonly string[])[];
  readonly columns: readonly Column[];
  /** The places that a header stands over, whatever it says. */
  readonly named: ReadonlySet<number>;
}

const CLASSIFIED = '(?:(?:部门|政府)(?:预算)?)?(?:支出|收入)?(?:功能|经济)?(?:分类)?(?:科目)?';
const CODE = new RegExp(`^${CLASSIFIED}(?:编码|代码|编号)$|^[类款项]$`, 'u');
const NAME = new RegExp(
  `^(?:收入|支出)?项目(?:\\(.*\\))?$|^(?:项目|${CLASSIFIED})名称$|^(?:支出)?(?:功能|经济)?(?:分类)?科目$|^(?:支出)?(?:功能|经济)分类$`,
  'u',
);
const ORDINAL = /^[行栏]次$|^序号$/u;

export function isHeaderWord(text: string): boolean {
  const word = headerWords(text);
  return CODE.test(word) || NAME.test(word) || ORDINAL.test(word);
}

/** Resolves header rows, two or three deep and with merged cells, to columns and panels. */
export function readHeader(table: TableId, rows: readonly (readonly string[])[]): Header {
  const texts = rows.map((row) => row.map(canonical));
  const spread = spreadHeaders(texts);
  const width = Math.max(0, ...texts.map((row) => row.length));
  const stacks = Array.from({ length: width }, (_, index) =>
    spread.map((row) => row[index] ?? '').filter((text) => text !== ''),
  );
  const others = ofOtherYears(stacks);
  const columns = stacks.flatMap((stack, index): HeaderColumn[] => {
    const own = texts.map((row) => row[index] ?? '').findLast((text) => text !== '');
    if (own === undefined) return [];
    return [others.has(index) ? { kind: 'other', index } : classify(table, index, own, stack)];
  });
  const values = columns.flatMap((column) => (column.kind === 'value' ? [column.column] : []));
  const named = new Set(columns.map(({ index }) => index));
  return { panels: panelsOf(table, columns, stacks), stacks, columns: [...new Set(values)], named };
}

function classify(table: TableId, index: number, own: string, stack: readonly string[]): HeaderColumn {
  const leaf = headerWords(own);
  if (CODE.test(leaf)) return { kind: 'code', index };
  if (NAME.test(leaf)) return { kind: 'name', index };
  if (ORDINAL.test(leaf)) return { kind: 'ordinal', index };
  const over = stack.slice(0, stack.lastIndexOf(own)).map(headerWords).toReversed();
  const [nearest = '', ...others] = over;
  // Beside 预算数 under a column of its own, 决算数 is what that column says.
  const above = leaf === '决算数' && !printsBudget(table) ? columnOf(table, nearest, others) : null;
  const column = above ?? columnOf(table, leaf, over);
  return column === null ? { kind: 'other', index } : { kind: 'value', index, column };
}

/** Lists behind the two of a table that say again what these do: expenditure by its nature and by economic codes. */
const ASIDES: Readonly<Partial<Record<TableId, RegExp>>> = { '01': /支出性质|经济分类/u };

/** Codes or names behind values begin the next panel; what stands before them, 序号 or whose rows they are, is in none. */
function panelsOf(
  table: TableId,
  columns: readonly HeaderColumn[],
  stacks: readonly (readonly string[])[],
): Panel[] {
  const panels: { codes: number[]; names: number[]; behind: HeaderColumn[] }[] = [];
  const first = columns.findIndex(isLead);
  const start = columns.slice(0, Math.max(0, first)).some(({ kind }) => kind === 'value') ? 0 : first;
  for (const [index, column] of columns.entries()) {
    const next = columns[index + 1];
    const isNumber = columns[0]?.kind === 'ordinal' && column.kind === 'ordinal' && next && isLead(next);
    if (index < start || isNumber) continue;
    const begins = isLead(column);
    let panel = panels.at(-1);
    if (!panel || (begins && panel.behind.some(({ kind }) => kind === 'value'))) {
      panel = { codes: [], names: [], behind: [] };
      panels.push(panel);
    }
    if (column.kind === 'code') panel.codes.push(column.index);
    else if (column.kind === 'name') panel.names.push(column.index);
    else panel.behind.push(column);
  }
  const lists = panels.filter(({ behind }) => behind.some(({ kind }) => kind === 'value'));
  return lists.map(({ codes, names, behind }, order) => ({
    codes,
    names,
    behind: onceEach(behind),
    isAside: order > 1 && names.some((name) => ASIDES[table]?.test(stacks[name]?.at(-1) ?? '')),
  }));
}

function isLead({ kind }: HeaderColumn): boolean {
  return kind === 'code' || kind === 'name';
}

/** A list has one column of each kind: the first, such as 年初预算数 before 全年预算数. */
function onceEach(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const seen = new Set<Column>();
  return columns.map((column): HeaderColumn => {
    if (column.kind !== 'value') return column;
    const isAgain = seen.has(column.column);
    seen.add(column.column);
    return isAgain ? { kind: 'other', index: column.index } : column;
  });
}

/**
 * A header spans the empty cells to its right, as far as the header over it does: merged cells leave their text in
 * the first.
 */
function spreadHeaders(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  let above: number[] = Array.from({ length: width }, () => 0);
  return rows.map((row) => {
    const origins: number[] = [];
    for (let index = 0; index < width; index += 1) {
      const continues = index > 0 && above[index] === above[index - 1];
      const left = origins[index - 1];
      const empty = (row[index] ?? '') === '';
      origins.push(empty && continues && left !== undefined && left >= 0 ? left : empty ? -1 - index : index);
    }
    above = origins.map((origin, index) => (origin < 0 ? (above[index] ?? index) : origin));
    return origins.map((origin) => row[origin] ?? '');
  });
}
