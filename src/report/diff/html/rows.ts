import { kindOf, type Compared, type Uncompared } from '../../../diff/index.ts';
import type { AlignedRow } from '../../../diff/align.ts';
import { LEVEL_OF_LENGTH, type Column, type Figure, type Row } from '../../../model/index.ts';
import type { DiffView } from './view.ts';

/** A row in both years. */
export interface YearRow {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly isPrinted: boolean;
  readonly kind: 'changed' | 'added' | 'removed' | 'level';
  readonly cells: readonly YearCell[];
  readonly level: 'l1' | 'l2' | 'l3' | 'total' | 'line';
}

/** A figure in both years: what became of it, or why that is not to be told. */
export interface YearCell {
  readonly column: Column;
  readonly compared: Compared | undefined;
  readonly uncompared: Uncompared | undefined;
  /** As the reports print it; null where one does not print the row. */
  readonly before: Figure | null;
  readonly after: Figure | null;
}

export function yearRow(
  { table, key, rows }: AlignedRow,
  columns: readonly Column[],
  view: DiffView,
): YearRow {
  const [before = null, after = null] = rows;
  const cells = columns.map((column) => {
    const figureKey = `${table}/${key}/${column}`;
    return {
      column,
      compared: view.compared.get(figureKey),
      uncompared: view.uncompared.get(figureKey),
      before: before && before.figure(column),
      after: after && after.figure(column),
    };
  });
  const row = after ?? before;
  const code = row !== null && row.code === key ? key : null;
  return {
    key,
    code,
    name: row?.name ?? key,
    isPrinted: after !== null,
    kind: kindOfRow(cells, before, after),
    cells,
    level: levelOf(key, code),
  };
}

function kindOfRow(cells: readonly YearCell[], before: Row | null, after: Row | null): YearRow['kind'] {
  const kinds = new Set(cells.map(({ compared }) => (compared ? kindOf(compared.movement) : null)));
  if (before === null && kinds.has('added')) return 'added';
  if (after === null && kinds.has('removed')) return 'removed';
  const isLevel = cells.every(
    ({ compared, uncompared }) => !uncompared && (!compared || compared.movement.change.isZero()),
  );
  return isLevel ? 'level' : 'changed';
}

/** Whether a column has anything but nil in either year. */
export function isNil({ compared, uncompared }: YearCell): boolean {
  return !uncompared && (!compared || (compared.movement.was.isZero() && compared.movement.is.isZero()));
}

const LEVELS = { 类: 'l1', 款: 'l2', 项: 'l3' } as const;

function levelOf(key: string, code: string | null): YearRow['level'] {
  const level = code === null ? undefined : LEVEL_OF_LENGTH[code.length];
  if (level !== undefined) return LEVELS[level];
  return /[合总]计$/u.test(key) ? 'total' : 'line';
}
