import type { Report } from '../model/index.ts';
import { align } from './align.ts';
import { compare, type Comparison } from './compare.ts';
import { moves, type Move } from './moved.ts';
import { renamings, type Renaming } from './renamed.ts';

/** Two years of one unit, figure by figure. */
export interface Diff extends Comparison {
  readonly old: Report;
  readonly new: Report;
  readonly renamed: readonly Renaming[];
  /** Codes whose money probably goes under another one now; they are told apart all the same. */
  readonly moved: readonly Move[];
}

export function diff(old: Report, current: Report): Diff {
  const rows = align([old, current]);
  return {
    old,
    new: current,
    ...compare(old, current, rows),
    renamed: renamings(rows),
    moved: moves(old, current, rows),
  };
}

/** Whether there is a table in both. */
export function areComparable(old: Report, current: Report): boolean {
  return old.order.some((id) => old.tables[id].isRead && current.tables[id].isRead);
}

export { align, type AlignedRow } from './align.ts';
export { HEADLINES } from './blocks.ts';
export { isCode, labelOf } from './label.ts';
export type { Block, Compared, Uncompared } from './compared.ts';
export type { Move, MoveEvidence } from './moved.ts';
export { kindOf, type Movement, type MovementKind } from './movement.ts';
export type { Renaming } from './renamed.ts';
export {
  history,
  inYears,
  missingYears,
  repeatedYears,
  yearBefore,
  type History,
  type KeyPattern,
  type Lack,
  type MoveOfYear,
  type Point,
  type Series,
  type SeriesBlock,
} from './history/index.ts';
