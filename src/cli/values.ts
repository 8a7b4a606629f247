import { UsageError } from '../errors.ts';
import { nearest } from '../report/nearest.ts';

/** What each reader of a value takes, for whoever completes a command line. */
const CHOICES = new WeakMap<object, readonly string[]>();

/** A reader that takes no words but these, or begins with one of them. */
export function reading<Reader extends object>(choices: readonly string[], reader: Reader): Reader {
  CHOICES.set(reader, choices);
  return reader;
}

/** The words that a reader takes; `undefined` where there are too many to tell. */
export function choicesOf(reader: object | undefined): readonly string[] | undefined {
  return reader && CHOICES.get(reader);
}

/** Reads the value of an option that has only so many. */
export function oneOf<T extends string>(option: string, choices: readonly T[]): (value: string) => T {
  return reading(choices, (value) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    const near = nearest(value, choices);
    const all = { zh: choices.join('、'), en: choices.join(', ') };
    throw new UsageError({
      zh: `${option} 的值“${value}”不对，可以用 ${all.zh}${near === undefined ? '' : `，是不是想用 ${near}？`}`,
      en: `${option} may be ${all.en}, not “${value}”${near === undefined ? '' : `; did you mean ${near}?`}`,
    });
  });
}

/** Reads a number of things: nought or more, in digits. */
export function countOf(option: string): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/u.test(value)) return Number(value);
    throw new UsageError({
      zh: `${option} 的值应为不小于 0 的整数，不能是“${value}”`,
      en: `${option} takes a whole number from 0 up, not “${value}”`,
    });
  };
}

/** Gathers the names of an option given once or more, each time one or several with commas between. */
export function names(value: string, before: readonly string[] = []): readonly string[] {
  const given = value.split(/[,，]/u).map((name) => name.trim());
  return [...before, ...given.filter((name) => name !== '')];
}

/** Reads a day of the calendar. */
export function dayOf(option: string): (value: string) => string {
  return (value) => {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) && value.length === 10)
      return value;
    throw new UsageError({
      zh: `${option} 的值应为日期，如 2026-12-31，不能是“${value}”`,
      en: `${option} takes a day such as 2026-12-31, not “${value}”`,
    });
  };
}
