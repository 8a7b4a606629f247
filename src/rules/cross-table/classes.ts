import { CLASSES, plainName } from '../../catalogue/index.ts';
import type { Balance, Column, Table } from '../../model/index.ts';
import { classLines } from '../lines.ts';
import { codesOf, equal, underCode } from '../templates.ts';

/** One column of a table. */
export interface TableColumn {
  readonly table: Table;
  readonly column: Column;
}

/**
 * A list of 类, as 01 and 04 are, against a table by code: each line equals the rows under its code. A 类 that only
 * one of the two prints must be nil there.
 */
export function* byClass(list: TableColumn, detail: TableColumn): Iterable<Balance> {
  const listed = new Set<string>();
  for (const line of classLines(list.table)) {
    const code = line.code ?? codeNamed(detail.table, line.key) ?? line.key;
    listed.add(code);
    yield equal(line.figure(list.column), underCode(detail.table, code, detail.column));
  }
  for (const code of classCodes(detail.table)) {
    if (listed.has(code)) continue;
    const name = CLASSES[code] ?? detail.table.row(code)?.name ?? code;
    yield equal(list.table.figure(name, list.column), underCode(detail.table, code, detail.column));
  }
}

/** The 类 of a table by code, also those of which it prints no row but only what stands beneath. */
function classCodes(table: Table): string[] {
  return [...new Set(codesOf(table).map((code) => code.slice(0, 3)))];
}

/** The code under which a table by code prints a 类 that the catalogue does not know. */
function codeNamed(table: Table, name: string): string | undefined {
  return table.rows.find((row) => row.level === '类' && plainName(row.name) === plainName(name))?.key;
}
