import { TABLE_IDS, isPrinted, tiedFigures, type Figure, type Result, type TableId } from '../model/index.ts';

/** The printed figures of one table, and those no judged relation uses. */
export interface Coverage {
  readonly id: TableId;
  readonly printed: readonly Figure[];
  readonly untied: readonly Figure[];
}

/** Ticks by table, as an auditor's pencil would leave them. */
export function coverageOf({ report, evaluations }: Result): Coverage[] {
  const tied = tiedFigures(evaluations);
  return TABLE_IDS.map((id) => {
    const { rows, repeatedRows } = report.tables[id];
    const printed = [...rows, ...repeatedRows].flatMap(({ figures }) => figures.filter(isPrinted));
    return { id, printed, untied: printed.filter((figure) => !tied.has(figure)) };
  });
}
