import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../program.ts';
import { openRepository, yamlAt, type Repository } from './repository.ts';

let repository: Repository | null = null;

afterEach(async () => {
  if (repository) await rm(repository.folder, { recursive: true });
  repository = null;
});

async function withReport(fixture: string): Promise<Repository> {
  repository = await openRepository(fixture);
  return repository;
}

const CLEAN = 'fujian.txt';
/** In table 03, line 123, 605.00 stands for 650.00. */
const ALTERED = 'slip.txt';

const steps = z.array(
  z.object({
    run: z.string().optional(),
    uses: z.string().optional(),
    with: z.record(z.string(), z.unknown()).optional(),
  }),
);
const results = z.object({
  runs: z.array(
    z.object({
      results: z.array(
        z.object({
          ruleId: z.string(),
          locations: z.array(
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string() }),
                region: z.object({ startLine: z.number() }),
              }),
            }),
          ),
        }),
      ),
    }),
  ),
});

describe('the workflow for GitHub', async () => {
  const all = steps.parse(await yamlAt('docs/pipelines/github.yml', 'jobs', 'juesuan', 'steps'));
  const [install = '', check = ''] = all.flatMap(({ run }) => run ?? []);
  const uploaded = all.flatMap(({ uses = '', with: given }) =>
    uses.includes('upload')
      ? String(given?.['sarif_file'] ?? given?.['path'])
          .trim()
          .split('\n')
      : [],
  );

  it('installs the program, and then checks', () => {
    expect(install).toMatch(/^npm install /u);
    expect(check).toMatch(/^juesuan check /u);
    expect(all.flatMap(({ run }) => run ?? [])).toHaveLength(2);
  });

  it('passes a report that ties', async () => {
    const { run, read } = await withReport(CLEAN);
    const { exit, stdout, stderr } = await run(check);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).not.toMatch(/^::(?:error|warning) /mu);
    const sarif = results.parse(JSON.parse(await read('juesuan.sarif')));
    expect(sarif.runs.flatMap((one) => one.results)).toEqual([]);
    expect(await read('summary')).toContain('没有发现问题');
  });

  it('fails one that does not, and tells where', async () => {
    const { run, read } = await withReport(ALTERED);
    const { exit, stdout } = await run(check);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^::error file=决算\/报告\.txt,line=123,.*605\.00.*650\.00/mu);
    expect(await read('summary')).toContain('650.00');
    const [found] = results.parse(JSON.parse(await read('juesuan.sarif'))).runs.flatMap((one) => one.results);
    expect(found?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: encodeURI('决算/报告.txt') },
      region: { startLine: 123 },
    });
  });

  it('uploads files that the check has written', async () => {
    const { run, read } = await withReport(ALTERED);
    await run(check);
    expect(uploaded).toEqual(['juesuan.sarif', '核对结果.html', '核对底稿.xlsx']);
    expect((await read('核对结果.html')).trimStart().slice(0, 15).toLowerCase()).toBe('<!doctype html>');
    expect((await read('核对底稿.xlsx')).slice(0, 2)).toBe('PK');
  });
});

const quality = z.array(
  z.object({
    location: z.object({ path: z.string(), lines: z.object({ begin: z.number() }) }),
    severity: z.string(),
  }),
);

describe('the job for GitLab', async () => {
  const [check = ''] = z
    .array(z.string())
    .parse(await yamlAt('docs/pipelines/gitlab.yml', 'juesuan', 'script'));
  const reports = await yamlAt('docs/pipelines/gitlab.yml', 'juesuan', 'artifacts', 'reports');

  it('keeps the files that the check writes', () => {
    const { codequality, junit } = z.object({ codequality: z.string(), junit: z.string() }).parse(reports);
    expect(check).toContain(`-f gitlab=${codequality}`);
    expect(check).toContain(`-f junit=${junit}`);
  });

  it('passes a report that ties', async () => {
    const { run, read } = await withReport(CLEAN);
    const { exit, stdout } = await run(check);
    expect(exit).toBe(0);
    expect(stdout).toContain('没有发现问题');
    expect(JSON.parse(await read('gl-code-quality-report.json'))).toEqual([]);
    expect(await read('juesuan.xml')).toMatch(/<testsuites [^>]*failures="0"/u);
  });

  it('fails one that does not, and tells where', async () => {
    const { run, read } = await withReport(ALTERED);
    expect((await run(check)).exit).toBe(1);
    const [first] = quality.parse(JSON.parse(await read('gl-code-quality-report.json')));
    expect(first?.location).toEqual({ path: '决算/报告.txt', lines: { begin: 123 } });
    expect(await read('juesuan.xml')).toMatch(/<failure [^>]*/u);
  });
});

describe('the hook for pre-commit', async () => {
  const hook = z
    .object({ id: z.literal('juesuan'), entry: z.string(), language: z.literal('node'), files: z.string() })
    .parse(await yamlAt('.pre-commit-hooks.yaml', 0));
  const files = new RegExp(hook.files, 'u');

  it('is the one that the page shows', async () => {
    expect(await yamlAt('docs/pipelines/pre-commit-config.yaml', 'repos', 0, 'hooks', 0, 'id')).toBe(hook.id);
  });

  it.each([
    ['决算/甲局.pdf', true],
    ['2024 年决算公开.docx', true],
    ['决算/附表.xls', true],
    ['决算/说明.png', false],
    ['README.md', false],
    ['package.json', false],
  ])('takes %s: %s', (path, isTaken) => {
    expect(files.test(path)).toBe(isTaken);
  });

  it.each([
    [CLEAN, 0],
    [ALTERED, 1],
  ])('is given files that are committed: %s comes to %i', async (fixture, status) => {
    const { run } = await withReport(fixture);
    const { exit, stdout } = await run(`${hook.entry} 决算/报告.txt`);
    expect(exit).toBe(status);
    expect(stdout.includes('605.00')).toBe(status === 1);
  });
});

describe('the script for git', () => {
  const COMMIT = "git -c user.name=a -c user.email=a@example.com commit -q -m '决算'";

  async function withHook(fixture: string): Promise<Repository> {
    const opened = await withReport(fixture);
    await opened.run('git init -q . && git add 决算');
    await copyFile(`${ROOT}docs/pipelines/pre-commit`, join(opened.folder, '.git/hooks/pre-commit'));
    await opened.run('chmod +x .git/hooks/pre-commit');
    return opened;
  }

  it('lets a report that ties be committed', async () => {
    const { run } = await withHook(CLEAN);
    expect((await run(COMMIT)).exit).toBe(0);
    expect((await run('git log --format=%s')).stdout).toBe('决算\n');
  });

  it('keeps back one that does not, and tells why', async () => {
    const { run } = await withHook(ALTERED);
    const { exit, stdout, stderr } = await run(COMMIT);
    expect(exit).toBe(1);
    expect(stdout + stderr).toContain('605.00');
  });

  it('checks what is committed, and not what lies in the folder', async () => {
    const { run, folder } = await withHook(CLEAN);
    await copyFile(`${ROOT}fixtures/${ALTERED}`, join(folder, '决算/报告.txt'));
    expect((await run(COMMIT)).exit).toBe(0);
    expect((await run(`git add 决算 && ${COMMIT}`)).exit).toBe(1);
  });

  it('lets pass what is no report', async () => {
    const { run } = await withHook(CLEAN);
    await run(COMMIT);
    expect((await run(`touch a && git add a && ${COMMIT}`)).exit).toBe(0);
  });
});
