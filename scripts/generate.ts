// Writes what is derived from the sources: the JSON Schemas of what goes in and out, the fixture with a slip in it, the
// script and style sheet of the HTML report, and the output shown in the READMEs, which is that of the built program. With --check it writes nothing and fails where
// a file is not up to date.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { MUTATIONS, mutate } from '../fixtures/mutations.ts';
import { parsedModelSchema } from '../src/model/parsed.ts';
import { baselineSchema, configSchema } from '../src/review/schema.ts';
import { checkLineSchema, checkReportSchema } from '../src/report/json/schema.ts';
import { pageAssets } from './page.ts';

const root = new URL('../', import.meta.url);
const isCheck = process.argv.includes('--check');

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
    file: 'schema/baseline.schema.json',
    title: 'Accepted findings, as juesuan baseline writes them',
    schema: baselineSchema,
    io: 'input',
  },
  {
    file: 'schema/config.schema.json',
    title: 'The file juesuan.config.json',
    schema: configSchema,
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

const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

function put(file: string, text: string): void {
  if (!isCheck) writeFileSync(new URL(file, root), text);
  else if (read(file) !== text) {
    console.error(`${file} is not up to date; run npm run generate`);
    process.exitCode = 1;
  }
}

function schemas(): void {
  mkdirSync(new URL('schema/', root), { recursive: true });
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

const SHOWN = /(?<begin><!-- output: (?<command>.*?) -->\n)[^]*?(?<end><!-- end of output -->)/gu;

/** Between the marks stands what the command prints. */
function readme(file: string): void {
  const text = read(file).replaceAll(SHOWN, (_, begin: string, command: string, end: string) => {
    return `${begin}\n\`\`\`\n${outputOf(command)}\`\`\`\n\n${end}`;
  });
  put(file, text);
}

function outputOf(command: string): string {
  const entry = fileURLToPath(new URL('bin/juesuan.js', root));
  const { stdout, stderr } = spawnSync(process.execPath, [entry, ...command.split(' ')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}

schemas();
slip();
put('src/report/html/assets.json', await pageAssets());
for (const file of ['README.md', 'README.zh-CN.md']) readme(file);
