import * as z from 'zod';
import { locationSchema } from './location-schema.ts';

const place = z.object(locationSchema.shape);

/** A figure of a sentence. */
const figure = z.object({
  key: z.string(),
  value: z.string().nullable().describe('As printed, without separators and unit'),
  unit: z.string().nullable(),
});

/** What a sentence says: of what, in which words, and with which figures. */
const claim = z
  .object({
    kind: z.enum(['amount', 'budget', 'change', 'share', 'completion', 'comparison', 'count', 'list', 'nil']),
    topic: z.string().describe('Usual name of the quantity or the item'),
    code: z.string().nullable().describe('Functional code, where the sentence gives one'),
    path: z.array(z.string()).nullable().describe('Names of 类, 款 and 项, where the sentence gives them'),
    words: z
      .record(z.string(), z.string())
      .describe('What it says in words: direction, base, whole and the like'),
    figures: z.record(z.string(), figure).describe('The figures it says it with, by what they are'),
    names: z.array(z.string()).describe('Of a list 主要包括'),
    at: place,
  })
  .meta({ id: 'Claim' });

/**
 * A section of the narrative. Figures and claims are for those who read the model; who writes one need only write the
 * section and its text, of which they are made.
 */
export const parsedSection = z
  .object({
    section: z.string().describe('Its number, such as 九（一）'),
    title: z.string().default(''),
    text: z.string().describe('Its words, one paragraph to a line'),
    at: place.nullable().default(null),
    claims: z.array(claim).default([]),
    unread: z.array(z.string()).default([]).describe('Sentences with figures nothing was made of'),
  })
  .meta({ id: 'ParsedSection' });

export type ParsedSection = z.output<typeof parsedSection>;
export type ParsedClaim = z.output<typeof claim>;
