/**
 * Tells for every format how much CPU time rendering a report adds to checking it, each in fresh processes, and fails
 * where that is more than the format may cost.
 *
 *   npm run bench:reporting [-- report.txt]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FORMAT_NAMES } from '../../src/report/index.ts';

const RUNS = 7;

const MOST = 0.25;
/** What is looked at rather than read by programs is drawn first. */
const MOST_OF: Readonly<Record<string, number>> = { html: 0.6, xlsx: 0.6 };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CORPUS = here('../../../shared/corpus/gulou-2024/report.txt');
const REPORT = process.argv[2] ?? (existsSync(CORPUS) ? CORPUS : here('../../fixtures/slip.txt'));
const ONE = ['--import', 'tsx', here('reporting/one.ts')];

interface Spent {
  readonly checking: number;
  readonly rendering: number;
}

function run(format: string): Spent {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...ONE, format, REPORT], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [checking = Number.NaN, rendering = Number.NaN] = stdout.split(' ').map(Number);
  return { checking, rendering };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function measure(format: string): { line: string; isMet: boolean } {
  const runs = Array.from({ length: RUNS }, () => run(format));
  const [checking, rendering] = [
    median(runs.map((one) => one.checking)),
    median(runs.map((one) => one.rendering)),
  ];
  const ratio = median(runs.map((one) => one.rendering / one.checking));
  const most = MOST_OF[format] ?? MOST;
  const isMet = ratio <= most;
  const told = [
    format.padEnd(10),
    `check ${checking.toFixed(0).padStart(4)} ms`,
    `rendering ${rendering.toFixed(1).padStart(6)} ms`,
    `${(100 * ratio).toFixed(1).padStart(5)} % (at most ${100 * most} %)`,
    isMet ? '' : '✖ too much',
  ];
  return { line: told.join('  ').trimEnd(), isMet };
}

let isMet = true;
for (const format of FORMAT_NAMES) {
  const told = measure(format);
  isMet &&= told.isMet;
  process.stdout.write(`${told.line}\n`);
}
process.exitCode = isMet ? 0 : 1;
