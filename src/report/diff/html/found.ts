import type { Numbered } from '../../marks.ts';
import type { YearRow } from './rows.ts';
import type { DiffView } from './view.ts';

/** The findings about what a sentence says of a row, by its code or its label; those of figures stand at the figures. */
export function findingsAbout({ key, code }: YearRow, { newer: { findings } }: DiffView): Numbered[] {
  return findings.filter(({ finding: { at } }) => {
    if (at.key !== null || at.row === null) return false;
    return code === null ? at.row === key : at.row.split(' ')[0] === code;
  });
}
