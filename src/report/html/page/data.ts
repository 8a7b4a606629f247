/** What the page's script knows of the report, in as few characters as may be; both sides share these types. */
export interface PageData {
  readonly rules: readonly RuleData[];
  readonly relations: readonly RelationData[];
  /** Figures of relations that stand nowhere on the page, numbered behind those that do: what they are, and what they come to. */
  readonly others: readonly (readonly [label: string, printed: string])[];
  /** How many figures stand on the page. */
  readonly figures: number;
  readonly words: PageWords;
}

/** The verdicts of relations, worst first. */
export const VERDICTS = ['mismatch', 'tail', 'rounding', 'holds', 'undetermined', 'notApplicable'] as const;

/** Title and formula. */
export type RuleData = readonly [title: string, formula: string];

/** A figure by its number; one that is subtracted by its complement, which is negative: `~12`. */
export type TermData = number;

/** Rule and verdict by their number, the sides, and what the sides come to where they differ. */
export type RelationData = readonly [
  rule: number,
  verdict: number,
  left: readonly TermData[],
  /** Of a ratio, the part. */
  right: readonly TermData[],
  /** Of a ratio, the whole and the scale; `1` where the left side is to be no more than the right. */
  kind: 0 | 1 | readonly [whole: readonly TermData[], scale: string],
  measure?: readonly [actual: string, expected: string, words: string],
];

/** The words of the script, in the reader's language. `{n}` stands for a number. */
export interface PageWords {
  readonly verdicts: readonly string[];
  readonly ties: Readonly<Record<string, string>>;
  readonly noRelation: string;
  readonly relations: string;
  readonly nil: string;
  readonly shown: string;
  readonly noMore: string;
  readonly close: string;
  readonly pinned: string;
}
