import { isKnown, type Change, type Figure, type KnownFigure } from '../../model/index.ts';
import type { Sheet } from './surroundings.ts';

/** A figure of one of the nine tables, or of a section of the narrative, which is all one row. */
export interface Cell {
  readonly figure: Figure;
  readonly rows: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Where the figures of the tables and of the narrative stand to each other. */
export class Neighbours {
  readonly #cells = new Map<string, Cell>();

  constructor(sheets: readonly Sheet[]) {
    for (const sheet of sheets) this.#note(sheet);
  }

  #note(rows: Sheet): void {
    for (const [row, figures] of rows.entries()) {
      for (const [column, figure] of figures.entries()) {
        this.#cells.set(figure.key, { figure, rows, row, column });
      }
    }
  }

  cell({ key }: Figure): Cell | undefined {
    return this.#cells.get(key);
  }

  /** The figure so many rows further down in the same column. */
  below(figure: Figure, rows: number): KnownFigure | null {
    const cell = this.cell(figure);
    return cell ? knownAt(cell, cell.row + rows, cell.column) : null;
  }

  /** What two rows would print with each other's figures, the upper row first. */
  exchanged(one: Figure, other: Figure): Change[] {
    const cells = [this.cell(one), this.cell(other)].flatMap((cell) => cell ?? []);
    const [upper, lower] = cells.toSorted((a, b) => a.row - b.row);
    if (!upper || !lower) return [];
    const [above, below] = [upper.rows[upper.row] ?? [], lower.rows[lower.row] ?? []];
    return [...taking(above, below), ...taking(below, above)];
  }

  /** The figures next to one, above and below, left and right. */
  around(figure: Figure): { rows: KnownFigure[]; columns: KnownFigure[] } {
    const cell = this.cell(figure);
    if (!cell) return { rows: [], columns: [] };
    const at = (row: number, column: number): KnownFigure[] => {
      const found = knownAt(cell, cell.row + row, cell.column + column);
      return found ? [found] : [];
    };
    return { rows: [...at(-1, 0), ...at(1, 0)], columns: [...at(0, -1), ...at(0, 1)] };
  }
}

/** What a row would have to print to print what another does. */
export function taking(row: readonly Figure[] = [], source: readonly Figure[] = []): Change[] {
  return row.flatMap((figure, column) => {
    const other = source[column];
    return isKnown(figure) && other && isKnown(other) && !other.value.equals(figure.value)
      ? [{ figure, value: other.value }]
      : [];
  });
}

/** A figure of the same column, by its name: rows of 01 and 04 do not all have the same ones. */
function knownAt({ rows, figure }: Cell, row: number, column: number): KnownFigure | null {
  const there = rows[row]?.[column];
  if (there === undefined || there.key === figure.key || !isKnown(there)) return null;
  return there;
}
