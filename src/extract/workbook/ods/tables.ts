import { Unreadable } from '../../unreadable.ts';
import { attributesOf } from '../../xml/attributes.ts';
import type { XmlHandler } from '../../xml/events.ts';
import type { Bounds } from '../bounds.ts';
import { inSheet } from '../places.ts';
import { hiddenSheet, isFilled, type Merge, type Sheet, type SheetCell } from '../sheet.ts';
import { extend, type Span } from '../spans.ts';
import { wholeNumber } from '../values.ts';
import { shownIn } from './cell.ts';
import type { OdsStyles } from './styles.ts';
import { CellText } from './text.ts';

type Attributes = ReadonlyMap<string, string>;

interface OpenSheet extends Sheet {
  readonly cells: SheetCell[];
  readonly merges: Merge[];
  readonly hiddenRows: Span[];
  readonly hiddenColumns: Span[];
}

/** The tables of a spreadsheet, as their elements come. What is repeated is written out only where it is filled. */
export class OdsTables implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly #styles: OdsStyles;
  readonly #bounds: Bounds;
  /** The table that is open, unless it is hidden. */
  #sheet: OpenSheet | null = null;
  #cell: { readonly attributes: Attributes; readonly text: CellText } | null = null;
  /** Rows and columns that come next, or are open, and the column whose properties come next. */
  #rows: Span = { first: 0, last: -1 };
  #columns: Span = { first: 0, last: -1 };
  #column = 0;

  constructor(styles: OdsStyles, bounds: Bounds) {
    this.#styles = styles;
    this.#bounds = bounds;
  }

  open(name: string, written: string): void {
    if (this.#cell) this.#cell.text.open(name, written);
    else if (name === 'table') this.#openTable(attributesOf(written));
    else if (name === 'table-column') this.#addColumns(attributesOf(written));
    else if (name === 'table-row') this.#openRows(attributesOf(written));
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#openCells(attributesOf(written));
  }

  close(name: string): void {
    if (this.#cell?.text.isClosed === false) this.#cell.text.close();
    else if (this.#cell) this.#closeCells(this.#cell.attributes, this.#cell.text.text);
    else if (name === 'table') this.#sheet = null;
  }

  take(text: string): void {
    this.#cell?.text.take(text);
  }

  #openTable(attributes: Attributes): void {
    this.#bounds.sheets.spend();
    const name = attributes.get('table:name') ?? '';
    const isHidden = this.#styles.isHiddenTable(attributes.get('table:style-name'));
    this.#sheet = isHidden
      ? null
      : { name, isHidden, cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
    this.sheets.push(this.#sheet ?? hiddenSheet(name));
    this.#rows = { first: 0, last: -1 };
    this.#column = 0;
  }

  #addColumns(attributes: Attributes): void {
    const span = next({ first: 0, last: this.#column - 1 }, attributes.get('table:number-columns-repeated'));
    this.#column = span.last + 1;
    if (this.#sheet && isLeftOut(attributes)) extend(this.#sheet.hiddenColumns, span);
  }

  #openRows(attributes: Attributes): void {
    this.#rows = next(this.#rows, attributes.get('table:number-rows-repeated'));
    this.#columns = { first: 0, last: -1 };
    if (this.#sheet && isLeftOut(attributes)) extend(this.#sheet.hiddenRows, this.#rows);
  }

  #openCells(attributes: Attributes): void {
    this.#columns = next(this.#columns, attributes.get('table:number-columns-repeated'));
    this.#cell = { attributes, text: new CellText() };
  }

  #closeCells(attributes: Attributes, text: string | null): void {
    this.#cell = null;
    if (!this.#sheet) return;
    const shown = shownIn(attributes, text, this.#styles.scaleOf(attributes.get('table:style-name')));
    const [rows, columns] = [this.#rows, this.#columns];
    this.#addMerge(this.#sheet, attributes);
    if (!isFilled(shown)) return;
    this.#bounds.cells.spend((rows.last - rows.first + 1) * (columns.last - columns.first + 1));
    inSheet(rows.last, columns.last);
    for (let { first: row } = rows; row <= rows.last; row += 1) {
      for (let { first: column } = columns; column <= columns.last; column += 1) {
        this.#sheet.cells.push({ row, column, ...shown });
      }
    }
  }

  #addMerge({ merges }: OpenSheet, attributes: Attributes): void {
    const rows = wholeNumber(attributes.get('table:number-rows-spanned')) ?? 1;
    const columns = wholeNumber(attributes.get('table:number-columns-spanned')) ?? 1;
    if (rows * columns <= 1) return;
    this.#bounds.merges.spend();
    const [{ first: row }, { first: column }] = [this.#rows, this.#columns];
    merges.push({
      rows: { first: row, last: row + rows - 1 },
      columns: { first: column, last: column + columns - 1 },
    });
  }
}

/** The rows or columns behind others, as many as are said to be alike. */
function next({ last }: Span, repeated: string | undefined): Span {
  const times = repeated === undefined ? 1 : wholeNumber(repeated);
  if (!times) throw new Unreadable('damaged');
  return { first: last + 1, last: last + times };
}

/** Whether rows or columns are hidden, or left out by a filter. */
function isLeftOut(attributes: Attributes): boolean {
  const visibility = attributes.get('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
