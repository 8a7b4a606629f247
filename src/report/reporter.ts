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
  /** The working directory, from which formats for other programs tell files. */
  readonly directory: string;
  /** Columns of the screen. */
  readonly width: number;
  readonly colorLevel: ColorLevel;
}

/** What a format is: text, or the bytes of a file, some of which take their time to make. */
export type Rendered = string | Uint8Array | Promise<Uint8Array>;

/** One output format. */
export interface Reporter<Output extends Rendered = Rendered> {
  /** A pure function from what was found to what is written. */
  readonly render: (outcomes: readonly Outcome[], options: ReportOptions) => Output;
  /** Whether what many outcomes make is what each makes, one after another, so that it can be written as they finish. */
  readonly streams: boolean;
  /** Whether it is bytes, which a screen cannot show. */
  readonly binary?: boolean;
}
