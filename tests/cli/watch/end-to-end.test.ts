import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, runProgram } from '../program.ts';

let folder = '';
/** What is left running where a test fails. */
let running: ChildProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
  await copyFile(`${ROOT}fixtures/slip.txt`, join(folder, '报告.txt'));
});

afterEach(async () => {
  running?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** A watch that is under way. */
function watching(...args: string[]): {
  /** What it wrote since this was last asked, once all of these words are in it. */
  written: (...words: readonly RegExp[]) => Promise<string>;
  quit: () => Promise<number | null>;
} {
  const child = spawn(process.execPath, [`${ROOT}bin/juesuan.js`, 'check', ...args, '--watch'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let text = '';
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
  }
  const ended = once(child, 'close');
  const written = async (...words: readonly RegExp[]): Promise<string> => {
    if (words.every((each) => each.test(text))) {
      const all = text;
      text = '';
      return all;
    }
    if (child.exitCode !== null) throw new Error(`it has ended: ${text}`);
    await Promise.race([...streams.map((stream) => once(stream, 'data')), ended]);
    return written(...words);
  };
  return {
    written,
    async quit() {
      child.kill('SIGINT');
      await ended;
      return child.exitCode;
    },
  };
}

/** Saves as Word does: another file is written and takes the place of this one. */
async function save(text: string): Promise<void> {
  await writeFile(join(folder, '~WRL0001.tmp'), text);
  await rename(join(folder, '~WRL0001.tmp'), join(folder, '报告.txt'));
}

describe('a watch', () => {
  it('checks again what is saved, writes its files anew, and ends with the status of the last check', async () => {
    const { written, quit } = watching('报告.txt', '-f', 'terminal', '-f', 'json=结果.json');
    await written(/1 处错误（核对了 1 份报告）。/u, /核对完毕：现有 1 处问题。/u, /正在等待/u);
    expect(await readFile(join(folder, '结果.json'), 'utf8')).toContain('"error": 1');

    await save((await readFile(join(folder, '报告.txt'), 'utf8')).replace('605.00', '650.00'));
    const second = await written(
      /──── \d\d:\d\d:\d\d 报告\.txt 有改动，重新核对 ────/u,
      /没有发现问题（核对了 1 份报告）。/u,
      /核对完毕：又对上 1 处，现在没有问题。/u,
      /正在等待/u,
    );
    expect(second).not.toContain('\u001B');
    expect(await readFile(join(folder, '结果.json'), 'utf8')).toContain('"error": 0');
    expect(await quit()).toBe(0);
  });

  it('goes on where a config that is being edited is broken', async () => {
    const { written, quit } = watching('报告.txt', '-f', 'json=结果.json');
    await written(/正在等待/u);
    await writeFile(join(folder, 'juesuan.config.json'), '{');
    await written(/错误：[^]*juesuan\.config\.json/u, /这次没有核对成/u, /正在等待/u);
    await writeFile(join(folder, 'juesuan.config.json'), '{}');
    await written(/核对完毕：和上次一样，现有 1 处问题。/u, /正在等待/u);
    expect(await quit()).toBe(1);
  });

  it('is not for standard input, nor where there is nothing right to begin with', async () => {
    const stdin = await runProgram(['check', '-', '--watch'], { cwd: folder });
    expect(stdin).toEqual({
      exit: 2,
      stdout: '',
      stderr: '错误：--watch 要等文件改动，而 - 是标准输入，不会改动；请写明文件。\n',
    });
    const two = await runProgram(['check', '报告.txt', '--watch', '--skip', 'nothing'], { cwd: folder });
    expect(two).toMatchObject({ exit: 2, stdout: '' });
  });
});
