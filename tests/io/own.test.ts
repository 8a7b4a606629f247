import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isOwn } from '../../src/io/own.ts';
import { loadReporter } from '../../src/report/index.ts';
import { BROKEN, CLEAN, outcomeOf, options } from '../report/checked.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-'));
});
afterAll(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

it.each([
  ['html', 'page.html'],
  ['html', 'PAGE.HTM'],
  ['json', 'list.json'],
  ['markdown', 'comment.md'],
  ['xlsx', 'paper.xlsx'],
] as const)(
  'what was written as %s is known in %s, with findings and without, in two languages',
  async (name, file) => {
    const { render } = await loadReporter(name);
    const written = (['zh', 'en'] as const).flatMap((language) =>
      [CLEAN, BROKEN].map(async (sketch, index) =>
        isOwn(
          await put(`${language}${index}-${file}`, await render([outcomeOf(sketch)], options({ language }))),
        ),
      ),
    );
    expect(await Promise.all(written)).toEqual([true, true, true, true]);
  },
);

it('reports are not', async () => {
  const formats = fileURLToPath(new URL('../../fixtures/formats', import.meta.url));
  const names = await readdir(formats);
  const own = await Promise.all(names.map((name) => isOwn(join(formats, name))));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((_, index) => own[index])).toEqual([]);
});

it.each(['x.xlsx', 'x.html', 'x.json', 'x.md', 'x.txt'])(
  'nor is what cannot be read, as %s',
  async (name) => {
    expect(await isOwn(await put(name, 'x'))).toBe(false);
    expect(await isOwn(join(folder, 'none', name))).toBe(false);
  },
);
