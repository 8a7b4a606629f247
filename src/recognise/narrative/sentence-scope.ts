import type { BudgetBase, Direction, Figure, Topic } from '../../model/index.ts';
import { ClauseScope } from './clause-scope.ts';
import type { OpenChange } from './pending.ts';

/** What a sentence has said so far, or its entry up to a semicolon. */
export class SentenceScope extends ClauseScope {
  /** Topics the sentence has given amounts for, for what is said of each 各. */
  told: Topic[] = [];
  direction: Direction = '增加';
  against: '上年' | BudgetBase | null = null;
  relation: '大于' | '小于' | '持平' | null = null;
  /** `较上年5.00万元增加…`: what the next change is from. */
  prior: Figure | null = null;
  change: OpenChange | null = null;
  /** Behind 其中. */
  isAmong = false;
  /** Parts named behind 其中: once there are two, what is said next is said of the whole again. */
  parts = 0;
  /** Behind 其中 in a sentence that has told a budget alone: the parts are of the budget. */
  partsBase: BudgetBase | null = null;
  /** The budget the sentence has told. */
  budgeted: BudgetBase | null = null;
  /** Behind 主要原因: what it tells is not about the topic. */
  isReason = false;
  isEach = false;
  /** The topic at hand has its amount; another one would not be told from it. */
  isTaken = false;
  /** So does its share. */
  isShared = false;
  /** Where the words begin and end that named the last topic. */
  namedFrom = -1;
  namedUntil = -1;
  /** The sentence has begun with the name of its topic. */
  opensWithName = false;
  /** Where the sentence or entry began, and whether it has said anything yet. */
  begin = 0;
  isBegun = false;

  /** What the clause speaks of; the paragraph is about something else. */
  digress(topic: Topic): void {
    this.startTopics([topic]);
    this.isDigression = true;
  }

  /** Of what is named now, nothing is told yet. */
  protected startTopics(topics: readonly Topic[]): void {
    this.topics = topics;
    this.isTaken = false;
    this.isShared = false;
    this.prior = null;
    this.isNamed = true;
  }
}
