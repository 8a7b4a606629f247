import type { Evaluation } from '../../model/index.ts';
import type { Numbered } from '../marks.ts';
import { ROWS_ABOVE } from './list.ts';
import type { Paper } from './paper.ts';
import type { CellRef } from '../workbook/address.ts';

/** The row of a finding, among those to be dealt with or among the accepted. */
export function findingRef({ number }: Numbered, { sheets, open }: Paper): CellRef {
  return number <= open.length
    ? { sheet: sheets.findings, row: ROWS_ABOVE + number - 1, column: 0 }
    : { sheet: sheets.accepted, row: ROWS_ABOVE + number - 1 - open.length, column: 0 };
}

/** The row of a relation; none where it could not be judged. */
export function relationRef(evaluation: Evaluation, { sheets, numbers }: Paper): CellRef | undefined {
  const number = numbers.get(evaluation.relation);
  return number === undefined
    ? undefined
    : { sheet: sheets.relations, row: ROWS_ABOVE + number - 1, column: 0 };
}
