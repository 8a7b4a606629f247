import { Decimal } from '../../../money/index.ts';
import { withoutShapeless } from '../../shapeless.ts';
import type { Shown } from '../sheet.ts';
import { GENERAL } from './built-in.ts';
import { dateText } from './date.ts';
import { laidOut } from './digits.ts';
import { formatOf, sectionFor, type Format, type Section } from './format.ts';
import { generalText, scientificText } from './general.ts';
import { decimalOf, shownFor } from './stored.ts';
import type { Token } from './tokens.ts';

/** Shows values by the codes of their number formats, as the program of a workbook does. */
export interface Display {
  readonly number: (value: number, code: string) => Shown;
  readonly text: (value: string, code: string) => Shown;
}

/** No program keeps a longer code. */
const LONGEST_CODE = 255;

/** @param from1904 whether days are counted from 1904 */
export function displayIn(from1904: boolean): Display {
  const formats = new Map<string, Format>();
  const known = (code: string): Format => {
    const format = formats.get(code) ?? formatOf(code.length > LONGEST_CODE ? GENERAL : code);
    formats.set(code, format);
    return format;
  };
  return {
    number: (value, code) => numberShown(value, known(code), from1904),
    text: (value, code) => ({ text: trimmed(textShown(value, known(code))) }),
  };
}

const UNSCALED = new Decimal(1);

function numberShown(value: number, format: Format, from1904: boolean): Shown {
  if (!Number.isFinite(value)) return { text: '#NUM!' };
  const number = decimalOf(value);
  const found = sectionFor(format, value);
  if (found === null) return shownFor(generalText(number), number, UNSCALED);
  const { section, showsSign } = found;
  const { tokens } = section;
  if (has(tokens, 'date')) {
    const text = dateText(tokens, value, from1904);
    return text === null ? shownFor(generalText(number), number, UNSCALED) : { text: trimmed(text) };
  }
  const sign = number.isNegative() && !number.isZero() && !showsSign ? '-' : '';
  const { text, scale } = unsigned(section, number);
  return shownFor(trimmed(sign + text), number, scale);
}

/** A number without its sign, as a section shows it. */
function unsigned({ tokens, layout }: Section, number: Decimal): { text: string; scale: Decimal } {
  if (has(tokens, 'general')) {
    const texts = tokens.map(({ kind, text }) =>
      kind === 'general' ? generalText(number.abs()) : kind === 'literal' ? text : '',
    );
    return { text: texts.join(''), scale: UNSCALED };
  }
  const isScientific = has(tokens, 'exponent');
  const text = isScientific ? scientificText(number.abs(), layout.decimals) : laidOut(layout, number);
  return { text, scale: layout.scale };
}

function has(tokens: readonly Token[], kind: Token['kind']): boolean {
  return tokens.some((token) => token.kind === kind);
}

function textShown(value: string, { text }: Format): string {
  if (text === null) return value;
  return text.tokens
    .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
    .join('');
}

/** Tabs set no columns here. */
function trimmed(text: string): string {
  return withoutShapeless(text.replaceAll('\t', ' ')).trim();
}
