import {
  Decimal,
  ZERO,
  exactly,
  isCounter,
  roundedTo,
  type Interval,
  type PrintedFigure,
  type Unit,
} from '../money/index.ts';
import { locate, type Location } from './location.ts';

/** A figure whose value is known. */
export interface KnownFigure {
  /**
   * - `printed`: digits;
   * - `nil`: a printed dash;
   * - `blank`: a cell with nothing in it;
   * - `absent`: the table was read and does not print this row, which it may leave out when nil;
   * - `fixed`: no print at all but a number that holds of every report, as 100%;
   * - `published`: printed in the report of another year, which is out and not in question here.
   */
  readonly state: 'printed' | 'nil' | 'blank' | 'absent' | 'fixed' | 'published';
  readonly key: string;
  /** As printed, without separators; `''` where nothing is printed. */
  readonly printed: string;
  readonly value: Decimal;
  /** What a workbook stores behind the print, where that is more exact; the print is this number rounded. */
  readonly stored?: Decimal;
  /** Digits behind the point that the table prints, also where this cell has lost its trailing noughts. */
  readonly decimals: number;
  readonly unit: Unit;
  readonly at: Location;
}

/** A figure that cannot be known from this source. */
export interface UnknownFigure {
  /**
   * - `lost`: the source printed it, but its text is gone or its column cannot be told;
   * - `illegible`: something is printed that is no figure;
   * - `unavailable`: its table or column is not part of the report.
   */
  readonly state: 'lost' | 'illegible' | 'unavailable';
  readonly key: string;
  readonly printed: string | null;
  readonly at: Location;
}

/** One printed number of a report: its text, exact value, precision, unit, key and place. */
export type Figure = KnownFigure | UnknownFigure;

export function isKnown(figure: Figure): figure is KnownFigure {
  return 'value' in figure;
}

/**
 * The true values a figure stands for: those that round to its digits. What is not printed in digits, what is counted and
 * what a workbook stores is exact.
 */
export function intervalOf({ state, value, stored, decimals, unit }: KnownFigure): Interval {
  const isRounded = (state === 'printed' || state === 'published') && !isCounter(unit);
  if (!isRounded) return exactly(value);
  return stored ? storedAs(stored) : roundedTo(value, decimals);
}

/** Digits a workbook reckons with: a number of as many was rounded too. */
const STORED_DIGITS = 15;

function storedAs(number: Decimal): Interval {
  return number.precision() < STORED_DIGITS ? exactly(number) : roundedTo(number, number.decimalPlaces());
}

/** Whether the report at hand answers for it: what holds of every report, and what another year's says, it does not. */
export function isOfReport({ state }: Figure): boolean {
  return state !== 'fixed' && state !== 'published';
}

/** Whether ink stands for it: digits or a dash, readable or not. Blank, absent and lost figures are not printed. */
export function isPrinted(figure: Figure): boolean {
  return figure.state === 'printed' || figure.state === 'nil' || figure.state === 'illegible';
}

/** Everything about a figure that is not in its text. */
export type FigurePlace = Pick<KnownFigure, 'key' | 'decimals' | 'unit' | 'at'>;

/**
 * The figure that is printed at a place; `null` stands for one the source lost. Its precision is that of its table,
 * also where the cell dropped trailing noughts (`151.3` for 151.30).
 *
 * @param stored what a workbook stores behind it, where that is more exact
 */
export function figureAt(place: FigurePlace, read: PrintedFigure | null, stored?: string): Figure {
  const { key, at, decimals, unit } = place;
  if (read === null) return { state: 'lost', key, printed: null, at };
  if (read.kind === 'illegible') return { state: 'illegible', key, printed: read.text, at };
  if (read.kind !== 'amount') return nilFigure(read.kind, { ...place, printed: read.text });
  return {
    state: 'printed',
    key,
    at,
    printed: read.text,
    value: read.value,
    decimals: Math.max(decimals, read.decimals),
    unit: read.unit ?? unit,
    ...(stored === undefined ? {} : { stored: new Decimal(stored) }),
  };
}

/** Nothing in digits: a dash, a blank cell or a row left out. It is exactly nil. */
export function nilFigure(
  state: 'nil' | 'blank' | 'absent',
  place: FigurePlace & { printed: string },
): KnownFigure {
  return { ...place, state, value: ZERO };
}

/** A number that holds of every report, for relations with what no report prints. */
export function fixedFigure(value: Decimal, unit: Unit): KnownFigure {
  const printed = value.toFixed();
  const key = `${printed} ${unit}`;
  return { state: 'fixed', key, printed, value, decimals: 0, unit, at: locate({ key }) };
}

/** A figure of last year's report 上年决算, for relations of this year's. */
export function publishedFigure(figure: Figure): Figure {
  const { table, row, column } = figure.at;
  const key = `prior/${figure.key}`;
  const source = table === null ? '情况说明' : `表${table}`;
  const label = [`上年决算 ${source}`, row, column].filter((part) => part !== null).join(' ');
  const at = locate({ key, row: label });
  return isKnown(figure) && figure.state === 'printed'
    ? { ...figure, state: 'published', key, at }
    : { ...figure, key, at };
}
