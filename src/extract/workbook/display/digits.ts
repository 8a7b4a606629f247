import { Decimal } from '../../../money/index.ts';
import type { Token } from './tokens.ts';

/** How the digits of a number are laid out: the tokens of a section, and what they do to the number. */
export interface DigitLayout {
  readonly whole: readonly Token[];
  readonly fraction: readonly Token[];
  /** Digits behind the point. */
  readonly decimals: number;
  readonly hasPoint: boolean;
  readonly isGrouped: boolean;
  /** What the number is multiplied with before its digits are laid out: a hundred for a percentage. */
  readonly factor: Decimal;
  /** What a reader takes the digits for, as a part of the number: a point in quotes moves them without a factor. */
  readonly scale: Decimal;
}

const THOUSAND = new Decimal(1000);

export function digitLayout(section: readonly Token[]): DigitLayout {
  const exponent = section.findIndex(({ kind }) => kind === 'exponent');
  const tokens = exponent < 0 ? section : section.slice(0, exponent);
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const fraction = point < 0 ? [] : tokens.slice(point + 1);
  const [firstDigit, lastDigit] = [whole.findIndex(isDigit), whole.findLastIndex(isDigit)];
  let isGrouped = false;
  let factor = new Decimal(1);
  for (const [index, { kind }] of tokens.entries()) {
    if (kind === 'percent') factor = factor.times(100);
    if (kind !== 'comma') continue;
    if (index > firstDigit && index < lastDigit) isGrouped = true;
    else factor = factor.div(THOUSAND);
  }
  const quotedPoint = whole.findIndex(({ kind, text }) => kind === 'literal' && text === '.');
  const moved = quotedPoint > firstDigit ? whole.slice(quotedPoint).filter(isDigit).length : 0;
  return {
    whole,
    fraction,
    decimals: fraction.filter(isDigit).length,
    hasPoint: point >= 0,
    isGrouped,
    factor,
    scale: factor.div(new Decimal(10).pow(moved)),
  };
}

function isDigit({ kind }: Token): boolean {
  return kind === 'digit';
}

/** The digits of a number, rounded half away from nil, in the places of a layout; without sign. */
export function laidOut(layout: DigitLayout, value: Decimal): string {
  const { fraction, decimals, hasPoint, factor } = layout;
  const rounded = value.abs().times(factor).toFixed(decimals, Decimal.ROUND_HALF_UP);
  const [units = '', parts = ''] = rounded.split('.');
  const point = hasPoint ? '.' : '';
  return wholePart(layout, units === '0' ? '' : units) + point + fractionPart(fraction, parts);
}

/** From the right; the first place takes all digits that are left. */
function wholePart({ whole, isGrouped, hasPoint }: DigitLayout, units: string): string {
  const first = whole.findIndex(isDigit);
  if (first < 0) return whole.map(printed).join('') + (hasPoint ? units : '');
  let left = units;
  let laid = 0;
  let text = '';
  for (const [index, token] of [...whole.entries()].toReversed()) {
    if (token.kind !== 'digit') {
      text = printed(token) + text;
      continue;
    }
    const taken = index === first ? left : left.slice(-1);
    left = left.slice(0, left.length - taken.length);
    for (const digit of Array.from(taken === '' ? filler(token) : taken).toReversed()) {
      text = digit + (isGrouped && laid > 0 && laid % GROUP === 0 ? ',' : '') + text;
      laid += 1;
    }
  }
  return text;
}

const GROUP = 3;

/** From the left; noughts at the end are shown where the format asks for them. */
function fractionPart(fraction: readonly Token[], parts: string): string {
  const significant = parts.replace(/0+$/u, '').length;
  let place = 0;
  let text = '';
  for (const token of fraction) {
    if (token.kind !== 'digit') {
      text += printed(token);
      continue;
    }
    text += place < significant ? parts.charAt(place) : filler(token);
    place += 1;
  }
  return text;
}

/** What stands where a number has no digit. */
function filler({ text }: Token): string {
  if (text === '0') return '0';
  return text === '?' ? ' ' : '';
}

function printed({ kind, text }: Token): string {
  return kind === 'literal' || kind === 'percent' ? text : '';
}
