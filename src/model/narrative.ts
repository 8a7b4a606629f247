import type { Claim } from './claim.ts';
import type { Figure } from './figure.ts';
import type { Location } from './location.ts';

/** A sentence with figures nothing was made of. */
export interface Unread {
  readonly text: string;
  readonly at: Location;
}

/** A stretch of the narrative 决算情况说明 under one enumerator, such as `九（一）`. */
export interface Section {
  readonly id: string;
  /** Its own heading, or the one it stands under. */
  readonly title: string;
  /** Its words on one line, without blanks. */
  readonly text: string;
  readonly at: Location;
  /** Every amount, percentage and count in the order of the words. */
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly unread: readonly Unread[];
}
