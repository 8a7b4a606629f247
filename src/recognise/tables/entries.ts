import { meantAsFigure } from '../../money/index.ts';
import { NOWHERE, type Cell, type Column } from '../../model/index.ts';
import { isCodeText, joinCode, splitCode } from './codes.ts';
import { exceeds, firstBehind, firstOf, fits } from './fits.ts';
import { isHeaderWord, type Header, type HeaderColumn, type Panel } from './header.ts';
import { tidy } from '../wording.ts';

/** One line of one list, as printed: a row of 05, or one of the entries that a row of 01, 04 or 06 holds. */
export interface Entry {
  readonly panel: number;
  readonly code: string | null;
  /** On one line, its enumerator still in front. */
  readonly name: string;
  /** What is printed in each column; a short entry has fewer cells than its list has columns. */
  readonly cells: readonly Cell[];
  /** Columns behind the name, one for each cell of an entry that is not short. */
  readonly behind: readonly HeaderColumn[];
  /** Whether it stands under its header, so that each cell is in the column of its place. */
  readonly inPlace: boolean;
  readonly at: Cell['at'];
}

/** Reads one row of a table as entries, given its header and the code above. */
export function entriesOf(header: Header, row: readonly Cell[], above: string | null): Entry[] {
  const cells = withoutHeaderWords(row);
  const inPlace = header.panels.every((panel) => fits(panel, cells)) && !exceeds(header, cells);
  const entries = inPlace
    ? header.panels.map((panel, index) => placed(panel, index, cells, above))
    : header.panels.length === 1 && header.panels[0]
      ? [ordered(header.panels[0], cells, above)]
      : streamed(header, cells);
  return entries.filter((entry) => entry.code !== null || entry.name !== '' || holdsValue(entry));
}

/** Whether anything but a 行次 stands behind the name. */
function holdsValue({ cells, behind }: Entry): boolean {
  return cells.some(({ text }, index) => text !== '' && behind[index]?.kind !== 'ordinal');
}

/** `类 款 项` before a 合计 that the header's last line has swallowed. */
function withoutHeaderWords(row: readonly Cell[]): readonly Cell[] {
  return row.map((cell) => (isHeaderWord(cell.text) ? { ...cell, text: '' } : cell));
}

/** By the header's positions. */
function placed(panel: Panel, index: number, cells: readonly Cell[], above: string | null): Entry {
  const lead = cells.slice(firstOf(panel), firstBehind(panel));
  const behind = panel.behind.filter((column) => column.index < cells.length);
  const values = behind.flatMap((column) => cells[column.index] ?? []);
  return {
    panel: index,
    ...readLead(lead, above),
    cells: values,
    behind: panel.behind,
    inPlace: true,
    at: atOf(lead, cells),
  };
}

/** By the order behind the name, where the row does not stand under its header. */
function ordered(panel: Panel, cells: readonly Cell[], above: string | null): Entry {
  const name = cells.findIndex(({ text }) => text !== '' && !meantAsFigure(text));
  const coded = cells.findLastIndex(({ text }, index) => index < panel.codes.length && isCodeText(text));
  const lead = cells.slice(0, Math.max(name, coded) + 1);
  const behind = trimmed(cells.slice(lead.length), panel.behind.length);
  return {
    panel: 0,
    ...readLead(lead, above),
    cells: behind,
    behind: panel.behind,
    inPlace: false,
    at: atOf(lead, cells),
  };
}

const TOTAL = /[合总小]计$/u;

/** By the order of names and figures, where a row of several lists does not stand under its header. */
function streamed(header: Header, cells: readonly Cell[]): Entry[] {
  const starts = cells.flatMap(({ text }, index) => (text !== '' && !meantAsFigure(text) ? [index] : []));
  const leads = starts.map((start) => (isCoded(header, cells, start) ? start - 1 : start));
  return starts.flatMap((start, order): Entry[] => {
    const lead = cells.slice(leads[order], start + 1);
    const figures = cells.slice(start + 1, leads[order + 1] ?? cells.length).filter(isFilled);
    const named = readLead(lead, null);
    const isShort = starts.length < header.panels.length;
    const panel = isShort ? panelFor(header, named.name, figures.length, order) : order;
    const behind = (header.panels[panel] ?? header.panels.at(-1))?.behind;
    if (!behind) return [];
    return [{ panel, ...named, cells: figures, behind, inPlace: false, at: atOf(lead, cells) }];
  });
}

/** An amount of seven digits looks like a code, but neither lists without codes nor totals have one. */
function isCoded({ panels }: Header, cells: readonly Cell[], name: number): boolean {
  const areCoded = panels.some(({ codes }) => codes.length > 0);
  return areCoded && !TOTAL.test(tidy(cells[name]?.text ?? '')) && isCodeText(cells[name - 1]?.text ?? '');
}

/**
 * The list of a name in a row that leaves others blank: a 类, which is called …支出, stands behind the income; else it is
 * the next that has as many columns as the name has figures.
 */
function panelFor({ panels }: Header, name: string, figures: number, order: number): number {
  if (name.endsWith('支出')) return Math.max(order, 1);
  const alike = panels.findIndex(({ behind }, index) => index >= order && behind.length === figures);
  return Math.max(order, alike);
}

function readLead(lead: readonly Cell[], above: string | null): { code: string | null; name: string } {
  const texts = lead.map(({ text }) => text);
  const words = texts.filter((text) => text !== '' && !meantAsFigure(text));
  const isTwice = words.every((text) => text === words[0]);
  const name = tidy(isTwice ? (words[0] ?? '') : words.join(''));
  const split = splitCode(name);
  if (split) return split;
  const code = joinCode(
    texts.filter((text) => text === '' || meantAsFigure(text)),
    above,
  );
  return { code, name };
}

/** Without the empty cells that a row has beyond its columns, behind them or before. */
function trimmed(cells: readonly Cell[], length: number): readonly Cell[] {
  let kept = cells;
  while (kept.length > length && kept.at(-1)?.text === '') kept = kept.slice(0, -1);
  while (kept.length > length && kept[0]?.text === '') kept = kept.slice(1);
  return kept;
}

function isFilled({ text }: Cell): boolean {
  return text !== '';
}

function atOf(lead: readonly Cell[], cells: readonly Cell[]): Cell['at'] {
  const cell = lead.find(isFilled) ?? cells[0];
  return cell?.at ?? NOWHERE;
}

/** The cell of each value column of an entry that is whole. */
export function valuesOf(entry: Entry): ReadonlyMap<Column, Cell> {
  return new Map(
    entry.behind.flatMap((column, index): [Column, Cell][] => {
      const cell = entry.cells[index];
      return column.kind === 'value' && cell ? [[column.column, cell]] : [];
    }),
  );
}
