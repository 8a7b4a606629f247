// Writes what is derived from the sources: the JSON Schemas of what goes in and out. With --check it writes nothing
// and fails where a file is not up to date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { parsedModelSchema } from '../src/model/parsed.ts';
import { checkLineSchema, checkReportSchema } from '../src/report/json-schema.ts';

const folder = new URL('../schema/', import.meta.url);

/** `io` tells a writer (`input`) from a reader (`output`): a field with a default need not be written. */
const SCHEMAS: readonly { file: string; title: string; schema: z.ZodType; io: 'input' | 'output' }[] = [
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

async function generate(isCheck: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, title, schema, io } of SCHEMAS) {
    const { $schema, ...body } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
    const text = `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`;
    const path = new URL(file, folder);
    if (!isCheck) await writeFile(path, text);
    else if (text !== (await readFile(path, 'utf8').catch(() => ''))) {
      console.error(`${fileURLToPath(path)} is not up to date; run npm run generate`);
      process.exitCode = 1;
    }
  }
}

await generate(process.argv.includes('--check'));
