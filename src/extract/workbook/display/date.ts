import type { Token } from './tokens.ts';

const SECONDS_A_DAY = 86_400;
/** The last day of the year 9999. */
const LAST_DAY = 2_958_465;
/** 1 January 1904, counted from 1900. */
const DAYS_TO_1904 = 1462;
/** 29 February 1900, which is counted though there was none. */
const LEAP_DAY = 60;

const two = (number: number): string => String(number).padStart(2, '0');
const isAfternoon = (date: Date): boolean => date.getUTCHours() >= 12;
const hourOfHalf = (date: Date): number => ((date.getUTCHours() + 11) % 12) + 1;
const named = (date: Date, month: 'short' | 'long'): string =>
  date.toLocaleDateString('en-US', { month, timeZone: 'UTC' });

/** Parts of a date or time by the letters a format has for them; those of minutes are `n` here, of half the day's hours `i`. */
const PARTS: Readonly<Record<string, (date: Date) => string>> = {
  yyyy: (date) => String(date.getUTCFullYear()),
  yy: (date) => two(date.getUTCFullYear() % 100),
  mmmm: (date) => named(date, 'long'),
  mmm: (date) => named(date, 'short'),
  mm: (date) => two(date.getUTCMonth() + 1),
  m: (date) => String(date.getUTCMonth() + 1),
  dd: (date) => two(date.getUTCDate()),
  d: (date) => String(date.getUTCDate()),
  hh: (date) => two(date.getUTCHours()),
  h: (date) => String(date.getUTCHours()),
  ii: (date) => two(hourOfHalf(date)),
  i: (date) => String(hourOfHalf(date)),
  nn: (date) => two(date.getUTCMinutes()),
  n: (date) => String(date.getUTCMinutes()),
  ss: (date) => two(date.getUTCSeconds()),
  s: (date) => String(date.getUTCSeconds()),
  'am/pm': (date) => (isAfternoon(date) ? 'PM' : 'AM'),
  '上午/下午': (date) => (isAfternoon(date) ? '下午' : '上午'),
};

const PRINTED: ReadonlySet<Token['kind']> = new Set(['literal', 'point', 'comma']);

/** A point in time, which a workbook stores in days since the end of 1899; null for what is outside its calendar. */
export function dateText(tokens: readonly Token[], serial: number, from1904: boolean): string | null {
  const days = serial + (from1904 ? DAYS_TO_1904 : 0);
  if (days < 0 || days >= LAST_DAY + 1) return null;
  const date = dateAt(Math.round(days * SECONDS_A_DAY));
  const letters = tokens.filter(({ kind }) => kind === 'date');
  const isHalved = letters.some(({ text }) => text.includes('/'));
  const texts = tokens.map((token) => {
    if (token.kind !== 'date') return PRINTED.has(token.kind) ? token.text : '';
    const index = letters.indexOf(token);
    const isOfTime = startsWith(letters[index - 1], 'h') || startsWith(letters[index + 1], 's');
    const hours = isHalved ? 'i' : 'h';
    const name = token.text.toLowerCase().replaceAll('h', hours);
    return PARTS[isOfTime ? name.replaceAll('m', 'n') : name]?.(date) ?? '';
  });
  return texts.join('');
}

function dateAt(seconds: number): Date {
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const first = day < LEAP_DAY ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(first + seconds * 1000);
}

function startsWith(token: Token | undefined, letter: string): boolean {
  return token?.text.toLowerCase().startsWith(letter) ?? false;
}
