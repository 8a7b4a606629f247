import { plainName } from '../catalogue/index.ts';
import type { TableId } from '../model/index.ts';
import type { AlignedRow } from './align.ts';

/** A code that bears another name than it did. */
export interface Renaming {
  readonly key: string;
  readonly table: TableId;
  readonly row: string;
  readonly old: string;
  readonly new: string;
}

/** Only codes: what a line without one is called differs by form, and its label is what it is known by. */
export function renamings(rows: readonly AlignedRow[]): Renaming[] {
  return rows.flatMap(({ table, key, rows: [before, after] }) => {
    if (!before || !after || key !== before.code || before.name === '' || after.name === '') return [];
    const isSame = plainName(before.name) === plainName(after.name);
    return isSame ? [] : [{ key: `${table}/${key}`, table, row: key, old: before.name, new: after.name }];
  });
}
