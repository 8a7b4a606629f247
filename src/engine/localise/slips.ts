import type { KnownFigure, Slip } from '../../model/index.ts';
import { Decimal, isMoneyUnit } from '../../money/index.ts';

/** How one number comes to be printed for another, by the digits of both; the first that fits names the slip. */
const SLIPS: readonly (readonly [slip: Slip, fits: (printed: Written, right: Written) => boolean])[] = [
  ['sign', (printed, right) => printed.value.equals(right.value.negated())],
  ['unit', (printed, right) => isTimes(printed, right, UNIT_STEP)],
  ['point', (printed, right) => POINT_STEPS.some((step) => isTimes(printed, right, step))],
  ['transposed', (printed, right) => isTransposed(printed.aligned, right.aligned)],
  ['dropped', (printed, right) => isOneDropped(printed.digits, right.digits)],
  ['doubled', (printed, right) => isOneDropped(right.digits, printed.digits)],
  ['mistyped', (printed, right) => isOneMistyped(printed.aligned, right.aligned)],
];

/** 10,000 元 are one 万元. */
const UNIT_STEP = new Decimal(10_000);
const POINT_STEPS = [10, 100, 1000].map((step) => new Decimal(step));

interface Written {
  readonly value: Decimal;
  readonly decimals: number;
  /** As printed, without point and leading noughts. */
  readonly digits: string;
  /** To the digits its table prints. */
  readonly aligned: string;
}

/** How `right` came to be printed as it is, as far as the digits tell. */
export function slipOf({ state, printed, value, decimals, unit }: KnownFigure, right: Decimal): Slip {
  if (state !== 'printed') return 'omitted';
  if (value.isZero() || right.isZero()) return 'unknown';
  const [wrong, good] = [written(value, decimals, printed), written(right, decimals)];
  const found = SLIPS.find(([slip, fits]) => (slip !== 'unit' || isMoneyUnit(unit)) && fits(wrong, good));
  return found?.[0] ?? 'unknown';
}

function written(value: Decimal, decimals: number, printed?: string): Written {
  const aligned = value.abs().toFixed(decimals).replace('.', '');
  const digits = (printed ?? aligned).replaceAll(/\D/gu, '');
  return { value, decimals, digits: trimmed(digits), aligned };
}

/** Without the noughts before the first digit that counts. */
function trimmed(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

/** Whether one is the other so many times, but for the digits that do not fit. */
function isTimes(a: Written, b: Written, step: Decimal): boolean {
  const isPart = (small: Written, large: Written): boolean =>
    large.value.div(step).toDecimalPlaces(small.decimals, Decimal.ROUND_HALF_UP).equals(small.value);
  return isPart(a, b) || isPart(b, a);
}

function differences(a: string, b: string): number[] {
  return Array.from(a).flatMap((digit, index) => (digit === b[index] ? [] : [index]));
}

function isTransposed(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const [one, other] = [a.padStart(length, '0'), b.padStart(length, '0')];
  const [first, second, ...more] = differences(one, other);
  return (
    first !== undefined &&
    second === first + 1 &&
    more.length === 0 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

function isOneMistyped(a: string, b: string): boolean {
  return a.length === b.length && differences(a, b).length === 1;
}

/** Whether `short` is `long` without one of its digits, and then without noughts in front. */
function isOneDropped(short: string, long: string): boolean {
  if (trimmed(long.slice(1)) === short) return true;
  if (short.length !== long.length - 1) return false;
  const [first] = differences(short, long);
  return first === undefined || short.slice(first) === long.slice(first + 1);
}
