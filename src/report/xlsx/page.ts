import { HEADER, HEADLINE, LABEL, TITLE, TO_FILL_IN } from './looks.ts';
import { empty, text, type Cell } from '../workbook/cell.ts';
import { fittedHeight } from '../workbook/fit.ts';
import type { Range, Row, Sheet } from '../workbook/sheet.ts';
import type { Style } from '../workbook/style.ts';

/** A sheet that is read from top to bottom like a page: entries with a label, and small tables. */
export class PageSheet {
  readonly #rows: Row[] = [];
  readonly #merges: Range[] = [];
  readonly #widths: readonly number[];

  constructor(widths: readonly number[]) {
    this.#widths = widths;
  }

  /** The row that is added next, counted from 0. */
  get next(): number {
    return this.#rows.length;
  }

  title(words: string): void {
    this.#rows.push({ cells: [text(words, TITLE)], height: 28 });
  }

  headline(words: string): void {
    this.#rows.push({ cells: [] }, { cells: [text(words, HEADLINE)], height: 20 });
  }

  header(titles: readonly string[]): void {
    this.cells(titles.map((title) => text(title, HEADER)));
  }

  cells(cells: readonly Cell[]): void {
    this.#rows.push({ cells });
  }

  /** A label, and beside it something as wide as the page. */
  entry(label: string, value: Cell, style: Style = LABEL): void {
    const width = this.#widths.length;
    this.#merge(1, width - 1);
    const rest = Array.from({ length: width - 2 }, () => empty(value.style));
    const room = this.#widths.slice(1).reduce((sum, each) => sum + each, 0);
    const height = fittedHeight([value], [room]);
    this.#rows.push({
      cells: [text(label, style), value, ...rest],
      ...(height === undefined ? {} : { height }),
    });
  }

  /** Room for a name and a date. */
  toSign(label: string, date: string): void {
    this.#merge(3, this.#widths.length - 1);
    const rest = Array.from({ length: this.#widths.length - 3 }, () => empty(TO_FILL_IN));
    this.#rows.push({
      cells: [text(label, LABEL), empty(TO_FILL_IN), text(date, LABEL), ...rest],
      height: 24,
    });
  }

  toSheet(name: string, tab: string): Sheet {
    return { name, rows: this.#rows, widths: this.#widths, merges: this.#merges, tab, onePage: true };
  }

  #merge(left: number, right: number): void {
    const row = this.#rows.length;
    this.#merges.push({ top: row, bottom: row, left, right });
  }
}
