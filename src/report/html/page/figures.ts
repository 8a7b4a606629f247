import type { PageData, RelationData } from './data.ts';

/** The figures of the page by number, and the relations each stands in. */
export class Figures {
  readonly #elements: HTMLElement[] = [];
  readonly #numbers = new Map<Element, number>();
  readonly #data: PageData;
  #relations: number[][] | null = null;

  constructor(data: PageData) {
    this.#data = data;
    for (const element of document.querySelectorAll<HTMLElement>('.f')) {
      const number = Number(element.dataset['f']);
      this.#elements[number] = element;
      this.#numbers.set(element, number);
    }
  }

  /** The figure that an event is about. */
  at(target: EventTarget | null): number | null {
    const element = target instanceof Element ? target.closest('.f') : null;
    return element === null ? null : (this.#numbers.get(element) ?? null);
  }

  element(number: number): HTMLElement | undefined {
    return this.#elements[number];
  }

  /** Worst first. */
  relationsOf(number: number): RelationData[] {
    const { relations } = this.#data;
    this.#relations ??= relationsByFigure(relations);
    return (this.#relations[number] ?? [])
      .map((index) => relations[index])
      .filter((relation) => relation !== undefined)
      .toSorted(([, one], [, other]) => one - other);
  }
}

/** The figures of a relation by number. */
export function figuresOf([, , left, right, kind]: RelationData): number[] {
  const whole = typeof kind === 'number' ? [] : kind[0];
  return [...left, ...right, ...whole].map(numberOf);
}

export function numberOf(term: number): number {
  return term < 0 ? ~term : term;
}

function relationsByFigure(relations: readonly RelationData[]): number[][] {
  const byFigure: number[][] = [];
  for (const [index, relation] of relations.entries()) {
    for (const number of new Set(figuresOf(relation))) (byFigure[number] ??= []).push(index);
  }
  return byFigure;
}
