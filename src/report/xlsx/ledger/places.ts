import { isKnown, type Figure } from '../../../model/index.ts';
import type { CellRef } from '../../workbook/address.ts';
import { ROWS_ABOVE } from '../list.ts';
import { isNumber } from './figure.ts';
import type { Ledger } from './ledger.ts';

/** A ledger and the sheet it becomes. */
export interface LedgerSheet {
  readonly sheet: string;
  readonly ledger: Ledger;
}

/** Where in the workbook the figures of a report stand. */
export class Places {
  readonly #cells = new Map<Figure, CellRef>();
  readonly #byKey = new Map<string, Figure>();

  constructor(sheets: readonly LedgerSheet[]) {
    for (const { sheet, ledger } of sheets) {
      for (const [index, { figures }] of ledger.rows.entries()) {
        for (const [column, figure] of figures.entries()) {
          if (figure === null || this.#cells.has(figure)) continue;
          const ref = { sheet, row: ROWS_ABOVE + index, column: ledger.fields.length + column };
          this.#cells.set(figure, ref);
          if (!this.#byKey.has(figure.key)) this.#byKey.set(figure.key, figure);
        }
      }
    }
  }

  /** The cell of a figure. */
  of(figure: Figure): CellRef | undefined {
    return this.#cells.get(figure) ?? this.at(figure.key);
  }

  /** The cell of the figure with a key. */
  at(key: string | null): CellRef | undefined {
    const figure = key === null ? undefined : this.#byKey.get(key);
    return figure && this.#cells.get(figure);
  }

  /** The cell a formula may take the figure from: one that holds this very number. */
  operand(figure: Figure): CellRef | undefined {
    const own = this.#cells.get(figure);
    if (own !== undefined) return isNumber(figure) ? own : undefined;
    const same = this.#byKey.get(figure.key);
    if (!same || !isKnown(same) || !isKnown(figure) || !isNumber(same)) return undefined;
    return same.value.equals(figure.value) ? this.#cells.get(same) : undefined;
  }
}
