import { goTo } from './go.ts';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows lead from a figure to the next in its table, or in its section. Whether the key did. */
export function move(from: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  if (!step) return false;
  const to = from instanceof HTMLTableCellElement ? inTable(from, step) : inWords(from, step);
  if (!to) return false;
  goTo(to);
  return true;
}

/** Cells that are no figures are stepped over. */
function inTable(from: HTMLTableCellElement, [down, right]: readonly [number, number]): HTMLElement | null {
  const rows = from.closest('table')?.rows;
  const row = from.closest('tr');
  if (!rows || !row) return null;
  let [y, x] = [row.rowIndex + down, from.cellIndex + right];
  for (let cell = rows[y]?.cells[x]; cell; cell = rows[y]?.cells[x]) {
    if (cell.classList.contains('f')) return cell;
    [y, x] = [y + down, x + right];
  }
  return null;
}

function inWords(from: HTMLElement, [down, right]: readonly [number, number]): HTMLElement | null {
  const all = [...(from.closest('section')?.querySelectorAll<HTMLElement>('span.f') ?? [])];
  return all[all.indexOf(from) + down + right] ?? null;
}
