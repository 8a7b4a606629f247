import type { Cell } from '../../model/index.ts';
import type { Element } from './tree.ts';

/** What a page holds, in order; `within` is the innermost block it stands in. */
export type Item = Paragraph | PageTable | Unseen;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly line: number | null;
  /** Whether it goes on with the paragraph before, which a line break has cut. */
  readonly goesOn: boolean;
  /** How many of its characters lead to other pages. */
  readonly linked: number;
  readonly within: Element;
}

interface PageTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
  readonly linked: number;
  readonly within: Element;
}

/** Words that are in the page and are not seen: hidden ones, and ones that a tracked change has deleted. */
export interface Unseen {
  readonly kind: 'hidden' | 'revised';
  readonly text: string;
  readonly line: number | null;
  readonly within: Element;
}
