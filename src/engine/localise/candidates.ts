import { figuresOf, type Change, type KnownFigure } from '../../model/index.ts';
import { lastDigit, type Decimal } from '../../money/index.ts';
import type { Neighbours } from './neighbours.ts';
import { Proposals } from './proposals.ts';
import { refined } from './refined.ts';
import { shiftedBlocks } from './shifted.ts';
import { slipOf } from './slips.ts';
import { solver } from './solve.ts';
import type { System } from './system.ts';
import type { Candidate } from './weigh.ts';

/**
 * Everything that might explain a broken relation: another direction of a change, other values for one figure, two
 * swapped ones, a block of rows.
 */
export function candidates(
  system: System,
  neighbours: Neighbours,
  directions: readonly Candidate[],
): Candidate[] {
  const proposals = proposalsIn(system);
  return [
    ...directions.filter(({ changes }) => changes.every(({ figure }) => system.isOpen(figure))),
    ...[...proposals.all, ...refined(proposals, system)].map((change) => single(change, neighbours)),
    ...swaps(proposals, neighbours),
    ...rowSwaps(proposals, neighbours),
    ...shiftedBlocks(proposals, neighbours),
  ];
}

/** What each broken relation asks of each of its figures. */
function proposalsIn(system: System): Proposals {
  const proposals = new Proposals();
  for (const index of system.broken) {
    const relation = system.relation(index);
    if (!relation) continue;
    const solve = solver(relation);
    for (const figure of figuresOf(relation)) {
      if (!system.isOpen(figure)) continue;
      const value = solve(figure);
      if (value !== null) proposals.add({ figure, value });
    }
  }
  return proposals;
}

function single(change: Change, neighbours: Neighbours): Candidate {
  const { figure, value } = change;
  const slip = slipOf(figure, value);
  if (slip !== 'unknown' || figure.value.isZero()) return { slip, changes: [change] };
  const { rows, columns } = neighbours.around(figure);
  const isCopy = ({ value: other }: { value: Change['value'] }): boolean => other.equals(figure.value);
  return { slip: rows.some(isCopy) ? 'row' : columns.some(isCopy) ? 'column' : 'unknown', changes: [change] };
}

/** Two neighbours, one of which ought to print what the other does, but for a digit that rounding takes. */
function swaps(proposals: Proposals, neighbours: Neighbours): Candidate[] {
  return proposals.all.flatMap((change) => {
    const { figure } = change;
    const { rows, columns } = neighbours.around(figure);
    return [...rows, ...columns]
      .filter((other) => isAskedFor(other, change))
      .map((other): Candidate => {
        const changes = [
          { figure, value: other.value },
          { figure: other, value: figure.value },
        ];
        return { slip: 'swapped', changes };
      });
  });
}

/** Two rows next to each other, all of whose figures changed places, or which were each given the other's code. */
function rowSwaps(proposals: Proposals, neighbours: Neighbours): Candidate[] {
  return proposals.all.flatMap((change) =>
    neighbours
      .around(change.figure)
      .rows.filter((other) => isAskedFor(other, change))
      .map((other) => neighbours.exchanged(change.figure, other))
      .filter((changes) => changes.length > 2)
      .map((changes): Candidate => ({ slip: 'swapped', changes })),
  );
}

function isAskedFor(other: KnownFigure, { figure, value }: Change): boolean {
  return isNear(other.value, value, figure) && !other.value.equals(figure.value);
}

function isNear(a: Decimal, b: Decimal, { decimals }: KnownFigure): boolean {
  return a.minus(b).abs().lessThanOrEqualTo(lastDigit(decimals));
}
