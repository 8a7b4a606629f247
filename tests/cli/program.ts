import { execFile, spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Bundles the program where it is older than its sources. */
export async function buildIfStale(): Promise<void> {
  const sources = await readdir(`${ROOT}src`, { recursive: true, withFileTypes: true });
  const paths = sources
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  const newest = Math.max(...(await Promise.all(paths.map(changedAt))));
  if (newest <= (await changedAt(`${ROOT}dist/cli.cjs`))) return;
  await promisify(execFile)(process.execPath, [`${ROOT}scripts/build.mjs`]);
}

async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** Runs the built program in a folder, without a terminal and with no more of the environment than it needs. */
export async function runProgram(
  args: readonly string[],
  {
    cwd,
    stdin = '',
    environment = {},
  }: { cwd: string; stdin?: string; environment?: Readonly<Record<string, string>> },
): Promise<Ran> {
  const child = spawn(process.execPath, [`${ROOT}bin/juesuan.js`, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...environment },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const [stdout, stderr, exit] = await Promise.all([gather(child.stdout), gather(child.stderr), ended]);
  return { exit, stdout, stderr };
}

async function gather(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
