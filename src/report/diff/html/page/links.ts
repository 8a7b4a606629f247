import type { Filter } from '../../../html/page/filter.ts';
import { goTo } from '../../../html/page/go.ts';
import { decoded } from '../../../html/page/hash.ts';
import { unfoldFor } from './unfold.ts';

/** Follows links to findings and figures, also where they are folded or filtered away. */
export function followLinks(filters: readonly Filter[]): void {
  const follow = (): void => {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('[hidden]')) for (const filter of filters) if (filter.isFor(target)) filter.clear();
    unfoldFor(target);
    if (target.matches('td, .f, .finding, .finding li, .accepted li')) goTo(target);
  };
  window.addEventListener('hashchange', follow);
  follow();
}
