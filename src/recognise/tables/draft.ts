import type { MoneyUnit } from '../../money/index.ts';
import type { Cell, Column, SourceRef, TableId, TextBlock } from '../../model/index.ts';
import type { Caption } from '../sections/caption.ts';
import type { Layout } from './layout.ts';
import type { Line } from '../sections/lines.ts';

/** The cell of each value column; `null` where the source lost it. */
export type Values = ReadonlyMap<Column, Cell | null>;

/** A row as found, its figures still cells. */
export interface DraftRow {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly values: Values;
  readonly at: SourceRef;
}

/** A table as found: whose rows and columns are known, and whose precision and money unit are not yet. */
export interface Draft {
  readonly id: TableId;
  readonly title: Line;
  readonly caption: Caption;
  readonly columns: readonly Column[];
  readonly rows: readonly DraftRow[];
  readonly nameless: readonly SourceRef[];
  readonly ordinals: Layout['ordinals'];
  readonly notes: readonly TextBlock[];
  /** What the source says outright; a printed report leaves both to be worked out. */
  readonly stated?: { readonly decimals: number | null; readonly moneyUnit: MoneyUnit | null };
}
