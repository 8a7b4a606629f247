import { ZERO, halfDigit, unitFactor, type Decimal, type MoneyUnit } from '../money/index.ts';
import type { Cell, SourceRef } from '../model/index.ts';
import { readForm } from './annex/read.ts';
import type { FormParts } from './annex/parts.ts';
import type { TableSection } from './sections/sections.ts';
import { hasAmount, readCell } from './tables/cells.ts';
import { isCodeText } from './tables/codes.ts';
import { readTable } from './tables/read.ts';

type Row = ReadonlyMap<string, Cell | null>;

/** What a table or form prints, by row and column. */
export interface Prints {
  readonly at: SourceRef;
  readonly moneyUnit: MoneyUnit | null;
  readonly rows: ReadonlyMap<string, Row>;
}

export function printsOfTable(section: TableSection): Prints {
  const { caption, rows } = readTable(section.id, [section]);
  return {
    at: section.title.at,
    moneyUnit: caption.moneyUnit,
    rows: byKey(rows.map(({ key, values }) => [key, values])),
  };
}

export function printsOfForm(parts: FormParts): Prints | null {
  const form = readForm(parts);
  if (!form) return null;
  const { at, moneyUnit, funds, indicators, fullMarks, total } = form;
  const scored = indicators.map(({ label, weight, score }): [string, Row] => [
    label,
    new Map([
      ['weight', weight ?? null],
      ['score', score ?? null],
    ]),
  ]);
  const totals: Row = new Map([
    ['weight', fullMarks ?? null],
    ['score', total ?? null],
  ]);
  const lines = funds.map(({ label, values }): [string, Row] => [label, values]);
  return { at, moneyUnit, rows: byKey([...lines, ...scored, ['', totals]]) };
}

/** Of rows with one key the first counts. */
function byKey(rows: readonly (readonly [string, Row])[]): Map<string, Row> {
  return new Map(rows.toReversed());
}

/**
 * Where `again` prints another amount than `first`, or has a code with an amount that `first` has not; its title where it
 * lacks such a code itself. Words of rows differ by the program that wrote them, and so tell nothing.
 */
export function firstDifference(first: Prints, again: Prints): SourceRef | null {
  const worth = worthIn(first.moneyUnit, again.moneyUnit);
  for (const [key, row] of again.rows) {
    const before = first.rows.get(key);
    for (const [column, cell] of row) {
      const other = before?.get(column);
      const isOther = before
        ? other && cell && differ(other, cell, worth)
        : isCodeText(key) && cell && hasAmount(cell);
      if (cell && isOther) return cell.at;
    }
  }
  const isShort = Array.from(first.rows).some(
    ([key, row]) =>
      isCodeText(key) &&
      !again.rows.has(key) &&
      Array.from(row.values()).some((cell) => cell && hasAmount(cell)),
  );
  return isShort ? again.at : null;
}

/** What one of the unit of `again` is worth in that of `first`; units that are not told are taken to be the same. */
function worthIn(first: MoneyUnit | null, again: MoneyUnit | null): Decimal {
  return first && again ? unitFactor(again, first) : unitFactor('元', '元');
}

function differ(one: Cell, other: Cell, worth: Decimal): boolean {
  const [before, behind] = [readCell(one), readCell(other)];
  if (before.kind === 'illegible' || behind.kind === 'illegible') return false;
  const room = [
    before.kind === 'amount' ? halfDigit(before.decimals) : ZERO,
    behind.kind === 'amount' ? halfDigit(behind.decimals).times(worth) : ZERO,
  ];
  const gap = before.value.minus(behind.value.times(worth)).abs();
  return room.every((most) => gap.greaterThan(most));
}
