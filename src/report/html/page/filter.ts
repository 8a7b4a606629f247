import { filled } from './build.ts';
import type { PageWords } from './data.ts';

type FilterWords = Pick<PageWords, 'shown'>;

/** Leaves only those findings of a report that its controls ask for. */
export class Filter {
  readonly #form: HTMLFormElement;
  readonly #findings: readonly HTMLElement[];
  readonly #words: FilterWords;
  readonly #texts = new Map<HTMLElement, string>();

  constructor(form: HTMLFormElement, words: FilterWords) {
    this.#form = form;
    this.#words = words;
    this.#findings = [...(form.parentElement?.querySelectorAll<HTMLElement>('.finding') ?? [])];
    form.addEventListener('input', () => this.#apply());
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Whether the report of an element is this one's. */
  isFor(element: Element): boolean {
    return this.#form.parentElement?.contains(element) ?? false;
  }

  focus(): void {
    this.#form.querySelector<HTMLInputElement>('[name=text]')?.focus();
  }

  /** Shows all again. */
  clear(): void {
    this.#form.reset();
    this.#apply();
  }

  #apply(): void {
    const asked = new FormData(this.#form);
    const severities = asked.getAll('severity');
    const [rule = '', part = '', text = ''] = ['rule', 'part', 'text'].map((name) => {
      const value = asked.get(name);
      return typeof value === 'string' ? value : '';
    });
    const words = text.toLowerCase().split(/\s+/u);
    let shown = 0;
    for (const finding of this.#findings) {
      const { severity = '', rule: itsRule = '', part: itsPart } = finding.dataset;
      const isAsked =
        severities.includes(severity) &&
        itsRule.startsWith(rule) &&
        (part === '' || part === itsPart) &&
        words.every((word) => this.#text(finding).includes(word));
      finding.hidden = !isAsked;
      if (isAsked) shown += 1;
    }
    const status = this.#form.querySelector('[role=status]');
    if (status) status.textContent = filled(this.#words.shown, { n: shown, all: this.#findings.length });
  }

  #text(finding: HTMLElement): string {
    const known = this.#texts.get(finding);
    if (known !== undefined) return known;
    const text = finding.textContent?.toLowerCase() ?? '';
    this.#texts.set(finding, text);
    return text;
  }
}

/** That of the report one is in, or else the first. */
export function nearest(filters: readonly Filter[]): Filter | undefined {
  const here = document.activeElement;
  return filters.find((filter) => here !== null && filter.isFor(here)) ?? filters[0];
}
