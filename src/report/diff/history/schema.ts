import * as z from 'zod';
import { TABLE_IDS } from '../../../model/index.ts';
import { count, finding } from '../../json/finding-schema.ts';
import { standing, tool } from '../../json/schema.ts';
import { decimal, move, side } from '../schema.ts';

const year = z.int().nullable();

const point = z
  .strictObject({
    year,
    value: decimal
      .nullable()
      .describe('In the unit of the series; null where it was not printed or not to be had'),
    lacking: z
      .enum(['notPrinted', 'lost', 'illegible', 'noTable', 'noColumn', 'notSaid'])
      .nullable()
      .describe(
        'Why there is no value: the table does not print the row, which counts as nil; it could not be read; it is no figure; the report has no such table; the table no such column or level of codes; the narrative does not tell it',
      ),
    change: decimal
      .nullable()
      .describe('On the nearest report before that is of another year; null where either has none'),
    percent: decimal
      .nullable()
      .describe('Of the figure before, rounded half away from nil; null where that was nil'),
  })
  .meta({ id: 'Point' });

const series = z
  .strictObject({
    key: z.string().describe('Figure key; 机关运行经费 for what only the narratives tell'),
    name: z.string(),
    block: z.enum(['totals', 'public', 'asked']).describe('asked: fits a --key'),
    table: z.enum(TABLE_IDS).nullable(),
    unit: z.string().describe('That of the newest report that has the figure; others are converted exactly'),
    points: z.array(point).describe('One for each of the reports, in their order'),
    moved: z
      .array(
        move.extend({ year: year.describe('The first year of the new code') }).meta({ id: 'MoveOfYear' }),
      )
      .describe('Where its money probably went under another code, or came from one; nothing is merged'),
  })
  .meta({ id: 'Series' });

/** The JSON report of `diff` over more than two years. */
export const historyReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool,
  reports: z.array(side).describe('In the order of their years'),
  missingYears: z.array(z.int()).describe('Years between the first and the last that no report is of'),
  repeatedYears: z.array(z.int()).describe('Years that more than one report is of'),
  series: z.array(series),
  unmatched: z.array(z.string()).describe('Each --key that no figure fits'),
  findings: z.array(
    finding.extend({
      path: z.string().describe('The report it is in, which was checked against the one before'),
      year,
      baseline: standing.nullable(),
    }),
  ),
  summary: z.strictObject({ error: count, warning: count, info: count, accepted: count }),
});

export type HistoryReport = z.output<typeof historyReportSchema>;
