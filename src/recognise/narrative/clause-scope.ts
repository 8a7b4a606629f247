import type { BudgetBase, Topic } from '../../model/index.ts';
import type { Pending } from './pending.ts';

/** What a clause has said so far, which the words to come up to its comma are about. */
export class ClauseScope {
  /** What the words at hand are about. */
  topics: readonly Topic[] = [];
  pending: Pending = null;
  base: BudgetBase = '预算';
  whole: Topic | null = null;
  /** The year the clause names, of which its amounts are. */
  year: number | null = null;
  /** Behind 没有 or 无. */
  isNone = false;
  /** The clause has named its topic, or said anything at all. */
  isNamed = false;
  isClauseBegun = false;
  /** The clause has a topic of its own, which the next one need not be about. */
  isDigression = false;

  get topic(): Topic | null {
    return this.topics.at(-1) ?? null;
  }

  startClause(): void {
    this.isDigression = false;
    this.pending = null;
    this.isNone = false;
    this.isNamed = false;
    this.isClauseBegun = false;
    this.year = null;
  }

  /** Behind a comma. */
  goOn(): void {
    if (this.isDigression) this.topics = [];
    this.startClause();
  }

  /** Behind 完成 or 占: nothing is known yet of what. */
  expect(pending: 'completion' | 'share'): void {
    this.pending = pending;
    this.base = '预算';
    this.whole = null;
  }
}
