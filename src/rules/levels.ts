import type { Column, Figure, Table } from '../model/index.ts';

/**
 * What a table prints under a code. A row that it leaves out is nil, but not where it prints no codes of that level 类,
 * 款 or 项 at all: of these it does not tell.
 */
export function figureUnder(table: Table, code: string, column: Column): Figure {
  const figure = table.figure(code, column);
  return figure.state !== 'absent' || printsLevelOf(table, code)
    ? figure
    : table.unprinted(code, column, 'unavailable');
}

/** Whether a table that prints codes prints any of the level of this one. */
export function printsLevelOf({ rows }: Table, code: string): boolean {
  const coded = rows.filter((row) => row.code !== null && row.key === row.code);
  return coded.length === 0 || coded.some((row) => row.code?.length === code.length);
}
