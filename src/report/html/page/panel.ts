import { element, filled } from './build.ts';
import type { PageData } from './data.ts';
import type { Figures } from './figures.ts';
import { Formula } from './formula.ts';
import { labelOf, printedOf } from './label.ts';

/** So many relations are taken in at a glance; a figure that is pinned shows all of its own. */
const GLANCE = 6;

/** Tells of one figure: what it is, how it is tied, what it ought to be, and its relations written out. */
export class Panel {
  readonly element: HTMLElement;
  readonly #data: PageData;
  readonly #figures: Figures;
  readonly #formula: Formula;

  constructor(host: HTMLElement, data: PageData, figures: Figures) {
    this.element = host;
    this.#data = data;
    this.#figures = figures;
    this.#formula = new Formula(data, figures);
  }

  show(number: number, isPinned: boolean): void {
    const figure = this.#figures.element(number);
    if (!figure) return;
    const { words } = this.#data;
    const relations = this.#figures.relationsOf(number);
    const shown = isPinned ? relations : relations.slice(0, GLANCE);
    const rest = relations.length - shown.length;
    this.element.replaceChildren(
      element('h2', '', labelOf(figure)),
      element('p', 'value', element('b', '', printedOf(figure)), ` ${this.#tie(figure)}`, ...notesOf(figure)),
      element(
        'p',
        'about',
        relations.length === 0 ? words.noRelation : filled(words.relations, { n: relations.length }),
        ...(isPinned ? [` · ${words.pinned} `, element('button', 'close', words.close)] : []),
      ),
      element('ol', '', ...shown.map((relation) => this.#formula.of(relation, number, isPinned))),
      ...(rest > 0 ? [element('p', 'about', `… ${rest}`)] : []),
    );
    this.element.hidden = false;
    this.element.scrollTop = 0;
  }

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  #tie({ classList }: HTMLElement): string {
    const { ties } = this.#data.words;
    return Object.entries(ties).find(([tie]) => classList.contains(tie))?.[1] ?? '';
  }
}

/** What it ought to be, and the findings that stand there. */
function notesOf(figure: HTMLElement): Node[] {
  return [...figure.querySelectorAll('ins, a')].flatMap((note) => [
    document.createTextNode(' '),
    note.cloneNode(true),
  ]);
}
