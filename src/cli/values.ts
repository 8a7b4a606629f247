import { UsageError } from '../errors.ts';
import { Decimal } from '../money/index.ts';
import { nearest } from './nearest.ts';

/** Reads the value of an option that has only so many. */
export function oneOf<T extends string>(option: string, choices: readonly T[]): (value: string) => T {
  return (value) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    const near = nearest(value, choices);
    const all = { zh: choices.join('、'), en: choices.join(', ') };
    throw new UsageError({
      zh: `${option} 的值“${value}”不对，可以用 ${all.zh}${near === undefined ? '' : `，是不是想用 ${near}？`}`,
      en: `${option} may be ${all.en}, not “${value}”${near === undefined ? '' : `; did you mean ${near}?`}`,
    });
  };
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

/** Reads a percentage: nought or more, with or without its sign. */
export function percentOf(option: string): (value: string) => Decimal {
  return (value) => {
    const [, digits] = /^(\d{1,6}(?:\.\d{1,4})?)[%％]?$/u.exec(value.trim()) ?? [];
    if (digits !== undefined) return new Decimal(digits);
    throw new UsageError({
      zh: `${option} 的值应为不小于 0 的百分数，如 30，不能是“${value}”`,
      en: `${option} takes a percentage from 0 up, such as 30, not “${value}”`,
    });
  };
}
