import {
  figuresOf,
  hasFigure,
  isKnown,
  type Evaluation,
  type Figure,
  type FigureRelation,
} from '../model/index.ts';
import { judge } from './verdict.ts';

const NONE: readonly Figure[] = [];

/** Judges one relation, or says which figures keep it from being judged. */
export function evaluate(rule: string, relation: FigureRelation): Evaluation {
  if (!hasFigure(relation, isUnknown)) {
    const { verdict, measure } = judge(relation);
    return { rule, relation, verdict, measure, hindrances: NONE };
  }
  const unknown = figuresOf(relation).filter(isUnknown);
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

function isUnknown(figure: Figure): boolean {
  return !isKnown(figure);
}
