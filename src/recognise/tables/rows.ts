import type { Cell, SourceRef, TableId } from '../../model/index.ts';
import type { DraftRow, Values } from './draft.ts';
import { namedByPart, totalsAcross } from './economic-totals.ts';
import { entriesOf, valuesOf, type Entry } from './entries.ts';
import { expensesOnly } from './expenses.ts';
import type { Header } from './header.ts';
import { classBetween, classOf, lineOf } from './labels.ts';
import { RowNames } from './row-names.ts';
import { isBlank, isWhole, placeShort } from './short-rows.ts';
import { withoutEnumerator } from '../wording.ts';

/** The rows of a table whose lines run down, and the places of rows with neither code nor name. */
export function readRows(
  id: TableId,
  header: Header,
  body: readonly (readonly Cell[])[],
): { rows: DraftRow[]; nameless: SourceRef[] } {
  const entries = joinNames(id, readEntries(id, header, body)).filter(
    ({ panel }) => !header.panels[panel]?.isAside,
  );
  const values = placeAll(id, entries);
  const names = new RowNames(id);
  const rows: DraftRow[] = [];
  const nameless: SourceRef[] = [];
  for (const [index, entry] of entries.entries()) {
    const named = names.name(entry);
    if (named === null) nameless.push(entry.at);
    else rows.push({ ...named, values: values[index] ?? new Map(), at: entry.at });
    if (id === '06' && named?.key === '合计') rows.push(...totalsAcross(header, entry));
  }
  return {
    rows: id === '07' ? expensesOnly(rows) : withMisspeltClasses(id, withoutHeadings(rows)),
    nameless,
  };
}

/** A heading `一、本年收入` that says the line which follows below it, and no figure, is none of the rows. */
function withoutHeadings(rows: readonly DraftRow[]): DraftRow[] {
  return rows.filter(
    ({ key, code, values }, index) =>
      code !== null ||
      [...values.values()].some((cell) => cell === null || cell.text !== '') ||
      !rows.some((other, place) => place > index && other.key === key),
  );
}

/** A line of 01 or 04 that no name fits is told by the 类 it stands between. */
function withMisspeltClasses(id: TableId, rows: readonly DraftRow[]): DraftRow[] {
  if (id !== '01' && id !== '04') return [...rows];
  const lines = rows.filter(isClassLine);
  return rows.map((row) => {
    const index = row.code === null ? lines.indexOf(row) : -1;
    const before = index === 0 ? '' : (lines[index - 1]?.code ?? null);
    const told = index < 0 ? null : classBetween(before, lines[index + 1]?.code ?? null);
    return told ? { ...row, key: told.name, code: told.code } : row;
  });
}

/** Every 类 is called …支出, and no other line of 01 or 04 is. */
function isClassLine({ code, key }: DraftRow): boolean {
  return code !== null || key.endsWith('支出');
}

/** The cell of each column of every entry; short ones together with their neighbours of the same length. */
function placeAll(id: TableId, entries: readonly Entry[]): Values[] {
  return runs(entries).flatMap((run): Values[] =>
    run.every(isWhole) ? run.map(valuesOf) : placeShort(id, run, entries),
  );
}

/** Consecutive entries of the same list with the same number of cells, blank ones apart. */
function runs(entries: readonly Entry[]): Entry[][] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const run = found.at(-1);
    const [first] = run ?? [];
    const alike =
      first?.behind === entry.behind &&
      first.cells.length === entry.cells.length &&
      isBlank(first) === isBlank(entry);
    if (run && alike) run.push(entry);
    else found.push([entry]);
  }
  return found;
}

function readEntries(id: TableId, header: Header, body: readonly (readonly Cell[])[]): Entry[] {
  const entries: Entry[] = [];
  let above: string | null = null;
  for (const cells of body) {
    const row = entriesOf(header, cells, above);
    const found = id === '06' ? namedByPart(header, row) : row;
    entries.push(...found);
    above = found.at(-1)?.code ?? above;
  }
  return entries;
}

/** Words alone, without code or figure, go on the name above them in the same list. */
function joinNames(id: TableId, entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const isRest = entry.code === null && entry.name !== '' && entry.cells.every(({ text }) => text === '');
    const before = joined.findLastIndex(({ panel }) => panel === entry.panel);
    const head = joined[before];
    if (isRest && head && head.name !== '' && !startsLine(id, entry)) {
      joined[before] = { ...head, name: head.name + entry.name };
    } else joined.push(entry);
  }
  return joined;
}

/** Whether a line without figures is one of its own: it has an enumerator or a label the table knows. */
function startsLine(id: TableId, { name, panel }: Entry): boolean {
  return withoutEnumerator(name) !== name || lineOf(id, name, panel) !== null || classOf(name) !== null;
}
