import { nearest, type Filter } from '../../../html/page/filter.ts';
import { areSingleKeysOn, follow, isTypingIn, type Ways } from '../../../html/page/ways.ts';
import { unfoldAll } from './unfold.ts';

const WAYS: Ways = {
  j: ['.finding:not([hidden])', 1],
  k: ['.finding:not([hidden])', -1],
  n: ['.years tr:has(.large)', 1],
  p: ['.years tr:has(.large)', -1],
};

/** `noMore` is told where a key leads no further. */
export function listenToKeys(filters: readonly Filter[], noMore: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return;
    const isTyping = isTypingIn(target);
    const isDone =
      key === 'Escape' ? isTyping && escape(target, filters) : !isTyping && press(key, filters, noMore);
    if (isDone) event.preventDefault();
  });
}

function press(key: string, filters: readonly Filter[], noMore: () => void): boolean {
  if (!areSingleKeysOn()) return false;
  const way = WAYS[key];
  if (way && !follow(way)) noMore();
  if (key === 'u') unfoldAll();
  const own = key === '/' ? nearest(filters) : undefined;
  own?.focus();
  return way !== undefined || key === 'u' || own !== undefined;
}

function escape(target: HTMLElement, filters: readonly Filter[]): boolean {
  const own = filters.find((filter) => filter.isFor(target));
  own?.clear();
  target.blur();
  return own !== undefined;
}
