/**
 * Tells what setting two years side by side costs beside reading both: CPU time of whole processes, in turn, so that
 * whatever else the machine does falls on all of them. Fails where a diff takes more than both readings and 15%.
 *
 *   npm run bench:years [-- old.pdf new.pdf]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RUNS = 7;
const MOST = 1.15;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CORPUS = ['caizheng-2024', 'shehui-2024'].map((name) =>
  here(`../../../shared/corpus/${name}/report.pdf`),
);
const FIXTURES = ['fujian-2023.txt', 'fujian.txt'].map((name) => here(`../../fixtures/${name}`));
const USUAL = CORPUS.every((path) => existsSync(path)) ? CORPUS : FIXTURES;
const [OLD = '', NEW = ''] = process.argv.length > 3 ? process.argv.slice(2) : USUAL;

/** Has a process tell the CPU time it took, in microseconds, as the last line of standard error. */
const TELL_TIME =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error(user+system)})';

function milliseconds(...args: readonly string[]): number {
  const command = ['--import', TELL_TIME, here('../../bin/juesuan.js'), ...args];
  const { stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return Number(stderr.trim().split('\n').at(-1)) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rounds = Array.from({ length: RUNS + 1 }, () => {
  const reading = milliseconds('parse', OLD) + milliseconds('parse', NEW);
  return { reading, comparing: milliseconds('diff', OLD, NEW) };
}).slice(1);
const ratio = median(rounds.map(({ reading, comparing }) => comparing / reading));
const isMet = ratio <= MOST;
process.stdout.write(
  [
    `two readings  ${median(rounds.map(({ reading }) => reading)).toFixed(0)} ms of CPU`,
    `diff          ${median(rounds.map(({ comparing }) => comparing)).toFixed(0)} ms of CPU`,
    `ratio         ${ratio.toFixed(2)} (at most ${MOST})`,
    isMet ? 'within bounds' : 'out of bounds',
    '',
  ].join('\n'),
);
process.exitCode = isMet ? 0 : 1;
