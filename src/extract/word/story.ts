/**
 * What becomes of words, or of a paragraph mark or row: inserted ones are shown like any, deleted ones are kept as a
 * tracked change alone.
 */
export type Fate = 'shown' | 'inserted' | 'hidden' | 'deleted';

export interface Run {
  /** Characters as both formats know them, those without a shape of their own included. */
  readonly text: string;
  readonly fate: Fate;
}

/** The list a paragraph is numbered in. */
export interface ListPlace {
  readonly list: number;
  /** Counts from 0. */
  readonly level: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** What becomes of its mark. Without one that is shown, it is one with the paragraph behind it. */
  readonly mark: Fate;
  readonly list: ListPlace | null;
}

/** A cell between two edges, whose unit is a twentieth of a point or about that. */
export interface TableCell {
  readonly start: number;
  readonly end: number;
  /** Whether it is merged with the cell above it, or one below with it. */
  readonly merge: 'none' | 'begins' | 'goes on';
  /** Whether the cell on its left reaches over it. */
  readonly isRest: boolean;
  readonly items: readonly Item[];
}

export interface TableRow {
  readonly fate: Fate;
  readonly cells: readonly TableCell[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

/** What stands in a text box, behind the paragraph that it is tied to. */
export interface Box {
  readonly kind: 'box';
  readonly items: readonly Item[];
}

export type Item = Paragraph | Table | Box;

/** The stronger of two fates: within deleted words nothing is shown, whatever else it is. */
export function stronger(one: Fate, other: Fate): Fate {
  return FATES.indexOf(one) > FATES.indexOf(other) ? one : other;
}

const FATES: readonly Fate[] = ['shown', 'inserted', 'hidden', 'deleted'];

export function isShown(fate: Fate): boolean {
  return fate === 'shown' || fate === 'inserted';
}
