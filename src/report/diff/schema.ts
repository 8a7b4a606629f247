import * as z from 'zod';
import { TABLE_IDS } from '../../model/index.ts';
import { count, finding } from '../json/finding-schema.ts';
import { standing, tool } from '../json/schema.ts';

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/u);

const side = z
  .strictObject({
    path: z.string().describe('As given, with forward slashes'),
    unit: z.string().nullable(),
    year: z.int().nullable(),
    moneyUnit: z.string().nullable(),
  })
  .meta({ id: 'Side' });

const table = z.enum(TABLE_IDS);

const figureChange = z
  .strictObject({
    key: z.string().describe('Figure key; 机关运行经费 for what only the narratives tell'),
    name: z.string(),
    kind: z.enum(['changed', 'added', 'removed']),
    table: table.nullable(),
    block: z
      .enum(['totals', 'public', 'rows'])
      .describe('public: the three public expenses 三公 and the operating expenses 机关运行经费'),
    old: decimal.nullable().describe('In the unit of the newer report; null where it was not printed'),
    new: decimal.nullable(),
    change: decimal,
    percent: decimal
      .nullable()
      .describe('Of the old figure, rounded half away from nil; null where that was nil'),
    unit: z.string(),
  })
  .meta({ id: 'FigureChange' });

const renaming = z
  .strictObject({
    key: z.string().describe('Table and code'),
    name: z.string(),
    kind: z.literal('renamed'),
    table,
    block: z.literal('rows'),
    old: z.string().describe('The name it had'),
    new: z.string(),
    change: z.null(),
    percent: z.null(),
    unit: z.null(),
  })
  .meta({ id: 'Renaming' });

const move = z
  .strictObject({
    from: z.string().describe('The code that lost its money'),
    to: z.string().describe('The code it probably goes under now; nothing is reckoned as though it did'),
    reason: z.string(),
    evidence: z.array(z.enum(['name', 'catalogue', 'amount', 'increase', 'reclassified', 'partly'])),
    fromName: z.string(),
    toName: z.string(),
    old: decimal.describe('What the old code had'),
    change: decimal.describe('By how much the new code grew'),
    unit: z.string(),
    tables: z.array(table),
  })
  .meta({ id: 'Move' });

const uncompared = z
  .strictObject({
    key: z.string(),
    lacking: z.enum(['old', 'new']).describe('Which of the two lacks the figure'),
    state: z.enum(['lost', 'illegible', 'unavailable']),
  })
  .meta({ id: 'Uncompared' });

/** The JSON report of `diff`. */
export const diffReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool,
  old: side,
  new: side,
  changes: z
    .array(z.discriminatedUnion('kind', [figureChange, renaming]))
    .describe('Those that moved furthest first, then renamed rows; what is level is left out'),
  moved: z.array(move),
  uncompared: z.array(uncompared).describe('Printed in one report, and not to be had in the other'),
  findings: z.array(finding.extend({ baseline: standing.nullable() })),
  summary: z.strictObject({
    changed: count,
    added: count,
    removed: count,
    renamed: count,
    moved: count,
    level: count.describe('Figures of both that are the same'),
    uncompared: count,
    error: count,
    warning: count,
    info: count,
    accepted: count,
  }),
});

export type DiffReport = z.output<typeof diffReportSchema>;
export type ChangeJson = DiffReport['changes'][number];
