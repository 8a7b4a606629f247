import {
  figuresOf,
  isOfReport,
  type Evaluation,
  type Explanation,
  type Figure,
  type Report,
} from '../../model/index.ts';
import { isBroken } from '../verdict.ts';
import { candidates } from './candidates.ts';
import { Neighbours } from './neighbours.ts';
import { System } from './system.ts';
import { byMerit, rivalsOf, weigh, type Weighed } from './weigh.ts';

/** Broken relations with one root, and what would explain them: equally good explanations, none where there is none. */
export interface Cause {
  readonly broken: readonly Evaluation[];
  readonly explanations: readonly Explanation[];
  /** The figure most likely at fault. */
  readonly suspect: Figure | undefined;
}

/**
 * Finds the figures whose change mends every broken relation and breaks none that holds (Fellegi and Holt, A Systematic
 * Approach to Automatic Edit and Imputation, 1976): in each round the explanations that mend most, as long as they are
 * about different relations, until nothing more can be explained by one slip.
 */
export function localise(report: Report, evaluations: readonly Evaluation[]): Cause[] {
  if (!evaluations.some(({ verdict }) => isBroken(verdict))) return [];
  const system = new System(evaluations);
  const neighbours = new Neighbours(report);
  const causes: Cause[] = [];
  for (;;) {
    const weighed = weigh(candidates(system, neighbours), system);
    const chosen = independent(weighed);
    if (chosen.length === 0) break;
    for (const best of chosen) {
      const explanations = rivalsOf(best, weighed).map((rival) => explanationOf(rival, best));
      system.take(best.changes);
      const suspect = best.changes[0]?.figure;
      causes.push({ broken: evaluationsOf(best.mended, system), explanations, suspect });
    }
  }
  return [...causes, ...unexplained(system)];
}

function explanationOf({ slip, changes, rank }: Weighed, best: Weighed): Explanation {
  return { slip, changes, asGood: rank === best.rank };
}

/** The best ones, none of which touches a relation that a better one does. */
function independent(weighed: readonly Weighed[]): Weighed[] {
  const touched = new Set<number>();
  return weighed.toSorted(byMerit).filter(({ mended, spoiled }) => {
    const about = [...mended, ...spoiled];
    const isFree = about.every((index) => !touched.has(index));
    for (const index of about) touched.add(index);
    return isFree;
  });
}

/** What no single slip explains, by the figure that fewest other relations confirm. */
function unexplained(system: System): Cause[] {
  const causes = new Map<string, Cause>();
  for (const index of system.broken) {
    const suspect = leastTied(index, system);
    const key = suspect?.key ?? '';
    const broken = [...(causes.get(key)?.broken ?? []), ...evaluationsOf([index], system)];
    causes.set(key, { broken, explanations: [], suspect });
  }
  return [...causes.values()];
}

function leastTied(index: number, system: System): Figure | undefined {
  const relation = system.relation(index);
  const figures = relation ? figuresOf(relation).filter(isOfReport) : [];
  return figures.toSorted((a, b) => system.sound(a.key) - system.sound(b.key))[0];
}

function evaluationsOf(indices: readonly number[], system: System): Evaluation[] {
  return indices.flatMap((index) => system.evaluation(index) ?? []);
}
