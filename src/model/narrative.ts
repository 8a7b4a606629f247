import type { Claim } from './claim.ts';
import { NOWHERE, type SourceRef } from './document.ts';
import type { Figure } from './figure.ts';
import { locate, type Location } from './location.ts';

/** Words that belong together, without blanks and with their broken lines joined. */
export interface Passage {
  readonly text: string;
  /** Where the stretches of the text that start at these offsets stand in the file, in their order. */
  readonly places: readonly { readonly offset: number; readonly at: SourceRef }[];
}

/** A stretch of a text, from one offset up to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a section is about; it decides what words such as 支出总计 mean in it. */
export type SectionKind =
  | 'whole'
  | 'income'
  | 'expenditure'
  | 'appropriation'
  | 'generalBudget'
  | 'basic'
  | 'threePublic'
  | 'fund'
  | 'stateCapital'
  | 'performance'
  | 'operating'
  | 'procurement'
  | 'assets'
  | 'other';

/** A sentence with figures nothing was made of. */
export interface Unread {
  readonly text: string;
  readonly at: Location;
}

/** A stretch of the narrative 决算情况说明 under one enumerator, such as `九（一）`; its paragraphs one to a line. */
export interface Section extends Passage {
  readonly id: string;
  /** The numeral of the part 一、 it stands in. */
  readonly part: string;
  /** Its own heading, or the one it stands under. */
  readonly title: string;
  readonly kind: SectionKind;
  readonly at: Location;
  /** Every amount, percentage and count in the order of the words. */
  readonly figures: readonly Figure[];
  /** Where in the text each of the figures stands, with its unit. */
  readonly stretches: readonly Stretch[];
  readonly claims: readonly Claim[];
  readonly unread: readonly Unread[];
}

/** Where in the file the character at an offset stands. */
export function sourceAt({ places }: Passage, offset: number): SourceRef {
  let [first, end] = [0, places.length];
  while (end - first > 1) {
    const middle = (first + end) >>> 1;
    if ((places[middle]?.offset ?? 0) <= offset) first = middle;
    else end = middle;
  }
  return places[first]?.at ?? NOWHERE;
}

/** Where words of a section stand, with the words. */
export function placeOfWords(section: Section, offset: number, quote: string): Location {
  return locate({ ...sourceAt(section, offset), section: section.id, quote });
}
