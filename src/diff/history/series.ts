import { isKnown, type Figure, type KnownFigure, type Report, type TableId } from '../../model/index.ts';
import { unitFactor, type Decimal, type Unit } from '../../money/index.ts';
import { amountSaid } from '../../rules/narrative/told/claims.ts';
import { figureIn } from '../compare.ts';
import { movement } from '../movement.ts';
import type { Move } from '../moved.ts';
import type { Line, SeriesBlock } from './lines.ts';
import { yearBefore } from './years.ts';

/**
 * Why a year has no value:
 * - `notPrinted`: its table leaves the row out, which is nil;
 * - `lost`, `illegible`: it is printed and could not be read;
 * - `noTable`, `noColumn`: the report has no such table, or the table no such column or level of codes;
 * - `notSaid`: its narrative does not tell it.
 */
export type Lack = 'notPrinted' | 'lost' | 'illegible' | 'noTable' | 'noColumn' | 'notSaid';

/** A figure in one year, in the unit of its series. */
export interface Point {
  readonly value: Decimal | null;
  readonly lack: Lack | null;
  /** What it counts for: nil where its row is left out, null where it is not known. */
  readonly worth: Decimal | null;
  /** Digits behind the point: as printed, or as many as converting takes. */
  readonly decimals: number;
  /** On the year before; null where either is not known, and in the first year. */
  readonly change: Decimal | null;
  /** Of the year before, in hundredths; null where that was nil as well. */
  readonly percent: Decimal | null;
}

/** A code whose money probably went under another one, and the first year of the new one. */
export interface MoveOfYear extends Move {
  readonly year: number | null;
}

/** One figure over the years. */
export interface Series {
  readonly key: string;
  readonly label: string;
  readonly block: SeriesBlock;
  /** Null for what is told in the narrative alone. */
  readonly table: TableId | null;
  /** That of the newest report that has the figure. */
  readonly unit: Unit;
  /** One for each report. */
  readonly points: readonly Point[];
  /** Where money went under this code, or from under it; the years stay apart. */
  readonly moved: readonly MoveOfYear[];
}

/** The figure in every report; null where none prints it. */
export function seriesOf(
  line: Line,
  reports: readonly Report[],
  moved: readonly MoveOfYear[],
): Series | null {
  const figures = reports.map((report) => figureOf(line, report));
  const known = figures.filter((figure) => figure !== null && isKnown(figure));
  const newest = known.findLast(isThere);
  if (newest === undefined) return null;
  const points = reports.map((report, index): Point => {
    const before = yearBefore(reports, index);
    const old = before && (figures[reports.indexOf(before)] ?? null);
    return pointOf(figures[index] ?? null, { old, newest, lack: lackIn(line, report) });
  });
  return {
    key: line.key,
    label: line.label,
    block: line.block,
    table: line.place?.table ?? null,
    unit: newest.unit,
    points,
    moved: moved.filter(
      ({ from, to, tables }) =>
        line.place !== null &&
        tables.includes(line.place.table) &&
        [from.code, to.code].includes(line.place.row),
    ),
  };
}

function figureOf({ place, key }: Line, report: Report): Figure | null {
  if (place === null) return amountSaid(report, key);
  return figureIn(report.tables[place.table], place.row, place.column);
}

interface PointContext {
  readonly old: Figure | null;
  /** Whose unit the series is in. */
  readonly newest: KnownFigure;
  /** Why there is no value, where the figure itself does not tell. */
  readonly lack: Lack;
}

function pointOf(figure: Figure | null, { old, newest, lack }: PointContext): Point {
  const moved = figure && old && movement(old, figure);
  const worth = figure !== null && isKnown(figure) ? inUnit(newest.unit, figure) : null;
  const isValue = figure !== null && isKnown(figure) && isThere(figure);
  return {
    value: isValue ? worth : null,
    lack: isValue ? null : figure === null ? lack : lackOf(figure, lack),
    worth,
    decimals: isValue ? decimalsOf(figure, newest) : newest.decimals,
    change: moved ? moved.change.times(unitFactor(moved.unit, newest.unit)) : null,
    percent: moved ? moved.percent : null,
  };
}

function lackOf({ state }: Figure, lack: Lack): Lack {
  if (state === 'absent') return 'notPrinted';
  return state === 'lost' || state === 'illegible' ? state : lack;
}

function lackIn({ place }: Line, { tables }: Report): Lack {
  if (place === null) return 'notSaid';
  return tables[place.table].isRead ? 'noColumn' : 'noTable';
}

function isThere({ state }: KnownFigure): boolean {
  return state !== 'absent';
}

function inUnit(unit: Unit, figure: KnownFigure): Decimal {
  return figure.unit === unit ? figure.value : figure.value.times(unitFactor(figure.unit, unit));
}

function decimalsOf(figure: KnownFigure, newest: KnownFigure): number {
  if (figure.unit === newest.unit) return figure.decimals;
  return Math.max(newest.decimals, inUnit(newest.unit, figure).decimalPlaces());
}
