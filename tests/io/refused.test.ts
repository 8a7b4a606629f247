import { afterEach, describe, expect, it, vi } from 'vitest';
import { findReports } from '../../src/io/find.ts';
import { readInput } from '../../src/io/read.ts';
import { thrownBy } from '../support/thrown.ts';

/** What the file system says; the superuser, as whom tests may run, is refused nothing. */
const refusal = vi.hoisted(() => ({ code: '' }));

function refuse(): never {
  throw Object.assign(new Error('refused'), { code: refusal.code });
}

vi.mock('node:fs', () => ({
  statSync: () => ({ size: 1, isDirectory: () => true }),
  readFileSync: refuse,
  readdirSync: refuse,
}));

afterEach(() => {
  refusal.code = '';
});

describe('what the file system refuses', () => {
  it.each([
    ['ENOENT', 'not-found'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EISDIR', 'is-folder'],
    ['EIO', 'unreadable'],
    ['', 'unreadable'],
  ])('%s is told as %s, with the path and without a stack', (code, told) => {
    refusal.code = code;
    const error = thrownBy(() => readInput('报告.txt'));
    expect(error).toMatchObject({ code: told, path: '报告.txt' });
    expect(error instanceof Error && error.message).toMatch(/^报告\.txt：[^\n]+$/u);
  });

  it('a folder that may not be read is told of', async () => {
    refusal.code = 'EACCES';
    expect(await findReports(['档案'])).toMatchObject([{ code: 'no-permission', path: '档案' }]);
  });
});
