import { Decimal, ZERO } from './decimal.ts';
import { isMoneyUnit, type MoneyUnit } from './unit.ts';

/**
 * What one cell says, read as a figure.
 *
 * - `amount`: digits; `decimals` counts those printed behind the point, `unit` is one printed with the figure.
 * - `nil`: a dash, the printed way of saying nothing.
 * - `blank`: nothing is printed, which sums as nil but is not a printed nil.
 * - `illegible`: something is printed, but it is no figure.
 */
export type PrintedFigure =
  | { kind: 'amount'; value: Decimal; decimals: number; text: string; unit: MoneyUnit | null }
  | { kind: 'nil'; value: Decimal; text: string }
  | { kind: 'blank'; value: Decimal; text: '' }
  | { kind: 'illegible'; text: string };

const DASHES = /[−‐‑‒–—―]/gu;
const PLAIN_PRINT = /^[\d.,]+$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;

/** The currency all reports are in: formats for accounts put its sign before figures and nils, before or behind their own. */
const CURRENCY = /^(\(?[-+]?)¥(?=.)/u;

/** One width, one kind of dash, no blanks, no currency: figures are printed with all of these and broken over lines. */
function normalise(text: string): string {
  if (PLAIN_PRINT.test(text)) return text;
  return text.normalize('NFKC').replace(DASHES, '-').replace(/\s/gu, '').replace(CURRENCY, '$1');
}

/** The parts of a well-formed amount. */
interface Dissected {
  readonly digits: string;
  readonly negative: boolean;
  readonly suffix: string;
}

function dissect(normal: string): Dissected | null {
  const suffix = /[千万亿]?元$/u.exec(normal)?.[0] ?? '';
  const body = normal.slice(0, normal.length - suffix.length);
  const bracketed = body.startsWith('(') && body.endsWith(')');
  const signed = bracketed ? body.slice(1, -1) : body;
  const sign = /^[-+]/.exec(signed)?.[0] ?? '';
  const digits = signed.slice(sign.length);
  const wellFormed = PLAIN.test(digits) || GROUPED.test(digits);
  if (!wellFormed || (bracketed && sign !== '')) return null;
  return { digits: digits.replaceAll(',', ''), negative: sign === '-' || bracketed, suffix };
}

function isNil(normal: string): boolean {
  return /^-+$/.test(normal);
}

/** Reads a printed figure. Never guesses: what is not well formed is `illegible`. */
export function readPrinted(text: string): PrintedFigure {
  const normal = normalise(text);
  if (normal === '') return { kind: 'blank', value: ZERO, text: '' };
  if (isNil(normal)) return { kind: 'nil', value: ZERO, text: text.trim() };
  const parts = dissect(normal);
  if (!parts) return { kind: 'illegible', text: text.trim() };

  const { digits, negative, suffix } = parts;
  const size = new Decimal(digits);
  return {
    kind: 'amount',
    value: negative && !size.isZero() ? size.negated() : size,
    decimals: digits.split('.')[1]?.length ?? 0,
    text: (negative ? '-' : '') + digits + suffix,
    unit: isMoneyUnit(suffix) ? suffix : null,
  };
}

/** Whether a cell holds a figure or a printed nil, rather than words or nothing. */
export function isFigureText(text: string): boolean {
  const normal = normalise(text);
  return isNil(normal) || dissect(normal) !== null;
}

/** What a workbook shows where it has no figure: an error, a formula, or crosses where a column is too narrow. */
const IN_PLACE_OF_FIGURE = /^(?:#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A)|Err:\d+|#{2,}|=)$/i;
const FORMULA = /^=.*[A-Z](?:\$?\d|\()/i;

/**
 * Whether a cell was meant as a figure, well formed or not: it has digits and nothing but what figures are made of, or
 * what a workbook shows in place of one.
 */
export function meantAsFigure(text: string): boolean {
  const normal = normalise(text);
  return (
    (/\d/.test(normal) && /^[-+\d.,()]+$/.test(normal)) ||
    isNil(normal) ||
    dissect(normal) !== null ||
    IN_PLACE_OF_FIGURE.test(normal) ||
    FORMULA.test(normal)
  );
}
