import type { Location, Report } from '../model/index.ts';
import { fingerprint } from './fingerprint.ts';

/** Findings at one place have one cause. */
export function causeOf(report: Report, at: Location): string {
  return identify(report, 'cause', [subjectOf(at)]);
}

/** A fingerprint of something about this unit and year. */
export function identify(report: Report, what: string, about: readonly string[]): string {
  return fingerprint(what, report.unit ?? '', String(report.year ?? ''), ...about);
}

/** What a place is about, without page or line. */
export function subjectOf({ key, table, row, column, section, form, quote }: Location): string {
  const place = [table, row, column, section, form].filter((part) => part !== null).join('/');
  return key ?? (place || (quote ?? ''));
}
