import { isBroken } from '../../engine/verdict.ts';
import { sidesOf, type Evaluation } from '../../model/index.ts';
import { isReckonable } from './formula.ts';

/**
 * By figure key, the relation that tells best what a printed total ought to be: one that is broken, then one within its own
 * table, then the one of most terms. All the others stand in the list of relations.
 */
export function totalsOf(judged: readonly Evaluation[]): ReadonlyMap<string, Evaluation> {
  const best = new Map<string, { evaluation: Evaluation; merit: number }>();
  for (const evaluation of judged) {
    const { relation } = evaluation;
    const [total, ...others] = relation.left;
    if (!total || others.length > 0 || relation.kind === 'atMost') continue;
    const { key } = total.figure;
    const merit = meritOf(evaluation, total.figure.at.table);
    if (merit > (best.get(key)?.merit ?? 0) && isReckonable(relation)) best.set(key, { evaluation, merit });
  }
  return new Map(Array.from(best, ([key, { evaluation }]) => [key, evaluation]));
}

/** More than any relation has terms. */
const MANY = 100_000;

function meritOf({ verdict, relation }: Evaluation, table: string | null): number {
  const [, ...right] = sidesOf(relation);
  const isWithin = right.every((side) => side.every(({ figure }) => figure.at.table === table));
  const terms = right.reduce((count, side) => count + side.length, 0);
  return 1 + (isBroken(verdict) ? 2 * MANY : 0) + (isWithin ? MANY : 0) + terms;
}
