/** Brings an element into view and the focus to it, though it be no control. */
export function goTo(element: HTMLElement): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** The one before or behind where the focus is, of elements in the order of the page. */
export function nextOf(elements: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const here = document.activeElement;
  if (here === null || here === document.body) return step === 1 ? elements[0] : elements.at(-1);
  const at = elements.findIndex((element) => element === here || element.contains(here));
  if (at >= 0) return elements[at + step];
  const isBehind = (element: HTMLElement): boolean =>
    (here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return step === 1 ? elements.find(isBehind) : elements.findLast((element) => !isBehind(element));
}
