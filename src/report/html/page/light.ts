import { figuresOf, type Figures } from './figures.ts';

/** Lights up a figure and all that its relations tie it to, and touches nothing else. */
export class Light {
  readonly #figures: Figures;
  #lit: readonly HTMLElement[] = [];

  constructor(figures: Figures) {
    this.#figures = figures;
  }

  on(number: number): void {
    this.off();
    const here = this.#figures.element(number);
    const numbers = new Set(this.#figures.relationsOf(number).flatMap(figuresOf));
    const related = [...numbers].flatMap((each) => this.#figures.element(each) ?? []);
    for (const element of related) element.classList.add('lit');
    here?.classList.add('here');
    this.#lit = here ? [here, ...related] : related;
  }

  off(): void {
    for (const element of this.#lit) element.classList.remove('lit', 'here');
    this.#lit = [];
  }
}
