import type { Words } from '../model/index.ts';

/** A slip that a rule finds, as it is shown to readers. */
export interface ShownExample {
  /** In which text of ours, and under which heading; or what is wrong with a file. */
  readonly slip: Words;
  /** The words with the slip; none where a file shows nothing of it. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  /** What a check says of it. */
  readonly told: Words;
}
