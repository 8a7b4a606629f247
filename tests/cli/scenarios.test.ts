import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, buildIfStale, runProgram, type Ran } from './program.ts';
import { readScenario, type Expectation, type Scenario, type Step } from './scenario.ts';

const here = new URL('.', import.meta.url);
const names = (await readdir(here)).filter((name) => name.endsWith('.scenario')).sort();

beforeAll(buildIfStale, 60_000);

describe('the command line', () => {
  it.each(names)('%s', { timeout: 60_000 }, async (name) => {
    const scenario = readScenario(await readFile(new URL(name, here), 'utf8'));
    const folder = await mkdtemp(join(tmpdir(), 'scenario-'));
    try {
      await prepare(scenario, folder);
      for (const step of scenario.steps) await perform(step, folder, scenario.title);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function prepare({ files, folders, copies }: Scenario, folder: string): Promise<void> {
  for (const path of folders) await mkdir(join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const [path, source] of Object.entries(copies)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(ROOT, source), join(folder, path));
  }
}

async function perform(step: Step, folder: string, title: string): Promise<void> {
  const { args, stdin, environment } = step;
  const ran = await runProgram(args, { cwd: folder, stdin, environment });
  const call = `${title}\n$ juesuan ${args.join(' ')}\n${ran.stderr}`;
  expect(ran.stderr, call).not.toMatch(/^ +at /mu);
  expect(ran.exit, call).toBe(step.exit);
  for (const expectation of step.expectations) {
    meets(await subjectOf(expectation, ran, folder), expectation, call);
  }
}

async function subjectOf({ subject }: Expectation, { stdout, stderr }: Ran, folder: string): Promise<string> {
  if (subject === 'stdout') return stdout;
  return subject === 'stderr' ? stderr : readFile(join(folder, subject), 'utf8');
}

function meets(text: string, { kind, text: expected }: Expectation, call: string): void {
  const lines = expected.split('\n').filter((line) => line.trim() !== '');
  switch (kind) {
    case 'is':
      expect(text.trimEnd(), call).toBe(expected.trimEnd());
      break;
    case 'contains':
      for (const line of lines) expect(text, call).toContain(line);
      break;
    case 'lacks':
      for (const line of lines) expect(text, call).not.toContain(line);
      break;
    case 'json':
      for (const line of lines) saysJson(JSON.parse(text), line, call);
  }
}

/** `summary.error = 1`: the value at a path, in JSON. */
function saysJson(json: unknown, line: string, call: string): void {
  const [path = '', value = ''] = line.split(' = ');
  const found = path.split('.').reduce<unknown>((at, key) => field(at, key), json);
  expect(found, `${call}\n${line}`).toEqual(JSON.parse(value));
}

function field(value: unknown, key: string): unknown {
  if (Array.isArray(value) && key === 'length') return value.length;
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}
