// Writes what is derived from the sources: the JSON Schemas of what goes in and out, the fixture with a slip in it, that
// of the year before, the pages of the rules, the scripts and style sheets of the HTML reports, and the output shown in other pages, which is that of the built program. With --check it writes
// nothing and fails where a file is not up to date.
import * as z from 'zod';
import { yearBefore } from '../fixtures/year-before/index.ts';
import { MUTATIONS, mutate } from '../fixtures/mutations.ts';
import { parsedModelSchema } from '../src/model/parsed.ts';
import { configSchema } from '../src/config/schema.ts';
import { baselineSchema } from '../src/review/schema.ts';
import { RULES } from '../src/rules/index.ts';
import { parse } from '../src/parse.ts';
import { historyReportSchema } from '../src/report/diff/history/schema.ts';
import { diffReportSchema } from '../src/report/diff/schema.ts';
import { checkLineSchema, checkReportSchema } from '../src/report/json/schema.ts';
import { writeRulePages } from './docs/write.ts';
import { put, read } from './generate/files.ts';
import { showOutput } from './generate/shown.ts';
import { PAGES, pageAssets } from './page.ts';

/** `io` tells a writer (`input`) from a reader (`output`): a field with a default need not be written. */
const SCHEMAS: readonly { file: string; title: string; schema: z.ZodType; io: 'input' | 'output' }[] = [
  {
    file: 'schema/check.schema.json',
    title: 'JSON report of juesuan check',
    schema: checkReportSchema,
    io: 'output',
  },
  {
    file: 'schema/check-line.schema.json',
    title: 'One line of juesuan check --format jsonl',
    schema: checkLineSchema,
    io: 'output',
  },
  {
    file: 'schema/diff.schema.json',
    title: 'JSON report of juesuan diff',
    schema: diffReportSchema,
    io: 'output',
  },
  {
    file: 'schema/history.schema.json',
    title: 'JSON report of juesuan diff over more than two years',
    schema: historyReportSchema,
    io: 'output',
  },
  {
    file: 'schema/baseline.schema.json',
    title: 'Accepted findings, as juesuan baseline writes them',
    schema: baselineSchema,
    io: 'input',
  },
  {
    file: 'schema/config.schema.json',
    title: 'The file juesuan.config.json or .yaml',
    schema: configSchema(RULES),
    io: 'input',
  },
  {
    file: 'schema/model.schema.json',
    title: 'JSON model of juesuan parse, an input of juesuan check',
    schema: parsedModelSchema,
    io: 'input',
  },
];

/** The mutation that fixtures/slip.txt shows. */
const SLIP = 'two digits of a 类 in 03 are transposed';

function schemas(): void {
  for (const { file, title, schema, io } of SCHEMAS) {
    const { $schema, ...body } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
    put(file, `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`);
  }
}

function slip(): void {
  const mutation = MUTATIONS.find(({ name }) => name === SLIP);
  if (!mutation) throw new Error(`no mutation is named: ${SLIP}`);
  put('fixtures/slip.txt', mutate(read(`fixtures/${mutation.base}`), mutation));
}

/** The report of 2023 that goes with fixtures/fujian.txt. */
async function lastYear(): Promise<void> {
  const text = read('fixtures/fujian.txt');
  const report = await parse(new TextEncoder().encode(text), 'fixtures/fujian.txt');
  put('fixtures/fujian-2023.txt', yearBefore(text, report));
}

schemas();
slip();
await lastYear();
await Promise.all(PAGES.map(async (page) => put(`${page}/assets.json`, await pageAssets(page))));
await writeRulePages();
for (const file of ['README.md', 'README.zh-CN.md', 'docs/errors.md']) showOutput(file);
