import { element, filled, link } from './build.ts';
import type { PageData, RelationData } from './data.ts';
import { numberOf, type Figures } from './figures.ts';
import { labelOf, printedOf } from './label.ts';

/** So many terms of a side are taken in at a glance. */
const GLANCE = 12;

/** Writes relations out: both sides with their figures, each a link to where it stands. */
export class Formula {
  readonly #data: PageData;
  readonly #figures: Figures;

  constructor(data: PageData, figures: Figures) {
    this.#data = data;
    this.#figures = figures;
  }

  /** `here` is the figure it is written for, and `isFull` asks for every term. */
  of(relation: RelationData, here: number, isFull: boolean): HTMLElement {
    const [ruleNumber, verdict, left, right, kind, measure] = relation;
    const { rules, words } = this.#data;
    const [title, formula] = rules[ruleNumber] ?? ['', ''];
    const [actual, expected, gap] = measure ?? ['', '', ''];
    const row = (terms: readonly number[], opening: string): HTMLElement[] =>
      this.#side(terms, opening, here, isFull);
    const differs = verdict <= 1 ? '≠' : verdict === 2 ? '≈' : '=';
    const sign = kind === 1 ? (verdict <= 1 ? '>' : '≤') : differs;
    const rows = [
      ...row(left, ''),
      ...total(left.length > 1 ? actual : ''),
      ...row(right, sign),
      ...(typeof kind === 'number' ? [] : [...row(kind[0], '÷'), line('×', kind[1], '')]),
      ...total(right.length > 1 || typeof kind !== 'number' ? expected : ''),
    ];
    return element(
      'li',
      '',
      element('p', 'title', element('b', '', words.verdicts[verdict] ?? ''), ` ${title}`),
      ...(formula === '' ? [] : [element('code', '', formula)]),
      element('table', '', element('tbody', '', ...rows)),
      ...(gap === '' ? [] : [element('p', 'gap', gap)]),
    );
  }

  /** What is nil is counted and not told, but for the figure in question. */
  #side(terms: readonly number[], opening: string, here: number, isFull: boolean): HTMLElement[] {
    const counting = terms.filter((term) => numberOf(term) === here || !isNil(this.#printed(numberOf(term))));
    const told = counting.length === 0 ? terms.slice(0, 1) : counting;
    const shown = isFull ? told : told.slice(0, GLANCE);
    const rows = shown.map((term, index) => {
      const minus = term < 0 ? '−' : '';
      return this.#term(numberOf(term), index === 0 ? opening + minus : minus || '+', here);
    });
    if (shown.length < told.length) rows.push(line('', '', `… ${told.length - shown.length}`));
    const nil = terms.length - told.length;
    if (nil > 0) rows.push(line('', '', filled(this.#data.words.nil, { n: nil })));
    return rows;
  }

  #term(number: number, sign: string, here: number): HTMLElement {
    const figure = this.#figures.element(number);
    const [label, printed] = figure
      ? [labelOf(figure), printedOf(figure)]
      : (this.#data.others[number - this.#data.figures] ?? ['', '']);
    const value = figure && number !== here ? link(figure.id, printed === '' ? '□' : printed) : printed;
    return line(sign, value, label, number === here ? 'here' : '');
  }

  #printed(number: number): string {
    const figure = this.#figures.element(number);
    return figure ? printedOf(figure) : (this.#data.others[number - this.#data.figures]?.[1] ?? '');
  }
}

function isNil(printed: string): boolean {
  return !/[1-9]/u.test(printed);
}

function total(value: string): HTMLElement[] {
  return value === '' ? [] : [line('=', value, '')];
}

function line(sign: string, value: Node | string, label: string, className = ''): HTMLElement {
  return element(
    'tr',
    className,
    element('td', '', sign),
    element('td', 'number', value),
    element('td', '', label),
  );
}
