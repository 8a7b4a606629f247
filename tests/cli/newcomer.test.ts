import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT, type Ran } from './program.ts';

const manifest = z
  .object({ bin: z.object({ juesuan: z.string() }), dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')));

let folder = '';

/** As `npm install --global` does it: the packed files, beside them what they depend on, and a link to the program. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newcomer-'));
  const installed = join(folder, 'lib/node_modules/juesuan');
  await Promise.all(
    [installed, join(folder, 'bin'), join(folder, '文档')].map((path) => mkdir(path, { recursive: true })),
  );
  // The program was built before; to build it again here would take it from under other tests.
  const packed = await promisify(execFile)(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: ROOT },
  );
  const [{ filename }] = z.tuple([z.object({ filename: z.string() })]).parse(JSON.parse(packed.stdout));
  await promisify(execFile)('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', installed]);
  await Promise.all(Object.keys(manifest.dependencies).map((name) => link(name, installed)));
  await chmod(join(installed, manifest.bin.juesuan), 0o755);
  await symlink(join(installed, manifest.bin.juesuan), join(folder, 'bin/juesuan'));
  await copyFile(`${ROOT}fixtures/slip.txt`, join(folder, '文档/决算.txt'));
});

afterAll(() => rm(folder, { recursive: true }));

async function link(name: string, installed: string): Promise<void> {
  const path = join(installed, 'node_modules', name);
  await mkdir(dirname(path), { recursive: true });
  await symlink(`${ROOT}node_modules/${name}`, path);
}

/** What somebody types in the folder of their documents. */
function typed(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` };
    const child = execFile('juesuan', args, { cwd: join(folder, '文档'), env }, (_, stdout, stderr) =>
      resolve({ exit: child.exitCode, stdout, stderr }),
    );
  });
}

const report = z.object({
  documents: z.tuple([
    z.object({
      findings: z.tuple([
        z.object({
          rule: z.string(),
          actual: z.string(),
          at: z.object({ line: z.number() }),
          suggestion: z.object({ value: z.string() }),
        }),
      ]),
    }),
  ]),
});

describe('whoever has just installed it', () => {
  it('finds out what to type', async () => {
    const { exit, stdout, stderr } = await typed('--help');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('juesuan check 决算.txt');
  });

  it('checks a report, looks at the page, mends the slip, and sees it pass', async () => {
    const first = await typed(
      'check',
      '决算.txt',
      '-f',
      'terminal',
      '-f',
      'json=结果.json',
      '-f',
      'html=结果.html',
    );
    expect({ exit: first.exit, stderr: first.stderr }).toEqual({ exit: 1, stderr: '' });
    const { documents } = report.parse(JSON.parse(await readFile(join(folder, '文档/结果.json'), 'utf8')));
    const [{ rule, actual, at, suggestion }] = documents[0].findings;
    for (const words of [rule, actual, suggestion.value]) expect(first.stdout).toContain(words);
    expect(await readFile(join(folder, '文档/结果.html'), 'utf8')).toContain(suggestion.value);
    expect((await typed('explain', rule)).stdout).toContain('怎么办');

    const path = join(folder, '文档/决算.txt');
    const lines = (await readFile(path, 'utf8')).split('\n');
    const mended = lines.map((text, index) =>
      index + 1 === at.line ? text.replace(actual, suggestion.value) : text,
    );
    await writeFile(path, mended.join('\n'));
    const second = await typed('check', '决算.txt');
    expect({ exit: second.exit, stderr: second.stderr }).toEqual({ exit: 0, stderr: '' });
    expect(second.stdout).toContain('没有发现问题（核对了 1 份报告）。');
  });

  it('reads what is published: a PDF, a Word document, a workbook', async () => {
    const names = ['report.pdf', 'report.docx', 'report.xlsx'];
    const paths = names.map((name) => `${ROOT}fixtures/formats/${name}`);
    const { exit, stderr } = await typed('check', ...paths);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  });
});
