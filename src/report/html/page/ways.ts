import { goTo, nextOf } from './go.ts';

/** Among which elements a key leads, and which way. */
type Way = readonly [selector: string, step: 1 | -1];

export type Ways = Readonly<Record<string, Way>>;

/** Goes to the next element of a way, if there is one. */
export function follow([selector, step]: Way): boolean {
  const next = nextOf([...document.querySelectorAll<HTMLElement>(selector)], step);
  if (next) goTo(next);
  return next !== undefined;
}

/** Whoever speaks to the machine, or hits keys by accident, can switch them off. */
export function areSingleKeysOn(): boolean {
  return document.querySelector('#keys:checked') !== null;
}

/** Whether keys write something there. */
export function isTypingIn(element: HTMLElement): boolean {
  return element.matches('input:not([type=checkbox]), select, textarea');
}
