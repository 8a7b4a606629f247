import { link } from './build.ts';
import type { Figures } from './figures.ts';
import type { Light } from './light.ts';
import type { Panel } from './panel.ts';

/** Which figure is looked at: the one under the pointer or the focus, or the one that is pinned. */
export class Spotlight {
  readonly #figures: Figures;
  readonly #light: Light;
  readonly #panel: Panel;
  #shown: number | null = null;
  #pinned: number | null = null;

  constructor(figures: Figures, light: Light, panel: Panel) {
    this.#figures = figures;
    this.#light = light;
    this.#panel = panel;
    document.addEventListener('pointerover', ({ target }) => this.#glance(target));
    document.addEventListener('focusin', ({ target }) => this.#glance(target));
    document.addEventListener('click', ({ target }) => this.#click(target));
  }

  get figure(): HTMLElement | null {
    const number = this.#pinned ?? this.#shown;
    return number === null ? null : (this.#figures.element(number) ?? null);
  }

  pin(number: number): void {
    this.#pinned = number;
    this.#show(number);
    const id = this.#figures.element(number)?.id;
    if (id !== undefined) history.replaceState(null, '', link(id, '').hash);
  }

  /** Whether there was anything to let go of. */
  letGo(): boolean {
    const wasShown = this.#shown !== null;
    this.#pinned = this.#shown = null;
    this.#light.off();
    this.#panel.hide();
    return wasShown;
  }

  /** What is pinned stays, whatever the pointer passes over. */
  #glance(target: EventTarget | null): void {
    if (this.#pinned !== null) return;
    const number = this.#figures.at(target);
    if (number !== null) this.#show(number);
    else if (this.#shown !== null && !this.#isOnPanel(target)) this.letGo();
  }

  #click(target: EventTarget | null): void {
    if (target instanceof Element && target.matches('.close')) this.letGo();
    if (target instanceof Element && target.closest('a, button, input, select, summary, label')) return;
    const number = this.#figures.at(target);
    if (number === null) {
      if (!this.#isOnPanel(target)) this.letGo();
    } else if (number === this.#pinned) this.letGo();
    else this.pin(number);
  }

  #show(number: number): void {
    const isPinned = this.#pinned === number;
    if (this.#shown === number && !isPinned) return;
    this.#shown = number;
    this.#light.on(number);
    this.#panel.show(number, isPinned);
  }

  #isOnPanel(target: EventTarget | null): boolean {
    return target instanceof Node && this.#panel.element.contains(target);
  }
}
