import type axeCore from 'axe-core';

declare global {
  /** What tests put into the page. */
  var axe: typeof axeCore;
  var seen: string[];
}
