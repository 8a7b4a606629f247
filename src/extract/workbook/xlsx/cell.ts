import { Unreadable } from '../../unreadable.ts';
import { GENERAL } from '../display/built-in.ts';
import type { Display } from '../display/index.ts';
import { uncalculated, type Shown } from '../sheet.ts';
import { withCharacters } from './strings.ts';

/** What the cells of a workbook refer to by number. */
export interface Shared {
  readonly strings: readonly string[];
  /** Codes of number formats by style. */
  readonly formats: readonly string[];
  readonly display: Display;
}

/** A cell as it is written (18.3.1.4): the content of its elements, null where it has none. */
export interface WrittenCell {
  readonly type: string;
  readonly style: number;
  /** Formula, value and inline text. */
  f: string | null;
  v: string | null;
  t: string | null;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d{1,3})?$/iu;

/**
 * What a cell shows. A program that writes formulas without reckoning them leaves out their values, or writes an empty
 * one; an empty text is a result like any other.
 */
export function shownIn({ type, style, f, v, t }: WrittenCell, { strings, formats, display }: Shared): Shown {
  const format = formats[style] ?? GENERAL;
  const value = v ?? '';
  if (f !== null && (type === 'str' ? v === null : value === '')) return uncalculated(f);
  if (value === '' && type !== 'inlineStr') return { text: '' };
  switch (type) {
    case 's':
      return display.text(strings[Number(value)] ?? damaged(), format);
    case 'str':
    case 'd':
      return display.text(withCharacters(value), format);
    case 'inlineStr':
      return display.text(withCharacters(t ?? ''), format);
    case 'b':
      return { text: value === '0' ? 'FALSE' : 'TRUE' };
    case 'e':
      return { text: value };
    default:
      return NUMBER.test(value) ? display.number(Number(value), format) : damaged();
  }
}

function damaged(): never {
  throw new Unreadable('damaged');
}
