import * as z from 'zod';

/** What is wrong with a file, in Chinese; English is what zod speaks by itself. */
export const inChinese = z.locales.zhCN().localeError;

const text = z.string().regex(/\S/u, { error: '不能是空的 / must not be empty' });
const date = z.iso.date();

const entry = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/u),
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
export const baselineSchema = z.strictObject({ schemaVersion: z.literal(1), entries: z.array(entry) });

const ignore = z
  .strictObject({
    rule: text.optional().describe('group/name; * stands for any characters'),
    key: text.optional().describe('Figure key; * stands for any characters'),
    unit: text.optional().describe('Name of the unit; * stands for any characters'),
    reason: text.describe('Why it is not told'),
  })
  .refine(({ rule, key }) => rule !== undefined || key !== undefined, {
    error: '要写明 rule 或 key / rule or key is needed',
  });

/** The file `juesuan.config.json`. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  baseline: text.optional().describe('Path of the file of accepted findings, from the config file'),
  ignore: z.array(ignore).optional().describe('Findings that are not told'),
});
