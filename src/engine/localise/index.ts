import {
  figuresOf,
  isOfReport,
  sidesOf,
  type Evaluation,
  type Explanation,
  type Figure,
  type Observation,
} from '../../model/index.ts';
import { isBroken } from '../verdict.ts';
import { candidates } from './candidates.ts';
import { Neighbours } from './neighbours.ts';
import { pairs } from './pairs.ts';
import type { Surroundings } from './surroundings.ts';
import { System } from './system.ts';
import { byMerit, rivalsOf, weigh, type Weighed } from './weigh.ts';

export { surroundingsOf, type Surroundings } from './surroundings.ts';

/** Broken relations with one root. */
export interface Cause {
  readonly broken: readonly Evaluation[];
  /** What would mend them, likeliest first; none where no single slip does. */
  readonly explanations: readonly Explanation[];
  /** The figure the finding stands at. */
  readonly suspect: Figure | undefined;
}

/**
 * Finds the figures whose change mends every broken relation and breaks none that holds (Fellegi and Holt, A Systematic
 * Approach to Automatic Edit and Imputation, 1976): in each round the slips that mend most, as long as they are about
 * different relations, and where no single figure will do, of two.
 */
export function localise(
  evaluations: readonly Evaluation[],
  observations: readonly Observation[],
  { sheets, directions }: Surroundings,
): Cause[] {
  if (!evaluations.some(({ verdict }) => isBroken(verdict))) return [];
  const system = new System(evaluations, observations);
  const neighbours = new Neighbours(sheets);
  const causes: Cause[] = [];
  for (;;) {
    const single = weigh(candidates(system, neighbours, directions), system);
    const weighed = single.length > 0 ? single : weigh(pairs(system), system);
    const chosen = independent(weighed);
    if (chosen.length === 0) return withUnexplained(causes, system);
    for (const best of chosen) {
      const explanations = rivalsOf(best, weighed).map((rival) => explanationOf(rival, best));
      system.take(best);
      const suspect = best.changes[0]?.figure;
      causes.push({ broken: evaluationsOf(best.mended, system), explanations, suspect });
    }
  }
}

function explanationOf({ slip, changes, rank, mended, spoiled }: Weighed, best: Weighed): Explanation {
  return { slip, changes, mends: mended.length, spoils: spoiled.length, asGood: rank === best.rank };
}

/** The best ones, none of which is about a relation or a figure that a better one is about. */
function independent(weighed: readonly Weighed[]): Weighed[] {
  const touched = new Set<number | string>();
  return weighed.toSorted(byMerit).filter(({ mended, spoiled, changes }) => {
    const about = [...mended, ...spoiled, ...changes.map(({ figure }) => figure.key)];
    const isFree = about.every((each) => !touched.has(each));
    for (const each of about) touched.add(each);
    return isFree;
  });
}

/**
 * What no slip mends is told with one of its figures, for it may yet come from that; else by itself, at the total.
 */
function withUnexplained(explained: readonly Cause[], system: System): Cause[] {
  const causes = [...explained];
  for (const index of system.broken) {
    const relation = system.relation(index);
    const keys = new Set((relation ? figuresOf(relation) : []).map(({ key }) => key));
    const root = causes.findIndex(({ explanations: [best] }) =>
      best?.changes.some(({ figure }) => keys.has(figure.key)),
    );
    const [cause, broken] = [causes[root], evaluationsOf([index], system)];
    if (cause) causes[root] = { ...cause, broken: [...cause.broken, ...broken] };
    else causes.push({ broken, explanations: [], suspect: relation && totalOf(sidesOf(relation)) });
  }
  return causes;
}

function totalOf(sides: ReturnType<typeof sidesOf>): Figure | undefined {
  const total = sides.find((side) => side.length === 1) ?? sides[0];
  return total?.map(({ figure }) => figure).find(isOfReport);
}

function evaluationsOf(indices: readonly number[], system: System): Evaluation[] {
  return indices.flatMap((index) => system.evaluation(index) ?? []);
}
