import type { BudgetBase, Direction, Figure, Topic } from '../../model/index.ts';

/** What the next figure is going to be, as the words before it have it. */
export type Pending = 'delta' | 'prior' | 'budget' | 'share' | 'completion' | null;

/** A change that is being told: its amount may come before its percentage or after. */
export interface OpenChange {
  readonly topics: readonly Topic[];
  readonly against: '上年' | BudgetBase;
  readonly prior: Figure | null;
  direction: Direction;
  /** One for all topics, or one for each. */
  readonly deltas: Figure[];
  readonly percents: Figure[];
  percentDirection: Direction | null;
  /** Another amount follows, for the next topic. */
  isList: boolean;
  level: boolean;
  readonly start: number;
}
