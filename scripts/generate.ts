// Writes what is derived from the sources: the JSON Schemas of what goes in and out. With --check it writes nothing
// and fails where a file is not up to date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { parsedModelSchema } from '../src/model/parsed.ts';
import { checkLineSchema, checkReportSchema } from '../src/report/json/schema.ts';

const folder = new URL('../schema/', import.meta.url);

interface Generated {
  readonly file: string;
  readonly title: string;
  readonly schema: z.ZodType;
  /** For whoever writes it (`input`, where a field with a default may be left out) or reads it (`output`). */
  readonly io: 'input' | 'output';
}

const SCHEMAS: readonly Generated[] = [
  {
    file: 'check.schema.json',
    title: 'JSON report of juesuan check',
    schema: checkReportSchema,
    io: 'output',
  },
  {
    file: 'check-line.schema.json',
    title: 'One line of juesuan check --format jsonl',
    schema: checkLineSchema,
    io: 'output',
  },
  {
    file: 'model.schema.json',
    title: 'JSON model of juesuan parse, an input of juesuan check',
    schema: parsedModelSchema,
    io: 'input',
  },
];

function textOf({ title, schema, io }: Generated): string {
  const { $schema, ...body } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`;
}

async function write(generated: Generated): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(generated.file, folder), textOf(generated));
}

async function check(generated: Generated): Promise<void> {
  const stored = await readFile(new URL(generated.file, folder), 'utf8').catch(() => '');
  if (stored === textOf(generated)) return;
  process.stderr.write(`schema/${generated.file} is not up to date; run npm run generate\n`);
  process.exitCode = 1;
}

await Promise.all(SCHEMAS.map(process.argv.includes('--check') ? check : write));
