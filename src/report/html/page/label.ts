/** What a figure is called: its table with row and column, or its section with what it is said of. */
export function labelOf(figure: HTMLElement): string {
  const { of } = figure.dataset;
  const part = figure.closest<HTMLElement>('[data-name]')?.dataset['name'] ?? '';
  return [part, ...(of === undefined ? inTable(figure) : [of])].filter((word) => word !== '').join(' ');
}

function inTable(figure: HTMLElement): string[] {
  if (!(figure instanceof HTMLTableCellElement)) return [];
  const header = figure.closest('table')?.tHead?.rows[0];
  // A table's only column goes without saying.
  const column = header && header.cells.length > 2 ? header.cells[figure.cellIndex] : undefined;
  const row = figure.parentElement?.querySelector('th');
  return [row, column].map((cell) => cell?.textContent?.trim() ?? '');
}

/** What is printed of it, without the notes beside it. */
export function printedOf(figure: HTMLElement): string {
  const [first] = figure.childNodes;
  return first instanceof Text ? first.data.trim() : '';
}
