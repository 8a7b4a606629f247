import type { History } from '../../../diff/index.ts';
import type { Checked } from '../../reporter.ts';
import type { DiffOptions } from '../reporter.ts';

/** Several years that were set side by side, and what each says of the one before that does not hold. */
export interface Chronicle {
  readonly history: History;
  /** For every report that has one before it, the findings about the two. */
  readonly checked: readonly Checked[];
}

/** One output format of a history. */
export interface HistoryReporter {
  readonly render: (chronicle: Chronicle, options: DiffOptions) => string;
}
