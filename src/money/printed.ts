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
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/u;

/** One width, one kind of dash, no blanks: figures are printed with all of these and broken over lines. */
function normalise(text: string): string {
  return text.normalize('NFKC').replace(DASHES, '-').replace(/\s/gu, '');
}

/** Reads a printed figure. Never guesses: what is not well formed is `illegible`. */
export function readPrinted(text: string): PrintedFigure {
  const shown = text.trim();
  const normal = normalise(text);
  if (normal === '') return { kind: 'blank', value: ZERO, text: '' };
  if (/^-+$/u.test(normal)) return { kind: 'nil', value: ZERO, text: shown };

  const suffix = /[千万亿]?元$/u.exec(normal)?.[0] ?? '';
  const body = normal.slice(0, normal.length - suffix.length);
  const bracketed = body.startsWith('(') && body.endsWith(')');
  const signed = bracketed ? body.slice(1, -1) : body;
  const sign = /^[-+]/u.exec(signed)?.[0] ?? '';
  const digits = signed.slice(sign.length);
  const wellFormed = GROUPED.test(digits) || PLAIN.test(digits);
  if (!wellFormed || (bracketed && sign !== '')) return { kind: 'illegible', text: shown };

  const plain = digits.replaceAll(',', '');
  const size = new Decimal(plain);
  const negative = sign === '-' || bracketed;
  return {
    kind: 'amount',
    value: negative && !size.isZero() ? size.negated() : size,
    decimals: plain.split('.')[1]?.length ?? 0,
    text: (negative ? '-' : '') + plain + suffix,
    unit: isMoneyUnit(suffix) ? suffix : null,
  };
}

/** Whether a cell holds a figure or a printed nil, rather than words or nothing. */
export function isFigureText(text: string): boolean {
  const { kind } = readPrinted(text);
  return kind === 'amount' || kind === 'nil';
}

/** Whether a cell was meant as a figure, well formed or not: it has digits and nothing but what figures are made of. */
export function meantAsFigure(text: string): boolean {
  const normal = normalise(text);
  return isFigureText(text) || (/\d/u.test(normal) && /^[-+\d.,()]+$/u.test(normal));
}
