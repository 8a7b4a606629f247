import * as z from 'zod';
import { MONEY_UNITS } from '../money/index.ts';
import { locationSchema, sourceSchema } from './location-schema.ts';
import { locate } from './location.ts';
import { parsedForm, storedNumber } from './parsed-form.ts';
import { parsedSection } from './parsed-narrative.ts';
import { TABLES, TABLE_IDS, type TableId } from './tables.ts';
import type { Column } from './table.ts';

const PARSED_SCHEMA_VERSION = 1;

const words = z.string().nullable().default(null);
const moneyUnit = z.enum(MONEY_UNITS).nullable().default(null);

/** A place; parts that are left out do not apply. */
const at = z
  .preprocess(
    (place) => ({ ...locate({}), ...(typeof place === 'object' ? place : undefined) }),
    z.object(locationSchema.shape),
  )
  .meta({ id: 'Place' });

/** A line or paragraph outside any table. */
const textBlock = z.object({ text: z.string(), at: sourceSchema });

const notice = z
  .object({
    kind: z.enum(['hidden', 'revised', 'scanned', 'redisplayed', 'uncalculated', 'damaged', 'repeated']),
    at: sourceSchema,
    text: z.string().describe('What it is about, such as the name of a hidden sheet or the number stored'),
  })
  .meta({ id: 'Notice' });

const row = z
  .object({
    key: z.string().min(1).describe('Code, 合计, or the canonical label of a named line'),
    code: words.describe('null for totals and named lines'),
    classCode: words.describe('The 类 of a named line that is one, such as 201 of 一般公共服务支出'),
    name: z.string().default(''),
    level: z.enum(['类', '款', '项']).nullable().default(null),
    values: z
      .record(z.string(), z.string().nullable())
      .describe('Printed text by column, without separators; "" where blank, null where the source lost it'),
    stored: z
      .record(z.string(), storedNumber)
      .default({})
      .describe('By column, what a workbook stores behind a figure, where that is more exact'),
    at,
    places: z
      .record(z.string(), sourceSchema)
      .default({})
      .describe('By column, where in the file a figure stands that does not stand where its row does'),
  })
  .meta({ id: 'ParsedRow' })
  // To the reader of the model, a line of a 类 has the code of that 类.
  .transform((written) => ({ ...written, code: written.code ?? written.classCode }));

/** Columns by every name a table may use; which of them belong to which table is fixed in {@link TABLES}. */
const COLUMNS: readonly Column[] = [
  ...new Set(TABLE_IDS.flatMap((id): readonly Column[] => TABLES[id].columns)),
];

const table = z
  .object({
    status: z.enum(['read', 'empty', 'unreadable']).nullable().default(null),
    title: words,
    printedNumber: words,
    unitName: words,
    printedMoneyUnit: moneyUnit,
    moneyUnit: moneyUnit.describe('The unit its figures are taken to be in'),
    decimals: z.int().nonnegative().nullable().default(null),
    columns: z.array(z.enum(COLUMNS)),
    rows: z.array(row),
    repeatedRows: z.array(row).default([]),
    namelessRows: z.array(at).default([]),
    ordinals: z
      .object({ values: z.array(z.string()), at })
      .nullable()
      .default(null),
    notes: z.array(textBlock).default([]),
    at,
  })
  .meta({ id: 'ParsedTable' });

/**
 * The JSON model `parse` writes and `check` reads. `parse` fills every field; of those the contract does not name, any
 * may be left out by another writer, and `null` or an empty list then says that it is to be worked out from the rest.
 */
export const parsedModelSchema = z.object({
  schemaVersion: z.literal(PARSED_SCHEMA_VERSION),
  unit: words,
  year: z.int().nullable().default(null),
  level: z.enum(['部门', '单位']).nullable().default(null),
  moneyUnit,
  tables: z
    .partialRecord(z.enum(TABLE_IDS), table)
    .describe('By table id; a table the report does not have is left out'),
  order: z.array(z.enum(TABLE_IDS)).default([]).describe('Tables in the order they stand in the report'),
  contents: z.array(z.object({ title: z.string(), at })).default([]),
  years: z.array(z.object({ text: z.string(), at })).default([]),
  text: z.array(textBlock).default([]).describe('Text outside tables and contents'),
  members: z
    .array(z.object({ text: z.string(), at }))
    .default([])
    .describe("The units the report names as those whose accounts a department's are made of"),
  narrative: z.array(parsedSection).default([]),
  annex: z.array(parsedForm).default([]).describe('The forms 项目支出绩效自评表, in their order'),
  notices: z
    .array(notice)
    .default([])
    .describe('What the file holds and does not show, or shows otherwise than it holds'),
});

export type ParsedModel = z.output<typeof parsedModelSchema>;
export type ParsedTable = z.output<typeof table>;
export type ParsedRow = z.output<typeof row>;
export type ParsedTables = Partial<Record<TableId, ParsedTable>>;
