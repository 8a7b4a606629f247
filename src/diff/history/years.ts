import type { Report } from '../../model/index.ts';

/** In the order of their years; a report that does not say its year stays where it was put. */
export function inYears(reports: readonly Report[]): Report[] {
  const dated = reports.filter(({ year }) => year !== null).toSorted((a, b) => yearOf(a) - yearOf(b));
  return reports.flatMap((report) => (report.year === null ? [report] : dated.splice(0, 1)));
}

/** The report that one is set against: the nearest before it that is not of the same year. */
export function yearBefore(reports: readonly Report[], index: number): Report | null {
  const year = reports[index]?.year ?? null;
  return reports.slice(0, index).findLast((report) => year === null || report.year !== year) ?? null;
}

/** Years between the first and the last that no report is of. */
export function missingYears(reports: readonly Report[]): number[] {
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year])).toSorted((a, b) => a - b);
  return years.flatMap((year, index) => {
    const next = years[index + 1] ?? year;
    return Array.from({ length: Math.max(next - year - 1, 0) }, (_, step) => year + step + 1);
  });
}

/** Years that more than one report is of. */
export function repeatedYears(reports: readonly Report[]): number[] {
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]));
  return [...new Set(years.filter((year, index) => years.indexOf(year) < index))].toSorted((a, b) => a - b);
}

function yearOf({ year }: Report): number {
  return year ?? 0;
}
