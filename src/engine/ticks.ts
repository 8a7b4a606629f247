import {
  TABLE_IDS,
  figuresOf,
  isPrinted,
  type Coverage,
  type Evaluation,
  type Figure,
  type Report,
} from '../model/index.ts';

/** Ticks by table, as an auditor's pencil would leave them: a figure is tied where a judged relation uses it. */
export function tick({ tables }: Report, evaluations: readonly Evaluation[]): Coverage[] {
  const tied = new Set<Figure>(evaluations.filter(isJudged).flatMap(({ relation }) => figuresOf(relation)));
  return TABLE_IDS.map((table) => {
    const { rows, repeatedRows } = tables[table];
    const printed = [...rows, ...repeatedRows].flatMap(({ figures }) => figures.filter(isPrinted));
    return { table, printed, untied: printed.filter((figure) => !tied.has(figure)) };
  });
}

function isJudged({ verdict }: Evaluation): boolean {
  return verdict !== 'undetermined' && verdict !== 'notApplicable';
}
