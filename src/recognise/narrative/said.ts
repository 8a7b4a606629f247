import { topicLabel, type BudgetBase, type Figure, type Topic } from '../../model/index.ts';

/** The amounts and budgets a section has told, which changes, shares and rates later in it go by. */
export class Said {
  readonly #amounts = new Map<string, Figure>();
  readonly #budgets = new Map<string, Figure>();

  keepAmount(topic: Topic, figure: Figure): void {
    this.#amounts.set(topicLabel(topic), figure);
  }

  keepBudget(topic: Topic, base: BudgetBase, figure: Figure): void {
    this.#budgets.set(topicLabel(topic) + base, figure);
    this.#budgets.set(topicLabel(topic), figure);
  }

  amountOf(topic: Topic): Figure | null {
    return this.#amounts.get(topicLabel(topic)) ?? null;
  }

  /** The budget of the base that is named; where the words name none, the one that was told last. */
  budgetOf(topic: Topic, base: BudgetBase): Figure | null {
    return this.#budgets.get(base === '预算' ? topicLabel(topic) : topicLabel(topic) + base) ?? null;
  }
}
