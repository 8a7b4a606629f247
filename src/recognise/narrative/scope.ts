import type { BudgetBase, Figure, Topic } from '../../model/index.ts';
import { isItem } from './items.ts';
import { Said } from './said.ts';
import { SentenceScope } from './sentence-scope.ts';

/** What a section has said so far, by paragraph, line, sentence and clause, which the words to come are about. */
export class Scope extends SentenceScope {
  /** What the paragraph is about; what stands behind 其中 is a part of it. */
  main: Topic | null = null;
  /** The line is an entry of a list of parts, and opened with this name. */
  entry: Topic | null = null;
  isLineBegun = false;
  /** The years the paragraph has named as those of what it tells. */
  years: readonly number[] = [];
  /** The path of the last item, for names that stand below it. */
  path: readonly string[] = [];
  /** The amounts and budgets the section has told. */
  readonly said = new Said();
  #comparedBefore: '上年' | BudgetBase | null = null;
  #budgetedBefore: BudgetBase | null = null;

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

  /** So does what stands behind a semicolon, which still has the sentence's 其中 and 比上年. */
  startEntry(): void {
    if (this.parts > 1) this.topics = this.main === null ? [] : [this.main];
    this.parts = 0;
    this.isReason = false;
    this.isBegun = false;
    this.relation = null;
    this.startClause();
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

  /** What else an entry of a list says is about what it opened with. */
  goOnWithEntry(): void {
    if (this.entry !== null) this.main = this.entry;
  }

  /** A paragraph on an item is about it, wherever it stands. */
  name(topic: Topic, joins: boolean): void {
    if (this.isAmong) this.parts += 1;
    if (this.isAmong && !this.isLineBegun) this.entry = topic;
    this.isLineBegun = true;
    this.startTopics(joins ? [...this.topics, topic] : [topic]);
    if (!this.isAmong || (isItem(topic) && topic.spending === null)) this.main = topic;
  }

  nameYear(year: number | null): void {
    this.year = year;
    if (year !== null) this.years = [...this.years, year];
  }

  /** The sentence was but a name, as `1.公务接待费。`: what follows is about it. */
  headParagraph(): void {
    if (this.topic !== null) this.main = this.topic;
  }

  /** Nothing is known to be spoken of, until something is named. */
  lose(): void {
    this.main = null;
    this.topics = [];
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
