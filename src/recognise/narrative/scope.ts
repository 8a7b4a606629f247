import type { BudgetBase, Direction, Figure, Topic } from '../../model/index.ts';
import { isItem } from './items.ts';
import type { OpenChange, Pending } from './pending.ts';
import { Said } from './said.ts';

/** What a section has said so far, which the words to come are about. */
export class Scope {
  /** What the paragraph is about; what stands behind 其中 is a part of it. */
  main: Topic | null = null;
  /** What the words at hand are about. */
  topics: readonly Topic[] = [];
  /** Topics the sentence has given amounts for, for what is said of each 各. */
  told: Topic[] = [];
  pending: Pending = null;
  direction: Direction = '增加';
  against: '上年' | BudgetBase | null = null;
  base: BudgetBase = '预算';
  /** The year the clause names, of which its amounts are. */
  year: number | null = null;
  relation: '大于' | '小于' | '持平' | null = null;
  whole: Topic | null = null;
  /** `较上年5.00万元增加…`: what the next change is from. */
  prior: Figure | null = null;
  change: OpenChange | null = null;
  /** Behind 其中. */
  isAmong = false;
  /** Behind 主要原因: what it tells is not about the topic. */
  isReason = false;
  /** Behind 没有 or 无. */
  isNone = false;
  isEach = false;
  /** The topic at hand has its amount; another one would not be told from it. */
  isTaken = false;
  /** So does its share. */
  isShared = false;
  /** Where the words begin and end that named the last topic. */
  namedFrom = -1;
  namedUntil = -1;
  /** Where the sentence or entry began, and whether it has said anything yet. */
  begin = 0;
  isBegun = false;
  /** The clause has named its topic, or said anything at all. */
  isNamed = false;
  isClauseBegun = false;
  /** The clause has a topic of its own, which the next one need not be about. */
  isDigression = false;
  /** The sentence has begun with the name of its topic. */
  opensWithName = false;
  /** The line is an entry of a list of parts, and opened with this name. */
  entry: Topic | null = null;
  isLineBegun = false;
  /** Behind 其中 in a sentence that has told a budget alone: the parts are of the budget. */
  partsBase: BudgetBase | null = null;
  /** The budget the sentence has told. */
  budgeted: BudgetBase | null = null;
  /** The years the paragraph has named as those of what it tells. */
  years: readonly number[] = [];
  /** The path of the last item, for names that stand below it. */
  path: readonly string[] = [];
  /** Parts named behind 其中: once there are two, what is said next is said of the whole again. */
  parts = 0;
  #comparedBefore: '上年' | BudgetBase | null = null;
  #budgetedBefore: BudgetBase | null = null;
  /** The amounts and budgets the section has told. */
  readonly said = new Said();

  /** A new sentence is about what the paragraph is about, until it says otherwise. */
  startSentence(): void {
    this.#comparedBefore = this.against;
    this.#budgetedBefore = this.told.length === 0 ? this.budgeted : null;
    this.topics = this.main === null ? [] : [this.main];
    this.told = [];
    this.against = null;
    this.base = '预算';
    this.isAmong = false;
    this.isEach = false;
    this.isTaken = false;
    this.partsBase = null;
    this.budgeted = null;
    this.prior = null;
    this.startEntry();
  }

  startLine(): void {
    this.entry = null;
    this.isLineBegun = false;
    this.years = [];
  }

  nameYear(year: number | null): void {
    this.year = year;
    if (year !== null) this.years = [...this.years, year];
  }

  /** What else an entry of a list says is about what it opened with. */
  goOnWithEntry(): void {
    if (this.entry !== null) this.main = this.entry;
  }

  /** So does what stands behind a semicolon, which still has the sentence's 其中 and 比上年. */
  startEntry(): void {
    if (this.parts > 1) this.topics = this.main === null ? [] : [this.main];
    this.parts = 0;
    this.isReason = false;
    this.isBegun = false;
    this.relation = null;
    this.startClause();
  }

  /** Nothing is known to be spoken of, until something is named. */
  lose(): void {
    this.main = null;
    this.topics = [];
  }

  /** Behind a comma. */
  goOn(): void {
    if (this.isDigression) this.topics = [];
    this.startClause();
  }

  startClause(): void {
    this.isDigression = false;
    this.pending = null;
    this.isNone = false;
    this.isNamed = false;
    this.isClauseBegun = false;
    this.year = null;
  }

  /** Behind 完成 or 占: nothing is known yet of what. */
  expect(pending: 'completion' | 'share'): void {
    this.pending = pending;
    this.base = '预算';
    this.whole = null;
  }

  /** A sentence that begins with 其中 goes on with the comparison of the one before. */
  startParts(): void {
    if (this.told.length === 0 && this.against === null) this.against = this.#comparedBefore;
    if (this.told.length === 0) this.partsBase = this.isBegun ? this.budgeted : this.#budgetedBefore;
    this.isAmong = true;
    this.isClauseBegun = false;
  }

  /** `本年支出5.00万元：基本支出…`: parts of what was told last. */
  startPartsOfTopic(): void {
    this.main = this.topic ?? this.main;
    this.startParts();
  }

  /** A paragraph on an item is about it, wherever it stands. */
  name(topic: Topic, joins: boolean): void {
    if (this.isAmong) this.parts += 1;
    if (this.isAmong && !this.isLineBegun) this.entry = topic;
    this.isLineBegun = true;
    this.topics = joins ? [...this.topics, topic] : [topic];
    if (!this.isAmong || (isItem(topic) && topic.spending === null)) this.main = topic;
    this.isTaken = false;
    this.isShared = false;
    this.prior = null;
    this.isNamed = true;
  }

  /** What the clause speaks of; the paragraph is about something else. */
  digress(topic: Topic): void {
    this.topics = [topic];
    this.isTaken = false;
    this.isShared = false;
    this.prior = null;
    this.isNamed = true;
    this.isDigression = true;
  }

  /** The sentence was but a name, as `1.公务接待费。`: what follows is about it. */
  headParagraph(): void {
    if (this.topic !== null) this.main = this.topic;
  }

  get topic(): Topic | null {
    return this.topics.at(-1) ?? null;
  }

  setAmount(topic: Topic, figure: Figure): void {
    this.said.keepAmount(topic, figure);
    this.told.push(topic);
  }

  setBudget(topic: Topic, base: BudgetBase, figure: Figure): void {
    this.said.keepBudget(topic, base, figure);
    this.budgeted = base;
  }
}
