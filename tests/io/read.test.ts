import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { readInput, readStdin } from '../../src/io/read.ts';
import { thrownBy } from '../support/thrown.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string, size?: number): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  if (size !== undefined) truncateSync(path, size);
  return path;
}

const MEGABYTE = 1024 * 1024;

describe('readInput', () => {
  it('gives the bytes of a file', () => {
    expect(Buffer.from(readInput(file('a.txt', '决算'))).toString()).toBe('决算');
  });

  it.each([
    ['an empty file', '', undefined, 'empty'],
    ['a file of 60 MB', '决算', 60 * MEGABYTE, 'too-large'],
  ])('refuses %s', (_, content, size, code) => {
    expect(thrownBy(() => readInput(file('b.txt', content, size)))).toMatchObject({ code });
  });
});

describe('readStdin', () => {
  it('gives the bytes of all chunks', async () => {
    expect(
      Buffer.from(await readStdin(Readable.from([Buffer.from('决'), Buffer.from('算')]))).toString(),
    ).toBe('决算');
  });

  it.each([
    ['nothing', [], 'empty'],
    ['more than a report can have', Array.from({ length: 33 }, () => Buffer.alloc(MEGABYTE)), 'too-large'],
  ])('refuses %s', async (_, chunks, code) => {
    await expect(readStdin(Readable.from(chunks))).rejects.toMatchObject({ code });
  });
});
