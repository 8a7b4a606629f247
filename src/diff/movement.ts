import { isKnown, type Figure, type KnownFigure } from '../model/index.ts';
import { Decimal, ZERO, unitFactor, type Unit } from '../money/index.ts';
import { mayAgree } from '../rules/premise.ts';
import { sum } from '../rules/templates.ts';

/** What a figure came to, and what it comes to. */
export interface Movement {
  /** Null where the report does not print the row. */
  readonly old: KnownFigure | null;
  readonly new: KnownFigure | null;
  /** Of everything below: that of the newer report. */
  readonly unit: Unit;
  readonly was: Decimal;
  readonly is: Decimal;
  readonly change: Decimal;
  /** Of what it came to, rounded half away from nil to two decimals; null where that was nil. */
  readonly percent: Decimal | null;
  /** Digits behind the point in which both reports can be told. */
  readonly decimals: number;
}

export type MovementKind = 'changed' | 'added' | 'removed' | 'level';

/** The movement between two figures; null where one of them is not known. */
export function movement(before: Figure, after: Figure): Movement | null {
  if (!isKnown(before) || !isKnown(after)) return null;
  const { unit } = after;
  const isOneUnit = before.unit === unit;
  const was = isOneUnit ? before.value : before.value.times(unitFactor(before.unit, unit));
  const change = isSame(before, after) ? ZERO : after.value.minus(was);
  return {
    old: inPrint(before),
    new: inPrint(after),
    unit,
    was,
    is: after.value,
    change,
    percent: percentOf(change, was),
    decimals: Math.max(after.decimals, was.decimalPlaces(), isOneUnit ? before.decimals : 0),
  };
}

export function kindOf({ old, new: current, change }: Movement): MovementKind {
  if (change.isZero()) return 'level';
  if (old === null) return 'added';
  return current === null ? 'removed' : 'changed';
}

/** As printed; where the two are printed to different digits, for all that rounding leaves open. */
export function isSame(before: KnownFigure, after: KnownFigure): boolean {
  const isAlike = before.unit === after.unit && before.decimals === after.decimals;
  return isAlike ? before.value.equals(after.value) : mayAgree(sum(before), sum(after));
}

function inPrint(figure: KnownFigure): KnownFigure | null {
  return figure.state === 'absent' ? null : figure;
}

const HUNDRED = new Decimal(100);
const PERCENT_DECIMALS = 2;

function percentOf(change: Decimal, was: Decimal): Decimal | null {
  if (was.isZero()) return null;
  if (change.isZero()) return ZERO;
  return change.div(was.abs()).times(HUNDRED).toDecimalPlaces(PERCENT_DECIMALS, Decimal.ROUND_HALF_UP);
}

/** How far it moved, in yuan. */
export function sizeOf({ change, unit }: Movement): Decimal {
  return change.isZero() ? ZERO : change.abs().times(unitFactor(unit, '元'));
}
