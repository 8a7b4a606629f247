import { figuresOf, isKnown, type Evaluation, type FigureRelation } from '../model/index.ts';
import { judge } from './verdict.ts';

/** Judges one relation, or says which figures keep it from being judged. */
export function evaluate(rule: string, relation: FigureRelation): Evaluation {
  const figures = figuresOf(relation);
  const unknown = figures.every(isKnown) ? [] : figures.filter((figure) => !isKnown(figure));
  if (unknown.length === 0) return { rule, relation, ...judge(relation), hindrances: [] };
  const unavailable = unknown.filter(({ state }) => state === 'unavailable');
  const isApplicable = unavailable.length === 0;
  return {
    rule,
    relation,
    verdict: isApplicable ? 'undetermined' : 'notApplicable',
    measure: null,
    hindrances: isApplicable ? unknown : unavailable,
  };
}
