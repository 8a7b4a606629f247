import { NOWHERE, TABLES, type Cell, type Column, type SourceRef } from '../../model/index.ts';
import { addsUp, hasFigures } from './cells.ts';
import { columnOf } from './columns.ts';
import type { DraftRow } from './draft.ts';
import { headerWords, ofOtherYears } from './header-words.ts';
import type { Header } from './header.ts';
import { labelsOf, lineOf } from './labels.ts';
import { canonical } from '../wording.ts';

/** Where one figure of a 三公 table laid out in columns stands. */
interface Place {
  readonly index: number;
  readonly line: string;
  readonly column: Column;
}

/** The lines that make up 合计. */
const PARTS = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'];

/**
 * The 三公 table where its lines run across: one row of figures under columns that name a line and 预算数 or 决算数.
 * `null` where the header names too few lines, so that they run down.
 */
export function readHorizontal(
  header: Header,
  body: readonly (readonly Cell[])[],
): { columns: readonly Column[]; rows: DraftRow[]; nameless: SourceRef[] } | null {
  const places = placesOf(header);
  if (new Set(places.map(({ line }) => line)).size < 3) return null;
  const readings = readingsOf(places, body);
  const rows = labelsOf('07')
    .filter((line) => places.some((place) => place.line === line))
    .map((line): DraftRow => {
      const values = readings.flatMap(({ cells, column }) =>
        places.flatMap((place, index): [Column, Cell | null][] =>
          place.line === line ? [[column ?? place.column, cells?.[index] ?? null]] : [],
        ),
      );
      return { key: line, code: null, name: line, values: new Map(values), at: readings[0]?.at ?? NOWHERE };
    });
  const printed = new Set(rows.flatMap(({ values }) => [...values.keys()]));
  return { columns: TABLES['07'].columns.filter((column) => printed.has(column)), rows, nameless: [] };
}

/** A row of figures, in the order of the places; its column where the row and not the header names it. */
interface Reading {
  readonly cells: readonly (Cell | undefined)[] | null;
  readonly column: Column | null;
  readonly at: SourceRef;
}

/** The first row of figures, or every row that is named 预算数 or 决算数. */
function readingsOf(places: readonly Place[], body: readonly (readonly Cell[])[]): Reading[] {
  const readings = body.filter(hasFigures).map((row): Reading => {
    const name = row.find(({ text }) => text !== '')?.text ?? '';
    const cells = alignedWith(places, row);
    return { cells, column: columnOf('07', canonical(name), []), at: row[0]?.at ?? NOWHERE };
  });
  const named = readings.filter(({ column }) => column !== null);
  if (named.length > 0) return named;
  return [readings[0] ?? { cells: alignedWith(places, []), column: null, at: NOWHERE }];
}

/** The first place of each figure: the last header also spans empty columns at the end, which a source may have. */
function placesOf({ stacks }: Header): Place[] {
  const others = ofOtherYears(stacks);
  const places = stacks.flatMap((stack, index): Place[] => {
    if (others.has(index)) return [];
    const named = stack.map((text) => lineOf('07', headerWords(text), 0)).findLast((found) => found !== null);
    const isTotal = isTotalOfExpenses(stack);
    const line = named ?? (isTotal ? '合计' : null);
    if (line === null) return [];
    const column = stack.map((text) => columnOf('07', headerWords(text), [])).find((found) => found !== null);
    return [{ index, line, column: column ?? '决算数' }];
  });
  const totals = places.filter(
    ({ index, line }) => line === '合计' && isTotalOfExpenses(stacks[index] ?? []),
  );
  const known = places.filter(
    (place) => totals.length === 0 || place.line !== '合计' || totals.includes(place),
  );
  return known.filter(
    ({ line, column }, index) =>
      known.findIndex((other) => other.line === line && other.column === column) === index,
  );
}

/** Beside other expenses, such as for meetings, 三公 has a total of its own; the 合计 of all is none of its. */
function isTotalOfExpenses(stack: readonly string[]): boolean {
  return stack.at(-1) === '小计' && stack.some((text) => text.includes('三公经费'));
}

/**
 * The cells in the order of the places: by position, also where those at the end are missing and were blank, as others
 * are or as the sums bear out; by order where the row has just as many; else none.
 */
function alignedWith(places: readonly Place[], row: readonly Cell[]): readonly (Cell | undefined)[] | null {
  const blank: Cell = { text: '', at: row[0]?.at ?? NOWHERE };
  const last = places.at(-1)?.index ?? 0;
  const inPlace = places.map(({ index }) => row[index] ?? blank);
  if (row.length === 0 || row.length > last || row.some(({ text }) => text === '')) return inPlace;
  return row.length === places.length ? row : sumsHold(places, inPlace) ? inPlace : null;
}

/** Whether 合计 is the sum of its lines in every column. */
function sumsHold(places: readonly Place[], cells: readonly Cell[]): boolean {
  return TABLES['07'].columns.every((column) => {
    const cellsOf = (lines: readonly string[]): Cell[] =>
      cells.filter((_, index) => {
        const place = places[index];
        return place !== undefined && place.column === column && lines.includes(place.line);
      });
    const [whole] = cellsOf(['合计']);
    return whole === undefined || addsUp(whole, cellsOf(PARTS));
  });
}
