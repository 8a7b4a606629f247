import type { Figure } from '../../../model/index.ts';

/** A column of words before the figures. */
export interface Field {
  readonly title: string;
  /** In digits; a Chinese character takes two. */
  readonly width: number;
}

export interface LedgerRow {
  readonly texts: readonly string[];
  /** By column of figures; null where the print has no such place. */
  readonly figures: readonly (Figure | null)[];
  /** How far the last of its words but one level stands in. */
  readonly indent?: number;
  /** A total is told from its parts; a heading goes over its rows. */
  readonly kind?: 'total' | 'heading';
}

/** A part of a report as rows of words and figures, as it was read: a table, the narrative or the annex. */
export interface Ledger {
  /** What its sheet is to be called. */
  readonly name: string;
  readonly title: string;
  /** Whose it is, and in which unit of money. */
  readonly about: string;
  readonly fields: readonly Field[];
  /** The field that stands in by the level of its row. */
  readonly indented?: number;
  readonly columns: readonly string[];
  readonly rows: readonly LedgerRow[];
  /** So many of its fields stay in view beside the figures. */
  readonly frozenFields: number;
  /** What is to be said below it. */
  readonly remarks: readonly string[];
}
