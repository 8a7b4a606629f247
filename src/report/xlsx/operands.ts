import { isKnown, type Expression, type KnownFigure, type Term } from '../../model/index.ts';
import { unitFactor, type Unit } from '../../money/index.ts';
import type { Places } from './ledger/places.ts';
import { addressOf, quotedSheet, type CellRef } from '../workbook/address.ts';

/** Cells that are added or taken away together, or a number that stands in none. */
interface Run {
  readonly isTaken: boolean;
  readonly cells: CellRef[];
  /** What the cells are multiplied by, or the number. */
  readonly written: string;
}

/**
 * A sum as a spreadsheet writes it: `SUM(C6:C9)-'公开05表'!D7*10000`. Cells that follow each other down or across are one
 * range.
 */
export function sumFormula(terms: Expression, unit: Unit, places: Places, sheet: string): string {
  const runs: Run[] = [];
  for (const term of terms) {
    if (!isKnown(term.figure)) continue;
    const run = runOf(term.weight, term.figure, unit, places);
    const last = runs.at(-1);
    if (run && last && goesOn(run, last)) last.cells.push(...run.cells);
    else if (run) runs.push(run);
  }
  const written = runs.flatMap((run) => operandsOf(run, sheet)).join('');
  return written === '' ? '0' : written.replace(/^\+/u, '');
}

/** Null where it adds nothing and stands nowhere. */
function runOf(weight: Term['weight'], figure: KnownFigure, unit: Unit, places: Places): Run | null {
  const cell = places.operand(figure);
  if (cell !== undefined)
    return { isTaken: weight === -1, cells: [cell], written: factorOf(figure.unit, unit) };
  if (figure.value.isZero()) return null;
  const value = figure.value.times(unitFactor(figure.unit, unit)).times(weight);
  return { isTaken: value.isNegative(), cells: [], written: value.abs().toFixed() };
}

function goesOn({ isTaken, cells: [cell], written }: Run, last: Run): boolean {
  const isAlike = isTaken === last.isTaken && written === '' && last.written === '';
  return isAlike && cell !== undefined && follows(cell, last.cells);
}

/** `*10000` from 万元 to 元; empty where nothing is to be converted. */
function factorOf(from: Unit, to: Unit): string {
  const factor = from === to ? null : unitFactor(from, to);
  return factor === null || factor.equals(1) ? '' : `*${factor.toFixed()}`;
}

/** Whether it stands below the last of the cells, or beside it, in the direction they run in. */
function follows(cell: CellRef, cells: readonly CellRef[]): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last || cell.sheet !== last.sheet) return false;
  const isBelow = cell.column === last.column && cell.row === last.row + 1;
  const isBeside = cell.row === last.row && cell.column === last.column + 1;
  return (isBelow && first.column === last.column) || (isBeside && first.row === last.row);
}

/** So many cells in a row are read more easily as a range. */
const FEWEST_IN_RANGE = 3;

function operandsOf({ isTaken, cells, written }: Run, sheet: string): string[] {
  const sign = isTaken ? '-' : '+';
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return [sign + written];
  if (cells.length < FEWEST_IN_RANGE) return cells.map((cell) => sign + addressIn(cell, sheet) + written);
  return [`${sign}SUM(${addressIn(first, sheet)}:${addressOf(last)})`];
}

/** The address of a cell, with its sheet where that is another one. */
function addressIn(cell: CellRef, sheet: string): string {
  return cell.sheet === sheet ? addressOf(cell) : `${quotedSheet(cell.sheet)}!${addressOf(cell)}`;
}
