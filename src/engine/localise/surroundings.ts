import { TABLE_IDS, type Figure, type Report } from '../../model/index.ts';
import { directionsIn } from './directions.ts';
import type { Candidate } from './weigh.ts';

/** The rows of a table, each its figures in the order of the columns, or a section of the narrative, which is all one row. */
export type Sheet = readonly (readonly Figure[])[];

/** What the print of figures tells of how slips came about: where they stand to each other, and which tell a direction. */
export interface Surroundings {
  readonly sheets: readonly Sheet[];
  readonly directions: readonly Candidate[];
}

export function surroundingsOf(report: Report): Surroundings {
  const { tables, narrative } = report;
  return {
    sheets: [
      ...TABLE_IDS.map((id) => tables[id].rows.map(({ figures }) => figures)),
      ...narrative.map(({ figures }) => [figures]),
    ],
    directions: directionsIn(report),
  };
}
