import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, type Ran } from '../program.ts';

/** A repository of reports, in which the program is installed. */
export interface Repository {
  readonly folder: string;
  /** Runs a command as a pipeline does: in the repository, until the first failure. */
  readonly run: (command: string) => Promise<Ran>;
  readonly read: (path: string) => Promise<string>;
}

const SUMMARY = '.summary.md';

export async function openRepository(fixture: string): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), 'pipeline-'));
  await mkdir(join(folder, '决算'));
  await mkdir(join(folder, '.bin'));
  await copyFile(`${ROOT}fixtures/${fixture}`, join(folder, '决算/报告.txt'));
  await writeFile(join(folder, '.bin/juesuan'), `#!/bin/sh\nexec node '${ROOT}bin/juesuan.js' "$@"\n`);
  await chmod(join(folder, '.bin/juesuan'), 0o755);
  const env = {
    PATH: `${join(folder, '.bin')}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    GITHUB_STEP_SUMMARY: join(folder, SUMMARY),
  };
  return {
    folder,
    run: (command) =>
      new Promise((resolve) => {
        const child = execFile('bash', ['-e', '-c', command], { cwd: folder, env }, (_, stdout, stderr) =>
          resolve({ exit: child.exitCode, stdout, stderr }),
        );
      }),
    read: (path) => readFile(join(folder, path === 'summary' ? SUMMARY : path), 'utf8'),
  };
}

/** A file of docs/pipelines, or of the root, read as YAML; what stands at a path in it. */
export async function yamlAt(path: string, ...keys: readonly (string | number)[]): Promise<unknown> {
  const content: unknown = parse(await readFile(ROOT + path, 'utf8'));
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map(Object.entries(value)).get(String(key));
  }, content);
}
