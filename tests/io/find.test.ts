import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { findReports } from '../../src/io/find.ts';

let folder = '';

const FILES = [
  'b.txt',
  'a.TXT',
  'c.png',
  'in/d.json',
  'in/juesuan.config.json',
  'in/juesuan-baseline.json',
  'in/.git/e.txt',
  'in/node_modules/f.txt',
  '.g.txt',
  '~$b.docx',
  '[h].txt',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-'));
  const paths = FILES.map((path) => join(folder, path));
  await Promise.all(
    [...paths.map(dirname), join(folder, 'empty')].map((path) => mkdir(path, { recursive: true })),
  );
  await Promise.all(paths.map((path) => writeFile(path, 'x')));
  await symlink(folder, join(folder, 'in/loop'));
});

afterAll(() => rm(folder, { recursive: true }));

/** What paths under the folder lead to, told relative to it; an error by its code. */
async function found(...paths: string[]): Promise<string[]> {
  const all = await findReports(paths.map((path) => `${folder}/${path}`));
  return all.map((one) => (one instanceof InputError ? one.code : one.replace(`${folder}/`, '')));
}

describe('paths', () => {
  it('lead to themselves where they are files, whatever their ending', async () => {
    expect(await found('c.png', 'b.txt')).toEqual(['c.png', 'b.txt']);
  });

  it('lead to the reports in and under a folder, by name, without hidden ones and those of open documents', async () => {
    expect(await found('')).toEqual(['[h].txt', 'a.TXT', 'b.txt', 'in/d.json']);
    expect(await found('in/')).toEqual(['in/d.json']);
  });

  it('lead to what a pattern matches', async () => {
    expect(await found('*.txt')).toEqual(['[h].txt', 'b.txt']);
    expect(await found('in/*.json')).toEqual(['in/d.json']);
  });

  it('that look like a pattern and exist are no pattern', async () => {
    expect(await found('[h].txt')).toEqual(['[h].txt']);
  });

  it('that lead nowhere are left for reading to tell of, or told of at once', async () => {
    expect(await found('none.txt')).toEqual(['none.txt']);
    expect(await found('empty', '*.docx')).toEqual(['no-reports', 'no-reports']);
  });

  it('lead to each file once', async () => {
    expect(await found('b.txt', './b.txt', '*.txt')).toEqual(['b.txt', '[h].txt']);
    expect(await findReports(['-', '-'])).toEqual(['-']);
  });
});
