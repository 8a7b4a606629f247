import type { Diff } from '../../diff/index.ts';
import type { Decimal } from '../../money/index.ts';
import type { Checked, ReportOptions } from '../reporter.ts';

/** Two reports that were compared, and what the newer says of the older that does not hold. */
export interface Differed {
  readonly diff: Diff;
  /** The findings of the newer report that are about both years. */
  readonly checked: Checked;
}

export interface DiffOptions extends ReportOptions {
  /** From this percentage on a change is large. */
  readonly threshold: Decimal;
}

/** One output format of a diff. */
export interface DiffReporter<Output extends string | Uint8Array = string | Uint8Array> {
  readonly render: (differed: Differed, options: DiffOptions) => Output;
  /** Whether it is bytes, which a screen cannot show. */
  readonly binary?: boolean;
}
