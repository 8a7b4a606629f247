import { COUNTERS, isMoneyUnit, readPrinted, type PrintedFigure, type Unit } from '../../money/index.ts';
import { figureAt, type FigurePlace, type Quantity, type TargetComparison } from '../../model/index.ts';

const SIGNS: Readonly<Record<string, TargetComparison>> = {
  '≥': '≥',
  '≧': '≥',
  '⩾': '≥',
  '≤': '≤',
  '≦': '≤',
  '⩽': '≤',
  '=': '=',
  '＝': '=',
  '>': '>',
  '＞': '>',
  '﹥': '>',
  '<': '<',
  '＜': '<',
  '﹤': '<',
};

const WORDS: readonly (readonly [string, TargetComparison])[] = [
  ['大于等于', '≥'],
  ['不低于', '≥'],
  ['不少于', '≥'],
  ['小于等于', '≤'],
  ['不超过', '≤'],
  ['不高于', '≤'],
  ['等于', '='],
];

/** The sign a target begins with; null for words that are no target. */
export function beginsTarget(words: string): TargetComparison | null {
  return SIGNS[words.charAt(0)] ?? (words.startsWith('$') ? (SIGNS[plain(words).charAt(0)] ?? null) : null);
}

/** Where a quantity stands that is to be a figure. */
export type PlaceIn = (unit: Unit, decimals: number) => FigurePlace;

/** A quantity but for its figure, which is of one place. */
interface Read {
  readonly comparison: TargetComparison | null;
  readonly number: PrintedFigure | null;
  readonly unit: string;
}

/**
 * A target or an actual as printed; a number without a unit is in that of `fallback`. Percentages are compared with
 * their targets alone and are no figures.
 */
export function readQuantity(printed: string, place: PlaceIn | null, fallback = ''): Quantity {
  const { comparison, number, unit: own } = read(printed);
  if (number?.kind !== 'amount') return { printed, comparison, value: null, unit: '', figure: null };
  const unit = own === '' ? fallback : own;
  const known = place && unitOf(unit);
  const figure = !place || known === null ? null : figureAt(place(known, isMoneyUnit(known) ? 2 : 0), number);
  return { printed, comparison, value: number.value, unit, figure };
}

/** A number followed by more numbers, as a date, is words. */
function read(printed: string): Read {
  const words = plain(printed);
  const spoken = WORDS.find(([word]) => words.startsWith(word));
  const comparison = spoken?.[1] ?? SIGNS[words.charAt(0)] ?? null;
  const start = spoken ? spoken[0].length : comparison === null ? 0 : 1;
  const { digits = '', rest = '' } = NUMBER.exec(start === 0 ? words : words.slice(start))?.groups ?? {};
  return { comparison, number: digits === '' ? null : readPrinted(digits), unit: rest.replace('％', '%') };
}

const NUMBER = /^(?<digits>-?\d[\d,]*(?:\.\d+)?)(?<rest>\D*)$/u;

/** 万 alone is short for 万元 behind an amount. */
function unitOf(unit: string): Unit | null {
  if (unit === '万') return '万元';
  return isMoneyUnit(unit) ? unit : (COUNTERS.find((counter) => counter === unit) ?? null);
}

/** Without the formula marks some converters leave: `$\geq 3\%$` is ≥3%. */
function plain(words: string): string {
  if (!words.includes('$') && !words.includes('\\')) return words;
  return words
    .replace(/\\geq?(?:slant)?/gu, '≥')
    .replace(/\\leq?(?:slant)?/gu, '≤')
    .replace(/[$\\\s]/gu, '');
}
