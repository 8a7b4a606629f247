import type { Movement } from '../../../diff/index.ts';
import { Decimal } from '../../../money/index.ts';
import type { KnownFigure } from '../../../model/index.ts';
import { MOST_DIGITS } from '../../xlsx/ledger/figure.ts';
import { NO_PLACE, amountStyle, kept, plainFormat } from '../../xlsx/looks.ts';
import { absoluteAddress, addressOf, type CellRef } from '../../workbook/address.ts';
import { empty, linked, number, reckoning, text, type Cell } from '../../workbook/cell.ts';
import type { Style } from '../../workbook/style.ts';

/** Where the two amounts of a line stand on some sheet. */
export interface PairRef {
  readonly old: CellRef;
  readonly new: CellRef;
}

/** The four cells of a movement: what it was, what it is, and, reckoned from these, the change and its percentage. */
export function movementCells(movement: Movement, at: PairRef): Cell[] {
  return [amountCell(movement, 'old'), amountCell(movement, 'new'), ...changeCells(movement, at)];
}

/** The same, with both amounts taken from where else they stand. */
export function takenCells(movement: Movement, at: PairRef, from: PairRef): Cell[] {
  return [
    takenCell(movement, 'old', from.old),
    takenCell(movement, 'new', from.new),
    ...changeCells(movement, at),
  ];
}

/** Whether a spreadsheet can reckon with both amounts exactly. */
export function isReckonable({ was, is }: Movement): boolean {
  return [was, is, is.minus(was)].every((value) => value.precision(true) <= MOST_DIGITS);
}

type Side = 'old' | 'new';

function amountCell(movement: Movement, side: Side): Cell {
  const figure = movement[side];
  if (figure === null) return empty(NO_PLACE);
  const value = valueOn(movement, side);
  const [digits, style] = [value.toFixed(), amountStyle(decimalsOf(movement, figure))];
  return value.precision(true) <= MOST_DIGITS ? number(digits, style) : text(digits, style);
}

function takenCell(movement: Movement, side: Side, from: CellRef): Cell {
  const cell = amountCell(movement, side);
  if (cell.kind !== 'number') return linked(cell, from);
  return linked(reckoning(absoluteAddress(from), cell.digits, cell.style), from);
}

function valueOn({ was, is }: Movement, side: Side): Decimal {
  return side === 'old' ? was : is;
}

/** As printed; what is converted needs as many as the line has. */
function decimalsOf({ unit, decimals }: Movement, figure: KnownFigure): number {
  return figure.unit === unit ? figure.decimals : decimals;
}

const RATIO_DECIMALS = 4;

/** The percentage is taken of the rounded change: that of two binary numbers may fall short of a half. */
function changeCells(movement: Movement, at: PairRef): Cell[] {
  const { was, is, decimals } = movement;
  const change = is.minus(was);
  const ratio = was.isZero() ? null : change.div(was.abs());
  const rounded = ratio?.toDecimalPlaces(RATIO_DECIMALS, Decimal.ROUND_HALF_UP) ?? null;
  if (!isReckonable(movement)) {
    const percent = rounded === null ? '—' : `${rounded.times(100).toFixed(2)}%`;
    return [text(change.toFixed(decimals), amountStyle(decimals)), text(percent, percentStyle())];
  }
  const [old, current] = [addressOf(at.old), addressOf(at.new)];
  const apart = addressOf({ ...at.new, column: at.new.column + 1 });
  return [
    reckoning(`ROUND(${current}-${old},${decimals})`, change.toFixed(), changeStyle(decimals)),
    rounded === null
      ? text('—', percentStyle())
      : reckoning(
          `IF(${old}=0,"",ROUND(${apart}/ABS(${old}),${RATIO_DECIMALS}))`,
          rounded.toFixed(),
          percentStyle(),
        ),
  ];
}

/** What became less is red. */
function changeStyle(decimals: number): Style {
  const plain = plainFormat(decimals);
  return kept(`change ${decimals}`, () => ({
    border: 'thin',
    align: 'right',
    format: `${plain};[Red]-${plain};${plain}`,
  }));
}

function percentStyle(): Style {
  return kept('percent of change', () => ({
    border: 'thin',
    align: 'right',
    format: '0.00%;[Red]-0.00%;0.00%',
  }));
}
