import { lstat, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
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
  it('is written piece by piece, and holds what it held until all is there', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'something longer than what follows', { mode: 0o640 });
    const sink = fileOutput(path);
    await sink.write('甲');
    await sink.write(new TextEncoder().encode('乙\n'));
    expect(await readFile(path, 'utf8')).toBe('something longer than what follows');
    await sink.close();
    expect(await readFile(path, 'utf8')).toBe('甲乙\n');
    expect((await stat(path)).mode % 0o1000).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('is what it was where the rest of it does not come', async () => {
    const path = join(folder, 'b.txt');
    await writeFile(path, 'whole');
    const sink = fileOutput(path);
    await sink.write('half');
    sink.discard();
    expect(await readFile(path, 'utf8')).toBe('whole');
    expect(await readdir(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('is written where a link leads, and the link stays', async () => {
    const [path, link] = [join(folder, 'a.txt'), join(folder, 'link.txt')];
    await symlink(path, link);
    const sink = fileOutput(link);
    await sink.write('through');
    await sink.close();
    expect(await readFile(path, 'utf8')).toBe('through');
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });

  it('that is none, such as a device, is written as it is', async () => {
    const sink = fileOutput('/dev/null');
    await sink.write('x');
    await sink.close();
    expect((await stat('/dev/null')).isFile()).toBe(false);
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
