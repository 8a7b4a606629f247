import * as z from 'zod';
import { locationSchema } from '../../model/location-schema.ts';
import { TABLE_IDS, VERDICTS } from '../../model/index.ts';
import { count, finding } from './finding-schema.ts';

const REPORT_SCHEMA_VERSION = 1;

export const tool = z.strictObject({ name: z.literal('juesuan'), version: z.string() });

const table = z
  .strictObject({
    id: z.enum(TABLE_IDS),
    title: z.string().describe('As printed, or the usual one where the table is missing'),
    printedNumber: z.string().nullable(),
    status: z.enum(['read', 'empty', 'missing', 'unreadable']),
    at: locationSchema,
  })
  .meta({ id: 'Table' });

const tick = z
  .strictObject({
    key: z.string(),
    printed: z.string().nullable(),
    tie: z
      .enum(['exact', 'rounding', 'broken', 'unjudged', 'notApplicable', 'unrelated'])
      .describe('By the worst of its relations, or why none ties it'),
    by: z.array(z.strictObject({ rule: z.string(), verdict: z.enum(VERDICTS) })),
  })
  .meta({ id: 'Tick' });

export const standing = z
  .strictObject({
    state: z
      .enum(['new', 'accepted', 'changed', 'expired', 'ignored'])
      .describe('accepted and ignored ones come last and count for nothing'),
    reason: z.string().nullable(),
    author: z.string().nullable(),
    date: z.string().nullable(),
    expires: z.string().nullable(),
  })
  .meta({ id: 'Standing' });

const document = z
  .strictObject({
    path: z.string().describe('As given, with forward slashes'),
    unit: z.string().nullable(),
    year: z.int().nullable(),
    level: z.enum(['部门', '单位']).nullable(),
    moneyUnit: z.string().nullable(),
    prior: z.string().nullable().describe("Last year's report, where it was checked against one"),
    units: z
      .array(z.strictObject({ name: z.string(), path: z.string() }))
      .optional()
      .describe('The units a department was checked against, in rollup'),
    tables: z.array(table).length(TABLE_IDS.length),
    figures: z.strictObject({
      total: count.describe('Printed figures'),
      tied: count.describe('Those at least one evaluated relation uses'),
    }),
    relations: z.strictObject({
      holds: count,
      rounding: count,
      tail: count,
      mismatch: count,
      notApplicable: count,
      undetermined: count,
    }),
    findings: z.array(
      finding.extend({
        baseline: standing.nullable().describe('Null where there is nothing to hold it against'),
      }),
    ),
    stale: z
      .array(
        z.strictObject({ fingerprint: z.string(), rule: z.string(), place: z.string(), reason: z.string() }),
      )
      .describe('Accepted findings about this report that are no longer there'),
    ticks: z.array(tick).optional().describe('Every printed figure; with --ticks'),
  })
  .meta({ id: 'Document' });

const failure = z.strictObject({ path: z.string(), code: z.string(), message: z.string() });

/** The JSON report of `check`. */
export const checkReportSchema = z.strictObject({
  schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
  tool,
  documents: z.array(document),
  errors: z.array(failure),
  summary: z.strictObject({
    documents: count.describe('Reports that were checked'),
    failed: count.describe('Inputs that could not be read'),
    error: count,
    warning: count,
    info: count,
    accepted: count.describe('Findings accepted before or ignored'),
  }),
});

/** One line of `--format jsonl`. */
export const checkLineSchema = z.union([document, z.strictObject({ error: failure })]);

export type CheckReport = z.output<typeof checkReportSchema>;
export type DocumentJson = z.output<typeof document>;
export type StandingJson = z.output<typeof standing>;
export type TickJson = z.output<typeof tick>;
export type FailureJson = z.output<typeof failure>;
