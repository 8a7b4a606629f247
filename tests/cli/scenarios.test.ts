import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsAbout } from './complaints.ts';
import { ROOT, runProgram } from './program.ts';
import { readScenario, type Scenario } from './scenario.ts';

const here = new URL('.', import.meta.url);
const names = (await readdir(here)).filter((name) => name.endsWith('.scenario')).toSorted();

describe('the command line', () => {
  it.each(names)('%s', { timeout: 60_000 }, async (name) => {
    const scenario = readScenario(await readFile(new URL(name, here), 'utf8'));
    const folder = await mkdtemp(join(tmpdir(), 'scenario-'));
    try {
      await prepare(scenario, folder);
      for await (const complaints of play(scenario, folder)) expect(complaints).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function prepare({ files, folders, copies }: Scenario, folder: string): Promise<void> {
  const paths = [...Object.keys(files), ...Object.keys(copies)].map((path) => dirname(join(folder, path)));
  const needed = [...paths, ...folders.map((path) => join(folder, path))];
  await Promise.all(needed.map((path) => mkdir(path, { recursive: true })));
  await Promise.all(Object.entries(files).map(([path, text]) => writeFile(join(folder, path), text)));
  await Promise.all(
    Object.entries(copies).map(([path, source]) => copyFile(join(ROOT, source), join(folder, path))),
  );
}

/** The calls one after another, as a later one may use what an earlier one wrote. */
async function* play({ steps }: Scenario, folder: string): AsyncGenerator<string[]> {
  for (const step of steps) {
    const ran = runProgram(step.args, { cwd: folder, stdin: step.stdin, environment: step.environment });
    yield ran.then((done) => complaintsAbout(step, done, (path) => readFile(join(folder, path), 'utf8')));
  }
}
