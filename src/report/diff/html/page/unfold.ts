/** Shows all rows of every table, or folds those that did not move. */
export function unfoldAll(): void {
  const folds = [...document.querySelectorAll<HTMLInputElement>('.unfold')];
  const isFolded = folds.some(({ checked }) => !checked);
  for (const fold of folds) fold.checked = isFolded;
}

/** Shows the rows of the table an element is in. */
export function unfoldFor(element: Element): void {
  const fold =
    element.closest('tr.level') && element.closest('.table')?.querySelector<HTMLInputElement>('.unfold');
  if (fold) fold.checked = true;
}
