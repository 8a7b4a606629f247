import type { Figure, Report, TableId } from '../model/index.ts';
import { figureUnder } from '../rules/levels.ts';
import type { AlignedRow } from './align.ts';
import { movement, type Movement } from './movement.ts';

/** A code without others beneath it, and what became of the money under it. */
export interface Item {
  readonly code: string;
  readonly name: string;
  readonly movement: Movement;
}

/** The column that tells all of a row, in tables whose rows have codes. */
const WHOLE = {
  '03': '本年支出合计',
  '05': '合计',
  '06': '决算数',
  '08': '本年支出',
  '09': '本年支出',
} as const satisfies Partial<Record<TableId, string>>;

export const CODED_TABLES = ['03', '05', '06', '08', '09'] as const;
export type CodedTable = (typeof CODED_TABLES)[number];

/** The lowest codes that a table prints in either year, where both print it. */
export function itemsOf(id: CodedTable, old: Report, current: Report, rows: readonly AlignedRow[]): Item[] {
  const coded = rows.filter(({ table, rows: years }) => table === id && years.some((row) => row?.code));
  const parents = new Set(coded.map(({ key }) => key.slice(0, -2)));
  return coded
    .filter(({ key }) => !parents.has(key))
    .flatMap(({ key, rows: years }) => {
      const moved = movement(figureIn(old, id, key), figureIn(current, id, key));
      return moved === null ? [] : [{ code: key, name: nameOf(years), movement: moved }];
    });
}

function figureIn({ tables }: Report, id: CodedTable, key: string): Figure {
  return figureUnder(tables[id], key, WHOLE[id]);
}

/** As the newest report that has it prints it. */
function nameOf(years: AlignedRow['rows']): string {
  return years.findLast((row) => row !== null)?.name ?? '';
}
