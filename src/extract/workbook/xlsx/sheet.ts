import { Unreadable } from '../../unreadable.ts';
import { attributesOf } from '../../xml/attributes.ts';
import { readXml, type XmlHandler } from '../../xml/events.ts';
import type { Bounds } from '../bounds.ts';
import { inSheet, mergeOf, placeOf } from '../places.ts';
import { isFilled, type Merge, type Sheet, type SheetCell } from '../sheet.ts';
import { extend, type Span } from '../spans.ts';
import { isTrue, wholeNumber } from '../values.ts';
import { shownIn, type Shared, type WrittenCell } from './cell.ts';

/** Reads the cells, merged ranges and hidden rows and columns of a sheet (18.3.1.99). */
export function readSheet(name: string, xml: string, shared: Shared, bounds: Bounds): Sheet {
  const sheet = new SheetReader(name, shared, bounds);
  readXml(xml, sheet);
  return sheet;
}

class SheetReader implements Sheet, XmlHandler {
  readonly name: string;
  readonly isHidden = false;
  readonly cells: SheetCell[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  readonly #shared: Shared;
  readonly #bounds: Bounds;
  /** Of the row and cell that were opened last. */
  #row = -1;
  #column = -1;
  #cell: WrittenCell | null = null;
  /** The element of the cell whose text comes next. */
  #element: 'f' | 'v' | 't' | null = null;
  /** Whether within a reading of characters, which is no text of the cell. */
  #inReading = false;

  constructor(name: string, shared: Shared, bounds: Bounds) {
    this.name = name;
    this.#shared = shared;
    this.#bounds = bounds;
  }

  open(name: string, written: string): void {
    if (this.#cell) this.#openWithin(this.#cell, name);
    else if (name === 'c') this.#openCell(attributesOf(written));
    else if (name === 'row') this.#openRow(attributesOf(written));
    else if (name === 'col') this.#addColumns(attributesOf(written));
    else if (name === 'mergeCell') {
      this.#bounds.merges.spend();
      this.merges.push(mergeOf(attributesOf(written).get('ref') ?? ''));
    }
  }

  close(name: string): void {
    this.#element = null;
    if (name === 'rPh') this.#inReading = false;
    if (name !== 'c' || !this.#cell) return;
    const shown = shownIn(this.#cell, this.#shared);
    this.#cell = null;
    if (!isFilled(shown)) return;
    this.#bounds.cells.spend();
    this.cells.push({ row: this.#row, column: this.#column, ...shown });
  }

  take(text: string): void {
    if (this.#cell && this.#element) this.#cell[this.#element] += text;
  }

  #openWithin(cell: WrittenCell, name: string): void {
    if (name === 'rPh') this.#inReading = true;
    if (this.#inReading || (name !== 'f' && name !== 'v' && name !== 't')) return;
    this.#element = name;
    cell[name] ??= '';
  }

  /** Rows and cells without a number of their own follow the one before. */
  #openRow(attributes: ReadonlyMap<string, string>): void {
    const number = attributes.get('r');
    this.#row = number === undefined ? this.#row + 1 : (wholeNumber(number) ?? 0) - 1;
    this.#column = -1;
    const { row } = inSheet(this.#row, 0);
    if (isTrue(attributes.get('hidden'))) extend(this.hiddenRows, { first: row, last: row });
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    const place = attributes.get('r');
    const { row, column } = place === undefined ? inSheet(this.#row, this.#column + 1) : placeOf(place);
    this.#row = row;
    this.#column = column;
    this.#cell = {
      type: attributes.get('t') ?? 'n',
      style: wholeNumber(attributes.get('s')) ?? 0,
      f: null,
      v: null,
      t: null,
    };
  }

  #addColumns(attributes: ReadonlyMap<string, string>): void {
    if (!isTrue(attributes.get('hidden'))) return;
    const [first, last] = [wholeNumber(attributes.get('min')), wholeNumber(attributes.get('max'))];
    if (first === null || last === null) throw new Unreadable('damaged');
    extend(this.hiddenColumns, { first: first - 1, last: last - 1 });
  }
}
