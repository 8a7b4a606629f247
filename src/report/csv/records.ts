import { stringify } from 'csv-stringify/sync';
import { cell, type Value } from './cell.ts';

/** Rows for Excel, which knows UTF-8 by its mark. */
export function records(rows: readonly (readonly Value[])[]): string {
  return stringify(
    rows.map((row) => row.map(cell)),
    { bom: true, record_delimiter: 'windows' },
  );
}
