import type { Location } from '../../model/index.ts';

/** A location with its fields in the order of the contract, whatever made it. */
export function locationJson(at: Location): Location {
  const { key, table, row, column, section, form, file, page, box, line, sheet, cell, quote } = at;
  return { key, table, row, column, section, form, file, page, box, line, sheet, cell, quote };
}
