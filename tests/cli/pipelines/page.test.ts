import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../program.ts';

const page = await readFile(`${ROOT}docs/pipelines.md`, 'utf8');

/** Blocks of code that stand under the name of a file. */
const shown = new Map(
  Array.from(
    page.matchAll(/<!-- file: pipelines\/(\S+) -->\n\n```\w+\n([^]*?)```\n/gu),
    ([, name = '', text = '']) => [name, text],
  ),
);

const files = await readdir(`${ROOT}docs/pipelines`);

describe('the page about pipelines', () => {
  it.each(files)('shows %s as it is', async (name) => {
    expect(shown.get(name)).toBe(await readFile(`${ROOT}docs/pipelines/${name}`, 'utf8'));
  });

  it('shows nothing else', () => {
    expect([...shown.keys()].toSorted()).toEqual(files.toSorted());
  });
});
