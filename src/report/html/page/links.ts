import type { Figures } from './figures.ts';
import type { Filter } from './filter.ts';
import { goTo } from './go.ts';
import { decoded } from './hash.ts';
import type { Spotlight } from './spotlight.ts';

/** Follows links to findings and figures, also where they are folded or filtered away. */
export function followLinks(figures: Figures, spotlight: Spotlight, filters: readonly Filter[]): void {
  const follow = (): void => {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('[hidden]')) for (const filter of filters) if (filter.isFor(target)) filter.clear();
    const number = target.classList.contains('f') ? figures.at(target) : null;
    if (number !== null) spotlight.pin(number);
    if (number !== null || target.matches('.finding, .finding li, .accepted li')) goTo(target);
  };
  window.addEventListener('hashchange', follow);
  follow();
}
