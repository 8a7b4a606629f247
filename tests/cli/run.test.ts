import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run, tellCrash } from '../../src/cli/main.ts';
import { checkReportSchema } from '../../src/report/json/schema.ts';

const FIXTURE = fileURLToPath(new URL('../../fixtures/fujian.txt', import.meta.url));

let folder = '';
let stdout = '';
let stderr = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
});

afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => {
  stdout = '';
  stderr = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((...args: readonly unknown[]) => {
    stdout += String(args[0]);
    const done = args.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const juesuan = (...args: string[]): Promise<number> => run(['node', 'juesuan', ...args]);

describe('help and version', () => {
  it('are output', async () => {
    expect(await juesuan('--version')).toBe(0);
    expect(stdout).toBe('0.1.0\n');
    expect(await juesuan('--help', '--lang', 'en')).toBe(0);
    expect(stdout).toContain('Usage: juesuan <command> [options]');
    expect(await juesuan('help', 'explain')).toBe(0);
    expect(stdout).toContain('用法： juesuan explain <规则> [选项]');
    expect(stderr).toBe('');
  });

  it('are told on standard error for want of a command', async () => {
    expect(await juesuan()).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('用法： juesuan <命令> [选项]');
  });
});

describe('check', () => {
  it('shows a report on the screen', async () => {
    expect(await juesuan('check', FIXTURE)).toBe(0);
    expect(stdout).toContain('没有发现问题（核对了 1 份报告）。');
    expect(stderr).toBe('');
  });

  it('writes JSON to a file', async () => {
    const path = join(folder, 'out.json');
    expect(await juesuan('check', FIXTURE, '-f', 'json', '-o', path)).toBe(0);
    const { summary } = checkReportSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    expect(summary).toMatchObject({ documents: 1, failed: 0, error: 0 });
    expect(stdout).toBe('');
  });

  it('goes on after a file that cannot be read, and fails in the end', async () => {
    expect(await juesuan('check', 'none.txt', FIXTURE, '-f', 'jsonl')).toBe(2);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/^错误：none\.txt：找不到这个文件.*。\n$/u);
  });

  it('tells of files that are no report', async () => {
    const [binary, latin] = [join(folder, 'b.json'), join(folder, 'empty.txt')];
    await writeFile(binary, new Uint8Array([0x7b, 0xff, 0xfe]));
    await writeFile(latin, '');
    expect(await juesuan('check', binary, latin, folder, '--lang', 'en')).toBe(2);
    expect(stderr).toContain('it is not JSON in UTF-8');
    expect(stderr).toContain('the file is empty');
  });
});

describe('the other commands', () => {
  it('write the model', async () => {
    const path = join(folder, 'model.json');
    expect(await juesuan('parse', FIXTURE, '-o', path)).toBe(0);
    expect(await juesuan('parse', path)).toBe(0);
    expect(stdout).toBe(await readFile(path, 'utf8'));
  });

  it('print the catalogue and one rule of it', async () => {
    expect(await juesuan('rules')).toBe(0);
    expect(stdout).toContain('表间勾稽  cross-table');
    expect(await juesuan('explain', 'cross-table/income-total', '--lang', 'en')).toBe(0);
    expect(stdout).toContain('\nFormula: ');
    stdout = '';
    expect(await juesuan('rules', '--format', 'json')).toBe(0);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ id: 'cross-table/income-total' }));
  });
});

describe('what is wrong with the command line', () => {
  it.each([
    [['chek'], '没有“chek”这个命令，是不是想用 check？'],
    [['check'], '缺少参数 <路径>，可用的写法见 juesuan --help。'],
    [['check', 'a', '--jobs', '2'], '没有 --jobs 这个选项，可用的写法见 juesuan --help。'],
    [['check', 'a', '-o'], '选项 -o, --output <文件> 后面缺少值。'],
    [['check', 'a', '--quiet', '--verbose'], '--verbose 和 --quiet 不能同时用。'],
    [['explain', 'a', 'b'], '命令 explain 的参数太多，可用的写法见 juesuan --help。'],
    [['explain', 'x'], '没有“x”这个规则或规则组，全部规则见 juesuan rules。'],
  ])('%j', async (args, sentence) => {
    expect(await juesuan(...args)).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(`错误：${sentence}\n`);
  });
});

describe('a defect', () => {
  it('is thrown on, for the entry to tell of', async () => {
    vi.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new RangeError('defect');
    });
    await expect(juesuan('rules', '--format', 'json')).rejects.toThrow('defect');
    vi.restoreAllMocks();
  });

  it('is told of with a request to report it', () => {
    tellCrash(new RangeError('defect'));
    tellCrash('no error at all');
    expect(stderr).toContain('这是 juesuan 的缺陷');
    expect(stderr).toContain('juesuan 0.1.0, Node v');
    expect(stderr).toContain('RangeError: defect');
    expect(stderr).toContain('no error at all');
  });
});
