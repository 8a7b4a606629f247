import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runProgram } from '../cli/program.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const run = promisify(execFile);

let folder = '';
let terminal: Terminal | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shells-'));
  await Promise.all(['甲局.pdf', '乙局.docx', '甲局.json'].map((name) => writeFile(join(folder, name), '')));
  await Promise.all(['bash', 'zsh', 'fish'].map(writeScript));
});

async function writeScript(shell: string): Promise<void> {
  const { stdout } = await runProgram(['completion', shell], { cwd: ROOT });
  await writeFile(join(folder, `juesuan.${shell}`), stdout);
}

afterEach(async () => {
  await terminal?.close();
  terminal = null;
});

afterAll(() => rm(folder, { recursive: true }));

/** What is typed, and words that are offered for it. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ['juesuan ', ['check', 'parse', 'explain', 'completion']],
  ['juesuan check --fail-on ', ['error', 'warning', 'info']],
  ['juesuan check --lang=', ['zh', 'en']],
  ['juesuan check -f json', ['jsonl']],
  ['juesuan check --m', ['--max-warnings']],
  ['juesuan --lang en baseline ', ['create', 'update', 'prune']],
  ['juesuan check --only naming/c', ['naming/catalogue-name', 'naming/code-name']],
  ['juesuan explain naming/c', ['naming/catalogue-name', 'naming/code-name']],
  ['juesuan check --prior ', ['甲局.pdf', '乙局.docx']],
  ['juesuan check 甲', ['甲局.pdf', '甲局.json']],
  ['juesuan check -f json=甲', ['甲局.pdf', '甲局.json']],
];

/** How a shell is started with nothing of the user's, and told to show all there is at the first Tab. */
const SHELLS = {
  bash: {
    command: 'bash --norc -i',
    setUp: 'unset HISTFILE; bind "set show-all-if-ambiguous on"; source ./juesuan.bash',
  },
  zsh: {
    command: 'zsh -f -i',
    setUp: 'unsetopt list_ambiguous; autoload -Uz compinit; compinit -u -D; source ./juesuan.zsh',
  },
} as const;

describe.each(['bash', 'zsh'] as const)('the completion of %s', (shell) => {
  it.each(LINES)('for “%s”', async (line, words) => {
    const { command, setUp } = SHELLS[shell];
    terminal = openTerminal(command, folder);
    terminal.type(`stty rows 50 cols 200; ${setUp}; PS1='READ''Y> '\r`);
    await terminal.shown('READY> ');
    terminal.type(`${line}\t`);
    const shown = await terminal.shown(...words);
    expect(words.filter((word) => !shown.includes(word))).toEqual([]);
  });
});

describe('the completion of fish', () => {
  it.each(LINES)('for “%s”', async (line, words) => {
    const script = 'source ./juesuan.fish; complete -C $argv[1]';
    const { stdout } = await run('fish', ['--no-config', '-c', script, '--', line], { cwd: folder });
    const offered = stdout.split('\n').map((each) => each.split('\t')[0]?.split('=').at(-1));
    expect(offered).toEqual(expect.arrayContaining([...words]));
  });
});

describe('the scripts', () => {
  it.each(['bash', 'zsh', 'fish'])('of %s are ones it can read', async (shell) => {
    expect(await run(shell, ['-n', `juesuan.${shell}`], { cwd: folder })).toEqual({ stdout: '', stderr: '' });
  });

  it('complete in zsh from a folder of fpath as well', async () => {
    await writeFile(join(folder, '_juesuan'), (await run('cat', ['juesuan.zsh'], { cwd: folder })).stdout);
    const script = 'fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; print $_comps[juesuan]';
    expect((await run('zsh', ['-f', '-c', script], { cwd: folder })).stdout).toBe('_juesuan\n');
  });
});
