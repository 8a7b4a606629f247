import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OutputError } from '../../src/errors.ts';
import { fileOutput, standardOutput } from '../../src/io/write.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A stream that takes nothing, for the reason the operating system gives. */
function failing(code: string): Writable {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
  stream.on('error', () => undefined);
  return stream;
}

describe('a file', () => {
  it('is written piece by piece over what it held', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'something longer than what follows');
    const sink = fileOutput(path);
    await sink.write('甲');
    await sink.write('乙\n');
    await sink.close();
    expect(await readFile(path, 'utf8')).toBe('甲乙\n');
  });

  it('that cannot be written is told of in a sentence', () => {
    expect(() => fileOutput(join(folder, 'none/a.txt'))).toThrow('写不进去，因为所在的文件夹不存在');
    expect(() => fileOutput(folder)).toThrow(OutputError);
  });
});

describe('standard output', () => {
  it('may be left by its reader', async () => {
    await expect(standardOutput(failing('EPIPE')).write('x')).resolves.toBeUndefined();
  });

  it('may fail otherwise, which is told', async () => {
    await expect(standardOutput(failing('ENOSPC')).write('x')).rejects.toThrow('磁盘已满');
    await expect(standardOutput(failing('EIO')).write('x')).rejects.toThrow('写不进去（EIO）');
  });
});
