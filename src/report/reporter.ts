import type { InputError } from '../errors.ts';
import type { Result } from '../model/index.ts';
import type { Review } from '../review/review.ts';
import type { Rule } from '../rules/rule.ts';
import type { Language } from './language.ts';

/** A report that was checked, and how its findings stand to what was accepted before. */
export interface Checked {
  readonly kind: 'checked';
  readonly path: string;
  readonly result: Result;
  readonly review: Review;
}

/** What became of one input. */
export type Outcome = Checked | { readonly kind: 'failed'; readonly error: InputError };

/** Colours a terminal can show: none, 16, 256 or all. */
export type ColorLevel = 0 | 1 | 2 | 3;

export interface ReportOptions {
  readonly language: Language;
  /** The rules the findings are of: their words go into the report. */
  readonly rules: readonly Rule[];
  /** Shows what is hidden as a rule: what rounding explains, and what holds. */
  readonly verbose: boolean;
  /** Tells of every printed figure how it is tied, where the format is one for programs. */
  readonly ticks: boolean;
  /** Shows errors alone, where the format is one for the screen. */
  readonly quiet: boolean;
  /** Columns of the screen. */
  readonly width: number;
  readonly colorLevel: ColorLevel;
}

/** One output format. */
export interface Reporter {
  /** A pure function from what was found to text. */
  readonly render: (outcomes: readonly Outcome[], options: ReportOptions) => string;
  /** Whether the text of many outcomes is that of each, one after another, so that it can be written as they finish. */
  readonly streams: boolean;
}
