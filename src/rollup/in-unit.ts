import { surroundingsOf, type Surroundings } from '../engine/localise/index.ts';
import {
  isKnown,
  unitFigure,
  type Change,
  type Evaluation,
  type Expression,
  type Figure,
  type FigureRelation,
  type MemberUnit,
} from '../model/index.ts';

/** What was judged within a unit's report, as it stands among what was judged of others: its figures are the unit's. */
export function inUnit(unit: MemberUnit, evaluations: readonly Evaluation[]): Evaluation[] {
  return evaluations.map((evaluation) => ({
    ...evaluation,
    relation: relationInUnit(unit, evaluation.relation),
    hindrances: evaluation.hindrances.map((figure) => unitFigure(figure, unit)),
  }));
}

export function surroundingsInUnit(unit: MemberUnit): Surroundings {
  const { sheets, directions } = surroundingsOf(unit.report);
  const place = (figure: Figure): Figure => unitFigure(figure, unit);
  return {
    sheets: sheets.map((rows) => rows.map((figures) => figures.map(place))),
    directions: directions.map(({ slip, changes }) => ({
      slip,
      changes: changes.flatMap(({ figure, value }): Change[] => {
        const placed = place(figure);
        return isKnown(placed) ? [{ figure: placed, value }] : [];
      }),
    })),
  };
}

function relationInUnit(unit: MemberUnit, relation: FigureRelation): FigureRelation {
  const put = (side: Expression): Expression =>
    side.map(({ weight, figure }) => ({ weight, figure: unitFigure(figure, unit) }));
  return relation.kind === 'ratio'
    ? { ...relation, left: put(relation.left), part: put(relation.part), whole: put(relation.whole) }
    : { ...relation, left: put(relation.left), right: put(relation.right) };
}
