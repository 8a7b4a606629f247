import { numberIn } from './formats.ts';

/** Levels of a list, counted from 0. */
export const LEVELS = 9;

/** How paragraphs on one level of a list are numbered (ECMA-376 Part 1, 17.9.6). */
export interface Level {
  readonly start: number;
  /** By its name in ECMA-376; `bullet` for signs that are no numbers. */
  readonly format: string;
  /** `（%1）`, `%1.%2`: what stands around the numbers of the levels, which count from 1 there. */
  readonly text: string;
  /** What stands between the label and the words. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The level whose numbers, or those above it, make this one begin anew, counted from 1; 0 for none, `null` for any. */
  readonly restart: number | null;
  /** Whether the numbers of all levels are decimal ones. */
  readonly isLegal: boolean;
}

export interface List {
  /** Lists of the same sequence go on with one another's numbers. */
  readonly sequence: string;
  readonly levels: readonly Level[];
  /** By level, where a list begins that does not go on with those before it. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The labels of the numbered paragraphs of a document, which are asked for in their order. */
export class Labels {
  readonly #lists: ReadonlyMap<number, List>;
  /** By sequence, the last number of each level. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  constructor(lists: ReadonlyMap<number, List>) {
    this.#lists = lists;
  }

  /** The label of the next paragraph of a list, with what sets it apart from the words; empty for none. */
  next(id: number, index: number): string {
    const list = this.#lists.get(id);
    const level = list?.levels[index];
    if (!list || !level) return '';
    const counts = this.#count(id, list, index);
    if (level.format === 'bullet') return '';
    const label = level.text.replace(/%(?<level>[1-9])/gu, (_, written: string) => {
      const other = list.levels[Number(written) - 1];
      const number = counts[Number(written) - 1] ?? other?.start ?? 1;
      return numberIn(level.isLegal ? 'decimal' : (other?.format ?? 'none'), number);
    });
    return label === '' || level.suffix === 'nothing' ? label : `${label} `;
  }

  #count(id: number, { sequence, levels, restarts }: List, index: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(sequence) ?? [];
    this.#counts.set(sequence, counts);
    const before = this.#restartOf(id, index, restarts) ?? counts[index];
    counts[index] = before === undefined ? (levels[index]?.start ?? 1) : before + 1;
    for (const [deeper, { restart }] of levels.entries()) {
      if (deeper > index && (restart === null || index < restart)) counts[deeper] = undefined;
    }
    return counts;
  }

  /** What the number before the first would be, where a list begins here. */
  #restartOf(id: number, index: number, restarts: List['restarts']): number | null {
    const start = restarts.get(index);
    const place = `${id}/${index}`;
    if (start === undefined || this.#restarted.has(place)) return null;
    this.#restarted.add(place);
    return start - 1;
  }
}
