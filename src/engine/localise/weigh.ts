import type { Change, Slip } from '../../model/index.ts';
import type { Effect, System } from './system.ts';

/** A slip that might explain broken relations, and what ought to be printed. */
export interface Candidate {
  readonly slip: Slip;
  readonly changes: readonly Change[];
}

/** A candidate with what it would do. */
export interface Weighed extends Effect, Candidate {
  /** Relations mended, less those spoiled, which tell against it twice. */
  readonly gain: number;
  /** How unlikely such a slip is; the lowest first. */
  readonly rank: number;
}

/**
 * Candidates with what they do, best first. One that could not do as well as one already weighed, for any of the
 * relations it is about, is left out.
 */
export function weigh(candidates: readonly Candidate[], system: System): Weighed[] {
  const bounded = candidates
    .map((candidate) => ({ candidate, within: system.within(candidate.changes) }))
    .toSorted((a, b) => b.within.length - a.within.length);
  const best = new Map<number, number>();
  const weighed: Weighed[] = [];
  for (const { candidate, within } of bounded) {
    if (!within.some((index) => within.length >= (best.get(index) ?? 1))) continue;
    const effect = system.effect(candidate.changes, Math.floor((within.length - 1) / 2));
    if (effect === null) continue;
    const gain = effect.mended.length - 2 * effect.spoiled.length;
    if (gain < 1) continue;
    for (const index of effect.mended) best.set(index, Math.max(gain, best.get(index) ?? 0));
    const rank =
      (isFeeble(candidate, effect, system) ? FEEBLE : rankOf(candidate)) - support(candidate, system);
    weighed.push({ ...candidate, ...effect, gain, rank });
  }
  return weighed.toSorted(byMerit);
}

/** By the relations, then by how such slips happen, then by how well the relations would hold. */
export function byMerit(a: Weighed, b: Weighed): number {
  return byRelations(a, b) || a.rank - b.rank || a.changes.length - b.changes.length || a.inexact - b.inexact;
}

function byRelations(a: Weighed, b: Weighed): number {
  return b.gain - a.gain || a.spoiled.length - b.spoiled.length;
}

/** Those that explain the same relations as well, each figure with its best value alone. */
export function rivalsOf(best: Weighed, weighed: readonly Weighed[]): Weighed[] {
  const figures = new Set<string>();
  return weighed
    .filter(
      (other) => byRelations(best, other) === 0 && best.mended.every((index) => other.mended.includes(index)),
    )
    .filter(({ changes }) => {
      const key = changes
        .map(({ figure }) => figure.key)
        .toSorted()
        .join(' ');
      return !figures.has(key) && figures.add(key);
    });
}

/**
 * Slips that the digits show come first, but for a single other digit and a neighbour's value: a 款 and its only 项 are
 * equal as it is. A figure never was negative that ought to be.
 */
const RANKS: Readonly<Record<Slip, number>> = {
  shifted: 0,
  swapped: 0,
  direction: 1,
  transposed: 1,
  dropped: 1,
  doubled: 1,
  sign: 1,
  unit: 1,
  point: 1,
  mistyped: 2,
  row: 2,
  column: 2,
  unknown: 2,
  omitted: 3,
  both: 3,
};
const FEEBLE = 3;
const UNLIKELY = 4;

/**
 * Whether one relation is all that speaks for several changes, or only percentages and scores reckoned from the figure
 * speak against it: these were reckoned last, and do not tell the figure to its last digit.
 */
function isFeeble({ slip, changes }: Candidate, { mended }: Effect, system: System): boolean {
  if (slip === 'direction') return false;
  if (changes.length > 1 && mended.length === 1) return true;
  return mended.every((index) => {
    const relation = system.relation(index);
    return (
      relation?.kind === 'ratio' &&
      !relation.left.some(({ figure: { key } }) => changes.some(({ figure }) => figure.key === key))
    );
  });
}

/** Where something was observed that hinges on a figure, it is the likelier one among slips of a kind. */
function support({ changes }: Candidate, system: System): number {
  return changes.some(({ figure }) => system.isOdd(figure)) ? 0.5 : 0;
}

function rankOf({ slip, changes }: Candidate): number {
  const isOdd = changes.some(({ figure, value }) => value.isNegative() && !figure.value.isNegative());
  return isOdd && slip !== 'sign' && slip !== 'direction' ? UNLIKELY : RANKS[slip];
}
