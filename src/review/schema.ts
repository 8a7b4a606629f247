import * as z from 'zod';
import { bilingual, date, entries, text } from './strict.ts';

const entry = entries({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/u, {
    error: bilingual({ zh: '应为 16 位的指纹', en: 'has to be a fingerprint of 16 digits' }),
  }),
  rule: text,
  unit: z.string().nullable(),
  year: z.int().nullable(),
  place: z.string().describe('Where it was, for readers; matching goes by fingerprint'),
  said: z.string().describe('The difference, or the words; another one is a change'),
  consequences: z
    .array(z.string())
    .describe('What it broke besides, each by fingerprint and what it said; any other is a change'),
  reason: text.describe('Why it is accepted'),
  author: text,
  date,
  expires: date.nullable().describe('The last day it is accepted; null for good'),
});

/** The file of accepted findings. */
export const baselineSchema = entries({ schemaVersion: z.literal(1), entries: z.array(entry) });
