import { figuresOf, type Change } from '../../model/index.ts';
import { valuesOf, withValues } from './change.ts';
import { solver } from './solve.ts';
import type { System } from './system.ts';
import type { Candidate } from './weigh.ts';

/** So many pairs are tried at most: where more are possible, the figures do not tell which it is. */
const MOST_PAIRS = 600;
/** In a longer sum nothing tells which two it is. */
const MOST_FIGURES = 24;
/** A figure that more relations confirm than these is right. */
const MOST_SPOILED = 3;

/**
 * Two figures that are wrong together, as when a wrong amount was copied: changing the one breaks relations that hold,
 * and changing the other, too, mends these.
 */
export function pairs(system: System): Candidate[] {
  const found: Candidate[] = [];
  for (const index of system.broken.filter((each) => isOpenToPairs(each, system))) {
    for (const first of changesFor(system, index, [])) {
      const effect = system.effect([first], MOST_SPOILED);
      const [also] = effect?.spoiled ?? [];
      if (also === undefined || effect?.mended.length === 0) continue;
      for (const second of changesFor(system, also, [first])) {
        if (found.length === MOST_PAIRS) return found;
        if (!isNegative(first) && !isNegative(second)) found.push({ slip: 'both', changes: [first, second] });
      }
    }
  }
  return found;
}

/** What is a last digit off needs no two slips, and where a slip was found it may come from that one. */
function isOpenToPairs(index: number, system: System): boolean {
  const { verdict, relation } = system.evaluation(index) ?? {};
  const figures = relation ? figuresOf(relation) : [];
  return (
    verdict === 'mismatch' &&
    figures.length <= MOST_FIGURES &&
    !figures.some(({ key }) => system.isSettled(key))
  );
}

function isNegative({ figure, value }: Change): boolean {
  return value.isNegative() && !figure.value.isNegative();
}

/** What each figure of a relation would have to be for it to hold, once others are changed. */
function changesFor(system: System, index: number, changed: readonly Change[]): Change[] {
  const relation = system.relation(index);
  if (!relation) return [];
  const now = withValues(relation, valuesOf(changed));
  const solve = solver(now);
  return figuresOf(now).flatMap((figure) => {
    if (!system.isOpen(figure) || changed.some((other) => other.figure.key === figure.key)) return [];
    const value = solve(figure);
    return value === null ? [] : [{ figure, value }];
  });
}
