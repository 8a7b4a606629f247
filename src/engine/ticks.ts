import {
  TABLE_IDS,
  figuresOfForm,
  isPrinted,
  sidesOf,
  type Coverage,
  type Evaluation,
  type Figure,
  type Report,
  type ReportPart,
} from '../model/index.ts';

/** Ticks by table, as an auditor's pencil would leave them: a figure is tied where a judged relation uses it. */
export function tick({ tables, narrative, annex }: Report, evaluations: readonly Evaluation[]): Coverage[] {
  const tied = new Set<Figure>();
  for (const { relation } of evaluations.filter(isJudged)) {
    for (const side of sidesOf(relation)) for (const { figure } of side) tied.add(figure);
  }
  const coverage = (part: ReportPart, figures: readonly Figure[]): Coverage => {
    const printed = figures.filter(isPrinted);
    return { part, printed, untied: printed.filter((figure) => !tied.has(figure)) };
  };
  return [
    ...TABLE_IDS.map((id) => {
      const { rows, repeatedRows } = tables[id];
      return coverage(
        id,
        [...rows, ...repeatedRows].flatMap(({ figures }) => figures),
      );
    }),
    coverage(
      'narrative',
      narrative.flatMap(({ figures }) => figures),
    ),
    coverage('annex', annex.flatMap(figuresOfForm)),
  ];
}

function isJudged({ verdict }: Evaluation): boolean {
  return verdict !== 'undetermined' && verdict !== 'notApplicable';
}
