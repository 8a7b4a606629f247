import * as z from 'zod';
import { MONEY_UNITS } from '../money/index.ts';
import { FUND_COLUMNS_OF_FORM } from './form.ts';
import { locationSchema, sourceSchema } from './location-schema.ts';

const place = z.object(locationSchema.shape).nullable().default(null);
const words = z.string().default('');

/** What a workbook stores behind a figure, where that is more exact. */
export const storedNumber = z.string().regex(/^-?\d+(?:\.\d+)?$/u);

const SCORE_COLUMNS = ['指标分值', '自评得分'] as const;

const printed = z
  .string()
  .nullable()
  .describe('Printed text without separators; "" where blank, null where the source lost it');

/** Values by column; a column the form does not have is left out. */
const fundLine = z
  .object({
    label: z.string().min(1).describe('年度资金总额, 当年财政拨款 and the like'),
    values: z.partialRecord(z.enum(FUND_COLUMNS_OF_FORM), printed),
    stored: z.partialRecord(z.enum(FUND_COLUMNS_OF_FORM), storedNumber).default({}),
    at: place,
    places: z.partialRecord(z.enum(FUND_COLUMNS_OF_FORM), sourceSchema).default({}),
  })
  .meta({ id: 'ParsedFundLine' });

const scores = z.partialRecord(z.enum(SCORE_COLUMNS), printed);
const scoresStored = z.partialRecord(z.enum(SCORE_COLUMNS), storedNumber).default({});
const scorePlaces = z.partialRecord(z.enum(SCORE_COLUMNS), sourceSchema).default({});

const indicator = z
  .object({
    label: z.string().min(1).describe('三级指标'),
    firstLevel: words.describe('一级指标'),
    secondLevel: words.describe('二级指标'),
    target: words.describe('年度指标值 as printed, such as ≥5家'),
    actual: words.describe('实际完成值 as printed'),
    values: scores,
    stored: scoresStored,
    reason: words.describe('偏差原因分析及改进措施'),
    at: place,
    places: scorePlaces,
  })
  .meta({ id: 'ParsedIndicator' });

/** A 项目支出绩效自评表; its number is its place in the annex. */
export const parsedForm = z
  .object({
    form: z.int().positive().describe('Counted from 1'),
    project: words.describe('项目名称'),
    department: words.describe('主管部门'),
    unit: words.describe('实施单位'),
    unitAt: place,
    moneyUnit: z.enum(MONEY_UNITS).nullable().default(null),
    funds: z.array(fundLine).default([]).describe('Lines of 项目资金, the total first'),
    goal: words.describe('预期目标'),
    achieved: words.describe('实际完成情况'),
    textsAt: place.describe('Where goal and achieved stand'),
    indicators: z.array(indicator).default([]),
    total: scores.default({}).describe('总分'),
    totalStored: scoresStored,
    totalAt: scorePlaces,
    at: place,
  })
  .meta({ id: 'ParsedForm' });

export type ParsedForm = z.output<typeof parsedForm>;
export type ParsedFundLine = z.output<typeof fundLine>;
export type ParsedIndicator = z.output<typeof indicator>;
