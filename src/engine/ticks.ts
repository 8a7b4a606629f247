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
  type Result,
} from '../model/index.ts';

/** Ticks by table, as an auditor's pencil would leave them: a figure is tied where a judged relation uses it. */
export function tick(report: Report, evaluations: readonly Evaluation[]): Coverage[] {
  const tied = new Set<Figure>();
  for (const { relation } of evaluations.filter(isJudged)) {
    for (const side of sidesOf(relation)) for (const { figure } of side) tied.add(figure);
  }
  return partsOf(report).map(({ part, figures }) => {
    const printed = figures.filter(isPrinted);
    return { part, printed, untied: printed.filter((figure) => !tied.has(figure)) };
  });
}

/** How a printed figure is tied: by the worst verdict of its relations, or why it is not. */
export type Tie = 'exact' | 'rounding' | 'broken' | 'unjudged' | 'notApplicable' | 'unrelated';

/** A printed figure and all relations that use it. */
export interface Tick {
  readonly figure: Figure;
  readonly tie: Tie;
  readonly evaluations: readonly Evaluation[];
}

/** Every printed figure in the order of the report, with the relations it stands in. */
export function ticksOf({ report, evaluations }: Pick<Result, 'report' | 'evaluations'>): Tick[] {
  const uses = new Map<Figure, Evaluation[]>();
  for (const evaluation of evaluations) {
    const figures = new Set(sidesOf(evaluation.relation).flatMap((side) => side.map(({ figure }) => figure)));
    for (const figure of figures) {
      const there = uses.get(figure);
      if (there === undefined) uses.set(figure, [evaluation]);
      else there.push(evaluation);
    }
  }
  return partsOf(report)
    .flatMap(({ figures }) => figures)
    .filter(isPrinted)
    .map((figure) => {
      const its = uses.get(figure) ?? [];
      return { figure, tie: tieOf(its), evaluations: its };
    });
}

const WORST_FIRST: readonly (readonly [Evaluation['verdict'], Tie])[] = [
  ['mismatch', 'broken'],
  ['tail', 'broken'],
  ['rounding', 'rounding'],
  ['holds', 'exact'],
  ['undetermined', 'unjudged'],
  ['notApplicable', 'notApplicable'],
];

function tieOf(evaluations: readonly Evaluation[]): Tie {
  const verdicts = new Set(evaluations.map(({ verdict }) => verdict));
  return WORST_FIRST.find(([verdict]) => verdicts.has(verdict))?.[1] ?? 'unrelated';
}

interface PartFigures {
  readonly part: ReportPart;
  readonly figures: readonly Figure[];
}

function partsOf({ tables, narrative, annex }: Report): PartFigures[] {
  return [
    ...TABLE_IDS.map((part) => {
      const { rows, repeatedRows } = tables[part];
      return { part, figures: [...rows, ...repeatedRows].flatMap(({ figures }) => figures) };
    }),
    { part: 'narrative', figures: narrative.flatMap(({ figures }) => figures) },
    { part: 'annex', figures: annex.flatMap(figuresOfForm) },
  ];
}

function isJudged({ verdict }: Evaluation): boolean {
  return verdict !== 'undetermined' && verdict !== 'notApplicable';
}
