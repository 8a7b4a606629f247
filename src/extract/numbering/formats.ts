import { counting, inDigits, japanese, legal, shortCounting } from './chinese.ts';

/** How a number is written; `null` for one the format has no sign for. */
type Format = (number: number) => string | null;

/** By the names of ECMA-376 Part 1, 17.18.59. */
const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedFullstop', (number) => inSeries(number, 0x2488, 20)],
  ['decimalEnclosedParen', (number) => inSeries(number, 0x2474, 20)],
  ['ideographEnclosedCircle', (number) => inSeries(number, 0x3220, 10)],
  ['chineseCounting', shortCounting],
  ['chineseCountingThousand', counting],
  ['chineseLegalSimplified', legal],
  ['taiwaneseCounting', shortCounting],
  ['taiwaneseCountingThousand', counting],
  ['japaneseCounting', japanese],
  ['ideographDigital', (number) => inDigits(number, '〇')],
  ['taiwaneseDigital', (number) => inDigits(number, '○')],
  ['ideographTraditional', (number) => among(number, '甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', (number) => among(number, '子丑寅卯辰巳午未申酉戌亥')],
  ['upperLetter', (number) => letters(number, 'A')],
  ['lowerLetter', (number) => letters(number, 'a')],
  ['upperRoman', roman],
  ['lowerRoman', (number) => roman(number)?.toLowerCase() ?? null],
]);

/** Word counts no further. */
const LAST = 32_767;

/** A number as a numbering format writes it: a decimal one where that is of no such format, or has no sign for it. */
export function numberIn(format: string, number: number): string {
  const write = number >= 1 && number <= LAST ? FORMATS.get(format) : undefined;
  return write?.(number) ?? String(number);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function circled(number: number): string | null {
  return (
    inSeries(number, 0x2460, 20) ?? inSeries(number - 20, 0x3251, 15) ?? inSeries(number - 35, 0x32b1, 15)
  );
}

function inSeries(number: number, first: number, count: number): string | null {
  return number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : null;
}

function among(number: number, signs: string): string | null {
  return signs.charAt(number - 1) || null;
}

/** `Z` is followed by `AA`, `BB` and so on, thirty letters at most. */
function letters(number: number, first: 'A' | 'a'): string | null {
  const length = Math.ceil(number / 26);
  return length > 30 ? null : String.fromCodePoint(first.charCodeAt(0) + ((number - 1) % 26)).repeat(length);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string | null {
  if (number >= 4000) return null;
  let left = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    written += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return written;
}
