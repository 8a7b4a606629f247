import * as z from 'zod';
import { locationSchema } from '../../model/location-schema.ts';
import { SEVERITIES, SLIPS } from '../../model/index.ts';

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/u);
export const count = z.int().nonnegative();

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
    spoils: count.describe('How many that hold it breaks: then more than this is wrong'),
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

/** A finding, with all that is wrong for the same reason. */
export const finding = z
  .strictObject({
    ...said,
    explanations: z.array(explanation).describe('Slips that would explain it all, likeliest first'),
    consequences: z.array(consequence).describe('What else is wrong because of the same slip'),
  })
  .meta({ id: 'Finding' });

export type FindingJson = z.output<typeof finding>;
export type ConsequenceJson = z.output<typeof consequence>;
export type ExplanationJson = z.output<typeof explanation>;
export type EvidenceJson = z.output<typeof evidence>;
