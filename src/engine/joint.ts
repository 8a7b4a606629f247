import { intervalOf, isKnown, type Evaluation, type Figure, type KnownFigure } from '../model/index.ts';
import {
  add,
  exactly,
  isEmpty,
  meet,
  narrower,
  scale,
  subtract,
  unitFactor,
  width,
  ZERO,
  Decimal,
  type Interval,
} from '../money/index.ts';
import { unitOf } from './terms.ts';

/** So many relations are looked at again at most; what has not met by then is not told. */
const MOST_STEPS = 600;

/**
 * Relations that hold one by one, some only by rounding, and that no true values satisfy together: the smallest sets of
 * them. Intervals are narrowed from sum to sum until nothing changes or one is empty. What holds as printed holds
 * together, so that only what holds by rounding is where a contradiction can begin.
 */
export function contradictions(evaluations: readonly Evaluation[]): Evaluation[][] {
  const sums = evaluations.filter(isSum);
  const found: Evaluation[][] = [];
  let left = sums;
  for (;;) {
    const set = propagate(left);
    if (set === null) return found;
    const smallest = minimal(set);
    found.push(smallest);
    const used = new Set(smallest.filter(({ verdict }) => verdict === 'rounding'));
    left = left.filter((sum) => !used.has(sum));
  }
}

/** Leaves out one relation after another as long as the others still contradict each other. */
function minimal(set: readonly Evaluation[]): Evaluation[] {
  let kept = [...set];
  for (const one of set) {
    const without = kept.filter((other) => other !== one);
    if (propagate(without) !== null) kept = without;
  }
  return kept;
}

interface Range {
  readonly interval: Interval;
  /** The relations that narrowed it. */
  readonly because: ReadonlySet<Evaluation>;
}

/** The relations that led to an empty interval; null where none is. */
function propagate(sums: readonly Evaluation[]): Evaluation[] | null {
  const ranges = new Map<string, Range>();
  const users = usersOf(sums);
  const queue = sums.filter(({ verdict }) => verdict === 'rounding');
  const queued = new Set(queue);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = queue.shift();
    if (next === undefined) return null;
    queued.delete(next);
    for (const [key, range] of narrowed(next, ranges)) {
      if (isEmpty(range.interval)) return [...range.because];
      ranges.set(key, range);
      for (const user of users.get(key) ?? []) {
        if (user === next || queued.has(user)) continue;
        queued.add(user);
        queue.push(user);
      }
    }
  }
  return null;
}

function usersOf(sums: readonly Evaluation[]): Map<string, Evaluation[]> {
  const users = new Map<string, Evaluation[]>();
  for (const sum of sums) {
    for (const { figure } of termsOf(sum)) {
      const there = users.get(figure.key);
      if (there === undefined) users.set(figure.key, [sum]);
      else if (there.at(-1) !== sum) there.push(sum);
    }
  }
  return users;
}

interface SignedTerm {
  readonly figure: KnownFigure;
  readonly factor: Decimal;
}

/** left − right, in the unit of the relation. */
function termsOf({ relation }: Evaluation): SignedTerm[] {
  if (relation.kind !== 'balance') return [];
  const unit = unitOf(relation.left.length > 0 ? relation.left : relation.right);
  const signed = (figure: Figure, weight: number): SignedTerm[] =>
    isKnown(figure) ? [{ figure, factor: unitFactor(figure.unit, unit).times(weight) }] : [];
  return [
    ...relation.left.flatMap(({ figure, weight }) => signed(figure, weight)),
    ...relation.right.flatMap(({ figure, weight }) => signed(figure, -weight)),
  ];
}

/** The figures of a sum that the others leave less room than they had. */
function narrowed(sum: Evaluation, ranges: ReadonlyMap<string, Range>): [string, Range][] {
  const terms = termsOf(sum).map(({ figure, factor }) => {
    const range = ranges.get(figure.key) ?? { interval: intervalOf(figure), because: NOTHING };
    return { key: figure.key, factor, range, part: scale(range.interval, factor) };
  });
  return terms.flatMap((own, index): [string, Range][] => {
    // What is exact has no room to lose: where the others do not fit it, they lose all of theirs.
    if (width(own.range.interval).isZero()) return [];
    let rest = exactly(ZERO);
    for (const [at, { part }] of terms.entries()) if (at !== index) rest = add(rest, part);
    const room = scale(subtract(exactly(ZERO), rest), new Decimal(1).div(own.factor));
    const interval = meet(own.range.interval, room);
    if (!narrower(interval, own.range.interval)) return [];
    const because = new Set(terms.flatMap(({ range }) => [...range.because]));
    return [[own.key, { interval, because: because.add(sum) }]];
  });
}

const NOTHING: ReadonlySet<Evaluation> = new Set();

function isSum({ relation, verdict }: Evaluation): boolean {
  return relation.kind === 'balance' && (verdict === 'holds' || verdict === 'rounding');
}
