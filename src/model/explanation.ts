import type { Decimal } from '../money/index.ts';
import type { KnownFigure } from './figure.ts';

/** What a figure would have to print. */
export interface Change {
  readonly figure: KnownFigure;
  /** In the figure's own unit. */
  readonly value: Decimal;
}

/**
 * How figures come to be printed wrong, as far as what is printed and what ought to be tell:
 * - `transposed`, `dropped`, `doubled`, `mistyped`: two neighbouring digits, or one, of the number;
 * - `point`: the decimal point; `sign`: the minus; `unit`: 元 for 万元 or the reverse;
 * - `row`, `column`: the value of the neighbour, printed twice;
 * - `swapped`: two neighbouring values in each other's place;
 * - `direction`: 增加 for 减少 or the reverse; the values are then negated;
 * - `shifted`: a block of rows, one row off its codes;
 * - `omitted`: nothing is printed;
 * - `both`: two figures are wrong together, as when a wrong amount was copied;
 * - `unknown`: none of these.
 */
export const SLIPS = [
  'transposed',
  'dropped',
  'doubled',
  'mistyped',
  'point',
  'sign',
  'unit',
  'row',
  'column',
  'swapped',
  'direction',
  'shifted',
  'omitted',
  'both',
  'unknown',
] as const;
export type Slip = (typeof SLIPS)[number];

/** One slip that would explain every relation it breaks, and what ought to be printed. */
export interface Explanation {
  readonly slip: Slip;
  /** One figure, the two that are swapped, or the block from its first row on. */
  readonly changes: readonly Change[];
  /** How many broken relations it mends. */
  readonly mends: number;
  /** How many that hold it breaks: then more than this is wrong. */
  readonly spoils: number;
  /** Whether nothing makes it less likely than the first. */
  readonly asGood: boolean;
}
