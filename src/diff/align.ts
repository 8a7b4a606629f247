import { TABLE_IDS, type Report, type Row, type TableId } from '../model/index.ts';

/** A row as each of several reports prints it, in the order of the reports; null where one does not. */
export interface AlignedRow {
  readonly table: TableId;
  /** The code, `合计`, or the canonical label of a line: what a row is known by in every year. */
  readonly key: string;
  readonly rows: readonly (Row | null)[];
}

/** The rows of all nine tables, side by side for any number of reports, the newest last. */
export function align(reports: readonly Report[]): AlignedRow[] {
  return TABLE_IDS.flatMap((table) =>
    keysOf(table, reports).map((key) => ({
      table,
      key,
      rows: reports.map(({ tables }) => tables[table].row(key) ?? null),
    })),
  );
}

/** In the order of the newest report; a row that only an earlier one has stands where it stood there. */
function keysOf(table: TableId, reports: readonly Report[]): readonly string[] {
  return reports
    .map(({ tables }) => tables[table].rows.map(({ key }) => key))
    .reduceRight<readonly string[]>((keys, earlier) => withKeys(keys, earlier), []);
}

function withKeys(keys: readonly string[], earlier: readonly string[]): readonly string[] {
  const known = new Set(keys);
  const first: string[] = [];
  const behind = new Map<string, string[]>();
  let place = first;
  for (const key of earlier) {
    if (known.has(key)) {
      place = behind.get(key) ?? [];
      behind.set(key, place);
    } else place.push(key);
  }
  return [...first, ...keys.flatMap((key) => [key, ...(behind.get(key) ?? [])])];
}
