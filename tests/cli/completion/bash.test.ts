import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Command, Option } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bash } from '../../../src/cli/completion/bash.ts';
import { namedRules } from '../../../src/cli/completion/index.ts';
import { treeOf } from '../../../src/cli/completion/tree.ts';
import { createProgram } from '../../../src/cli/program.ts';
import { openSession } from '../../../src/cli/session.ts';
import { FORMAT_NAMES } from '../../../src/report/index.ts';
import { RULES } from '../../../src/rules/index.ts';

const PROGRAM = createProgram({ session: openSession([]), finish: () => undefined });

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'completion-'));
  await mkdir(join(folder, '报告'));
  await writeFile(join(folder, '报 告.pdf'), '');
  await writeFile(join(folder, 'out.json'), '');
  await writeFile(
    join(folder, 'juesuan.bash'),
    bash(treeOf(PROGRAM), namedRules(RULES, openSession([]).say)),
  );
});

afterAll(() => rm(folder, { recursive: true }));

/** Asks as readline does: an equals sign is a word of its own, and the last word is the one to complete. */
const ASK = `
source ./juesuan.bash
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_juesuan juesuan "\${COMP_WORDS[COMP_CWORD]}"
printf '%s\\n' "\${COMPREPLY[@]}"
`;

async function offered(line: string, breaks = '='): Promise<string[]> {
  const words = line.split(breaks === '=' ? / |(=)/u : / /u).filter((word) => word !== undefined);
  // What ends in an equals sign has no word after it.
  const typed = words.filter((word, index) => word !== '' || words[index - 1] !== '=');
  const { stdout } = await promisify(execFile)(
    'bash',
    ['--norc', '-c', `COMP_WORDBREAKS='${breaks}'${ASK}`, 'bash', ...typed],
    { cwd: folder },
  );
  return stdout.split('\n').filter((word) => word !== '');
}

const SHORT = ['-f', '-o', '-h'];

describe('completion in bash', () => {
  it.each([
    ['juesuan ', [...PROGRAM.commands.map((command) => command.name()), 'help']],
    ['juesuan ch', ['check']],
    ['juesuan help ex', ['explain']],
    ['juesuan --lang en che', ['check']],
    ['juesuan check --fail-on ', ['error', 'warning', 'info']],
    ['juesuan check --fail-on w', ['warning']],
    ['juesuan check --fail-on=w', ['warning']],
    ['juesuan check --lang=', ['zh', 'en']],
    ['juesuan check a.pdf --max', ['--max-warnings']],
    ['juesuan check --max-warnings ', []],
    ['juesuan check -f ', [...FORMAT_NAMES]],
    ['juesuan check -f jsonl --format jsonl', ['jsonl']],
    ['juesuan check -f json=o', ['out.json']],
    ['juesuan check --format=json=o', ['out.json']],
    ['juesuan parse --format ', ['json']],
    ['juesuan check --only cross-table/income-t', ['cross-table/income-total']],
    [
      'juesuan check --only nam',
      ['naming', ...RULES.map(({ id }) => id).filter((id) => id.startsWith('naming/'))],
    ],
    ['juesuan explain within-table/code-f', ['within-table/code-families']],
    ['juesuan check 报', ['报告', '报 告.pdf']],
    ['juesuan check 报告 o', ['out.json']],
    ['juesuan check --prior o', ['out.json']],
    ['juesuan baseline ', ['create', 'update', 'prune', 'help']],
    ['juesuan baseline create --re', ['--reason']],
    ['juesuan baseline create --reason check o', ['out.json']],
    ['juesuan completion ', ['bash', 'zsh', 'fish']],
    ['juesuan nothing-of-this --no', []],
  ])('of “%s”', async (line, words) => {
    expect((await offered(line)).toSorted()).toEqual(words.toSorted());
  });

  it('offers every option of a command', async () => {
    expect(await offered('juesuan parse -')).toEqual(
      expect.arrayContaining([...SHORT, '--format', '--output', '--as-one', '--lang', '--help']),
    );
  });

  it('gives whole words where bash keeps them whole', async () => {
    expect(await offered('juesuan check --fail-on=w', ' ')).toEqual(['--fail-on=warning']);
    expect(await offered('juesuan check -f json=o', ' ')).toEqual(['json=out.json']);
  });

  it('runs nothing of the words it is made of', async () => {
    const program = new Command('juesuan').addOption(new Option("--it's <x>", '$(touch made) `touch made`'));
    program.command('all').description("'; touch made; '");
    const script = `${bash(treeOf(program), [])}\nls`;
    const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', script], { cwd: folder });
    expect(stdout.split('\n')).not.toContain('made');
  });
});
