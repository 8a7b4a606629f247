import { figuresOf, type Change } from '../../model/index.ts';
import type { Neighbours } from './neighbours.ts';
import { isOpen } from './pairs.ts';
import { Proposals } from './proposals.ts';
import { shiftedBlocks } from './shifted.ts';
import { slipOf } from './slips.ts';
import { solve } from './solve.ts';
import type { System } from './system.ts';
import type { Candidate } from './weigh.ts';

/** Everything that might explain a broken relation: other values for one figure, two swapped ones, a block of rows. */
export function candidates(system: System, neighbours: Neighbours): Candidate[] {
  const proposals = new Proposals();
  for (const index of system.broken) {
    const relation = system.relation(index);
    if (!relation) continue;
    for (const figure of figuresOf(relation)) {
      if (!isOpen(figure, system)) continue;
      const value = solve(relation, figure);
      if (value !== null) proposals.add({ figure, value });
    }
  }
  return [
    ...proposals.all.map((change) => single(change, neighbours)),
    ...swaps(proposals, neighbours),
    ...shiftedBlocks(proposals, neighbours),
  ];
}

function single(change: Change, neighbours: Neighbours): Candidate {
  const { figure, value } = change;
  const slip = slipOf(figure, value);
  if (slip !== 'unknown' || figure.value.isZero()) return { slip, changes: [change] };
  const { rows, columns } = neighbours.around(figure);
  const isCopy = ({ value: other }: { value: Change['value'] }): boolean => other.equals(figure.value);
  return { slip: rows.some(isCopy) ? 'row' : columns.some(isCopy) ? 'column' : 'unknown', changes: [change] };
}

/** Two neighbours, each of which ought to print what the other does. */
function swaps(proposals: Proposals, neighbours: Neighbours): Candidate[] {
  return proposals.all.flatMap((change) => {
    const { rows, columns } = neighbours.around(change.figure);
    const other = [...rows, ...columns].find(({ value }) => value.equals(change.value));
    const back = other && proposals.of(other.key).find(({ value }) => value.equals(change.figure.value));
    return back && change.figure.key < back.figure.key ? [{ slip: 'swapped', changes: [change, back] }] : [];
  });
}
