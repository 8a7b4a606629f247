import type { Location, Report } from '../model/index.ts';

/**
 * Compares two places by where the reader meets them: the file, where there are several, then page and line where the
 * source has them, else table and row.
 */
export function readingOrder(report: Report): (a: Location, b: Location) => number {
  const rows = new Map<string, number>();
  for (const id of report.order) {
    for (const row of report.tables[id].rows) rows.set(`${id}/${row.key}`, rows.size);
  }
  const place = ({ table, key }: Location): number => {
    const row = key?.slice(0, key.lastIndexOf('/'));
    return (row === undefined ? undefined : rows.get(row)) ?? (table === null ? -1 : rows.size);
  };
  const file = fileOrder(report);
  return (a, b) =>
    file(a) - file(b) ||
    (a.page ?? 0) - (b.page ?? 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    place(a) - place(b);
}

/** Files come in their order in the report: those nothing was read from last, what stands in none first. */
function fileOrder({ text, order, tables, annex }: Report): (place: Location) => number {
  const places = [...text, ...order.map((id) => tables[id].parts), ...annex];
  const files = new Map(Array.from(new Set(places.map(({ at }) => at.file)), (file, index) => [file, index]));
  return ({ file }) => (file === null ? -1 : (files.get(file) ?? files.size));
}
