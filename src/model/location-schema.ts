import * as z from 'zod';
import type { Location } from './location.ts';

const words = z.string().nullable();
const ordinal = z.int().positive().nullable();

const box = z
  .strictObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() })
  .meta({ id: 'Box', description: 'In points from the upper left corner of the page as it is shown' });

/** A {@link Location} in JSON: every field is written, `null` where it does not apply. */
export const locationSchema = z
  .strictObject({
    key: words.describe('Figure key, independent of page and line, such as 05/2150501/基本支出'),
    table: words.describe('Table id, 01 to 09'),
    row: words.describe('Code and name of the row, or the label of a named line'),
    column: words,
    section: words.describe('Section of the narrative'),
    form: ordinal.describe('Annex form, counted from 1'),
    file: words.describe('The file, where several make up one report'),
    page: ordinal.describe('In paged inputs'),
    box: box.nullable().describe('On that page'),
    line: ordinal.describe('In text inputs, counted from 1'),
    sheet: words,
    cell: words.describe('A1 style, in workbooks'),
    quote: words.describe('The printed words, at most 120 characters'),
  })
  .meta({ id: 'Location' }) satisfies z.ZodType<Location>;

/** Where in the file something stands. */
export const sourceSchema = locationSchema.pick({
  file: true,
  page: true,
  box: true,
  line: true,
  sheet: true,
  cell: true,
});
