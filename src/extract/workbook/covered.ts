import type { SeenCell } from './seen.ts';
import type { Merge, SheetCell } from './sheet.ts';

/**
 * The cells that are seen: of a merged range the upper left one alone, though a file may keep values under the others.
 * Both lists are gone through once from the top, so that a range over the whole sheet costs no more than any other.
 *
 * @param cells from the top down, those of a row from the left
 */
export function withoutCovered(cells: readonly SheetCell[], merges: readonly Merge[]): SeenCell[] {
  const waiting = merges.toSorted((a, b) => b.rows.first - a.rows.first);
  const open = new OpenMerges();
  const seen: SeenCell[] = [];
  for (const cell of cells) {
    const { row, column } = cell;
    open.closeAbove(row);
    for (let next = waiting.at(-1); next && next.rows.first <= row; next = waiting.at(-1)) {
      waiting.pop();
      if (next.rows.last >= row) open.add(next);
    }
    const merge = open.over(column);
    if (!merge) seen.push(cell);
    else if (merge.rows.first === row && merge.columns.first === column) seen.push({ ...cell, merge });
  }
  return seen;
}

/** The merged ranges that cross a row, from the left. No two may overlap; of two that do, the first counts. */
class OpenMerges {
  #merges: Merge[] = [];
  /** Where the first of them ends. */
  #lastRow = Infinity;

  add(merge: Merge): void {
    const place = this.#countBefore(merge.columns.first);
    const [left, right] = [this.#merges[place - 1], this.#merges[place]];
    if (left && left.columns.last >= merge.columns.first) return;
    if (right && right.columns.first <= merge.columns.last) return;
    this.#merges.splice(place, 0, merge);
    this.#lastRow = Math.min(this.#lastRow, merge.rows.last);
  }

  closeAbove(row: number): void {
    if (this.#lastRow >= row) return;
    this.#merges = this.#merges.filter(({ rows }) => rows.last >= row);
    this.#lastRow = Math.min(...this.#merges.map(({ rows }) => rows.last));
  }

  over(column: number): Merge | null {
    const merge = this.#merges[this.#countBefore(column + 1) - 1];
    return merge && merge.columns.last >= column ? merge : null;
  }

  /** How many of them begin left of a column. */
  #countBefore(column: number): number {
    let [low, high] = [0, this.#merges.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#merges[middle]?.columns.first ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
