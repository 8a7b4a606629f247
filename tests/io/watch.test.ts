import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes, pausesUntil, snapshotOf } from '../../src/io/watch.ts';

/** What is told of files that stand so at one look after another, each written `path:state`. */
async function told(...looks: readonly string[]): Promise<string[]> {
  let nth = 0;
  const look = async (): Promise<Map<string, string>> => {
    const files = (looks[nth] ?? '').split(' ').filter((file) => file !== '');
    nth += 1;
    return new Map(files.map((file) => [file.split(':')[0] ?? '', file.split(':')[1] ?? '']));
  };
  const found: string[] = [];
  for await (const changed of await changes(look, pauses(looks.length - 1))) found.push(changed.join(' '));
  return found;
}

async function* pauses(count: number): AsyncGenerator<number> {
  for (let nth = 0; nth < count; nth += 1) yield nth;
}

describe('files that are looked at again and again', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing while nothing changes', ['a:1 b:1', 'a:1 b:1', 'a:1 b:1'], []],
    ['a change once it lasts', ['a:1', 'a:2', 'a:2', 'a:2'], ['a']],
    ['nothing of one that goes on', ['a:1', 'a:2', 'a:3', 'a:4'], []],
    ['one change of a file written piece by piece', ['a:1', 'a:2', 'a:3', 'a:3'], ['a']],
    ['one change of a file that is replaced', ['a:1', 'a:none', 'a:2', 'a:2', 'a:2'], ['a']],
    ['nothing of one that is as it was', ['a:1', 'a:2', 'a:1', 'a:1'], []],
    ['files saved together at once', ['a:1 b:1', 'a:2 b:1', 'a:2 b:2', 'a:2 b:2'], ['a b']],
    ['one after another', ['a:1 b:1', 'a:2 b:1', 'a:2 b:1', 'a:2 b:2', 'a:2 b:2'], ['a', 'b']],
    ['a file that comes', ['a:1', 'a:1 b:1', 'a:1 b:1'], ['b']],
    ['a file that goes', ['a:1 b:1', 'a:1', 'a:1'], ['b']],
  ])('tell %s', async (_, looks, expected) => {
    expect(await told(...looks)).toEqual(expected);
  });
});

describe('how a file stands', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'watch-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('is another where another file takes its place, or none does', async () => {
    const [path, other] = [join(folder, 'a'), join(folder, 'b')];
    const none = snapshotOf([path]);
    await writeFile(path, 'x');
    await writeFile(other, 'x');
    const first = snapshotOf([path]);
    expect(snapshotOf([path])).toEqual(first);
    await rename(other, path);
    expect(snapshotOf([path])).not.toEqual(first);
    await rm(path);
    expect(snapshotOf([path])).toEqual(none);
  });
});

describe('pauses', () => {
  it('end at once when nobody waits any more', async () => {
    const ending = new AbortController();
    const pausing = pausesUntil(ending.signal);
    const next = pausing.next();
    ending.abort();
    await next;
    expect(await pausing.next()).toEqual({ done: true, value: undefined });
  });
});
