/**
 * Times whole processes: the check of a report against a bare Node, in turn, and prints the medians, their ratio and
 * the peak memory of the check.
 *
 *   npm run bench [-- report.txt]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RUNS = 15;
const MOST_RATIO = 2.8;
const MOST_MEMORY = 130;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CORPUS = here('../../../shared/corpus/gulou-2024/report.txt');
const REPORT = process.argv[2] ?? (existsSync(CORPUS) ? CORPUS : here('../../fixtures/fujian.txt'));
const CHECK = [here('../../bin/juesuan.js'), 'check', REPORT];

/** Has a process tell its own peak memory, in kilobytes, as the last line of standard error. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

function run(args: readonly string[]): { milliseconds: number; stderr: string } {
  const start = process.hrtime.bigint();
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const milliseconds = Number((process.hrtime.bigint() - start) / 1000n) / 1000;
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { milliseconds, stderr };
}

/** Measured apart: telling it takes time. */
function megabytes(args: readonly string[]): number {
  const { stderr } = run(['--import', TELL_MEMORY, ...args]);
  return Number(stderr.trim().split('\n').at(-1)) / 1024;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const pairs = Array.from({ length: RUNS + 1 }, () => ({ bare: run(['-e', '0']), check: run(CHECK) })).slice(
  1,
);
const ratio = median(pairs.map(({ bare, check }) => check.milliseconds / bare.milliseconds));
const memory = megabytes(CHECK);
const met = ratio <= MOST_RATIO && memory <= MOST_MEMORY;
process.stdout.write(
  [
    `bare node     ${median(pairs.map(({ bare }) => bare.milliseconds)).toFixed(0)} ms`,
    `check         ${median(pairs.map(({ check }) => check.milliseconds)).toFixed(0)} ms`,
    `ratio         ${ratio.toFixed(2)} (at most ${MOST_RATIO})`,
    `peak memory   ${memory.toFixed(0)} MB (at most ${MOST_MEMORY})`,
    met ? 'within bounds' : 'out of bounds',
    '',
  ].join('\n'),
);
process.exitCode = met ? 0 : 1;
