import * as z from 'zod';
import { locationSchema } from '../../model/location-schema.ts';
import { SEVERITIES, SLIPS, TABLE_IDS, VERDICTS } from '../../model/index.ts';

const REPORT_SCHEMA_VERSION = 1;

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/u);
const count = z.int().nonnegative();

const tool = z.strictObject({ name: z.literal('juesuan'), version: z.string() });

const table = z
  .strictObject({
    id: z.enum(TABLE_IDS),
    title: z.string().describe('As printed, or the usual one where the table is missing'),
    printedNumber: z.string().nullable(),
    status: z.enum(['read', 'empty', 'missing', 'unreadable']),
    at: locationSchema,
  })
  .meta({ id: 'Table' });

const evidence = z
  .strictObject({
    weight: decimal
      .nullable()
      .describe('1 or -1: how the figure counts on its own side; null where it is not a figure but a name'),
    side: z
      .enum(['left', 'right'])
      .nullable()
      .describe('The left side, as a rule a printed total, ought to equal the right'),
    label: z.string(),
    value: z.string().nullable().describe('As printed, without separators; "" where blank or left out'),
    at: locationSchema,
  })
  .meta({ id: 'Evidence' });

const repair = z
  .strictObject({
    at: locationSchema,
    printed: z.string().describe('"" where blank or left out'),
    value: decimal.describe('What ought to be printed, in the figure’s own unit'),
  })
  .meta({ id: 'Repair' });

const explanation = z
  .strictObject({
    slip: z.enum(SLIPS).describe('How such an error happens'),
    mends: count.describe('How many broken relations it mends'),
    asGood: z.boolean().describe('Whether nothing makes it less likely than the first'),
    repairs: z.array(repair).describe('One figure, the two that are swapped, or a block of rows'),
  })
  .meta({ id: 'Explanation' });

const said = {
  rule: z.string().describe('group/name'),
  severity: z.enum(SEVERITIES),
  verdict: z.enum(['mismatch', 'tail', 'rounding', 'naming', 'structure', 'text', 'logic']),
  message: z.string().describe('One sentence: what, where, both values'),
  expected: z
    .string()
    .nullable()
    .describe('What the right side comes to, or the words that ought to stand there'),
  actual: z.string().nullable().describe('What the left side comes to, or the words that stand there'),
  difference: decimal.nullable().describe('actual less expected'),
  unit: z.string().nullable(),
  bounds: z.tuple([decimal, decimal]).nullable().describe('What rounding allows the right side to be'),
  at: locationSchema.describe('The figure or words most likely at fault'),
  evidence: z.array(evidence),
  suggestion: z.strictObject({ value: z.string(), reason: z.string() }).nullable(),
  cause: z.string().describe('Findings with one root cause share it'),
  fingerprint: z.string().describe('Of rule, unit, year and figure keys; never of line, page or value'),
};

const consequence = z.strictObject(said).meta({ id: 'Consequence' });

const finding = z
  .strictObject({
    ...said,
    explanations: z.array(explanation).describe('Slips that would explain it all, likeliest first'),
    consequences: z.array(consequence).describe('What else is wrong because of the same slip'),
  })
  .meta({ id: 'Finding' });

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

const standing = z
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
export type FindingJson = z.output<typeof finding>;
export type StandingJson = z.output<typeof standing>;
export type TickJson = z.output<typeof tick>;
export type ConsequenceJson = z.output<typeof consequence>;
export type ExplanationJson = z.output<typeof explanation>;
export type EvidenceJson = z.output<typeof evidence>;
export type FailureJson = z.output<typeof failure>;
