import { figuresOf, type Evaluation, type Figure, type FigureRelation } from '../model/index.ts';
import { judge } from './verdict.ts';

/** Judges one relation, or says which figures keep it from being judged. */
export function evaluate(rule: string, relation: FigureRelation): Evaluation {
  const figures = figuresOf(relation);
  const unavailable = figures.filter(({ state }) => state === 'unavailable');
  if (unavailable.length > 0) return unjudged(rule, relation, 'notApplicable', unavailable);
  const unknown = figures.filter(({ state }) => state === 'lost' || state === 'illegible');
  if (unknown.length > 0) return unjudged(rule, relation, 'undetermined', unknown);
  return { rule, relation, ...judge(relation), hindrances: [] };
}

function unjudged(
  rule: string,
  relation: FigureRelation,
  verdict: 'notApplicable' | 'undetermined',
  hindrances: readonly Figure[],
): Evaluation {
  return { rule, relation, verdict, measure: null, hindrances };
}
