import type { Filter } from '../../../html/page/filter.ts';
import { areSingleKeysOn, follow, isTypingIn, type Ways } from '../../../html/page/ways.ts';
import { unfoldAll } from './unfold.ts';

const WAYS: Ways = {
  j: ['.finding:not([hidden])', 1],
  k: ['.finding:not([hidden])', -1],
  n: ['.years tr:has(.large)', 1],
  p: ['.years tr:has(.large)', -1],
};

/** `noMore` is told where a key leads no further. */
export function listenToKeys(filter: Filter | null, noMore: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return;
    const isTyping = isTypingIn(target);
    const isDone =
      key === 'Escape' ? isTyping && escape(target, filter) : !isTyping && press(key, filter, noMore);
    if (isDone) event.preventDefault();
  });
}

function press(key: string, filter: Filter | null, noMore: () => void): boolean {
  if (!areSingleKeysOn()) return false;
  const way = WAYS[key];
  if (way && !follow(way)) noMore();
  if (key === 'u') unfoldAll();
  if (key === '/') filter?.focus();
  return way !== undefined || key === 'u' || (key === '/' && filter !== null);
}

function escape(target: HTMLElement, filter: Filter | null): boolean {
  filter?.clear();
  target.blur();
  return filter !== null;
}
