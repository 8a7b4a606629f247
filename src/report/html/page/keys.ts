import { move } from './cells.ts';
import type { Figures } from './figures.ts';
import { nearest, type Filter } from './filter.ts';
import { goTo } from './go.ts';
import { areSingleKeysOn, follow, isTypingIn, type Ways } from './ways.ts';
import type { Spotlight } from './spotlight.ts';

/** What keys work on. */
export interface Desk {
  readonly figures: Figures;
  readonly spotlight: Spotlight;
  readonly filters: readonly Filter[];
  readonly panel: HTMLElement;
  /** Says something to whoever does not see the page. */
  readonly tell: (words: string) => void;
  readonly noMore: string;
}

export function listenToKeys(desk: Desk): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return;
    const isTyping = isTypingIn(target);
    const isDone = key === 'Escape' ? escape(target, isTyping, desk) : !isTyping && press(key, target, desk);
    if (isDone) event.preventDefault();
  });
}

function press(key: string, target: HTMLElement, desk: Desk): boolean {
  const number = target.classList.contains('f') ? desk.figures.at(target) : null;
  if (number !== null && (key === 'Enter' || key === ' ')) {
    desk.spotlight.pin(number);
    desk.panel.focus();
    return true;
  }
  if (number !== null && move(target, key)) return true;
  return areSingleKeysOn() && single(key, desk);
}

const WAYS: Ways = {
  j: ['.finding:not([hidden])', 1],
  k: ['.finding:not([hidden])', -1],
  n: ['.f.broken', 1],
  p: ['.f.broken', -1],
};

function single(key: string, desk: Desk): boolean {
  const way = WAYS[key];
  if (way) {
    desk.spotlight.letGo();
    if (!follow(way)) desk.tell(desk.noMore);
    return true;
  }
  if (key !== '/') return false;
  const own = nearest(desk.filters);
  own?.focus();
  return own !== undefined;
}

/** Lets go of what is pinned, and goes back to it from the panel; else clears what was asked for. */
function escape(target: HTMLElement, isTyping: boolean, { spotlight, filters, panel }: Desk): boolean {
  const own = filters.find((filter) => filter.isFor(target));
  if (isTyping && own) {
    own.clear();
    target.blur();
    return true;
  }
  const { figure } = spotlight;
  const wasInPanel = panel.contains(target);
  const isLetGo = spotlight.letGo();
  if (wasInPanel && figure) {
    goTo(figure);
    spotlight.letGo();
  }
  return isLetGo;
}
