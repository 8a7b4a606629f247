import type { TableId, UnknownFigure } from '../model/index.ts';
import type { Movement } from './movement.ts';

/** What a reader looks at first: the totals, and the expenses the public asks for. */
export type Block = 'totals' | 'public' | 'rows';

/** A figure in both years. */
export interface Compared {
  readonly key: string;
  /** Null for what is told in the narrative alone. */
  readonly table: TableId | null;
  readonly row: string;
  /** The name of the row, as the newest report that has it prints it. */
  readonly name: string;
  readonly column: string | null;
  readonly block: Block;
  readonly movement: Movement;
}

/** A figure that one report prints and that cannot be set against the other's. */
export interface Uncompared {
  readonly key: string;
  readonly table: TableId;
  readonly name: string;
  readonly column: string;
  /** Which of the two lacks it, and why. */
  readonly lacking: 'old' | 'new';
  readonly state: UnknownFigure['state'];
}
