import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';

const docs = new URL('../../docs/', import.meta.url);
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

/** Files that a page links to; what is elsewhere on the web is for no test to look up. */
function linksOf(page: string): string[] {
  const text = readFileSync(new URL(page, docs), 'utf8').replaceAll(/^```.*?^```$/gmsu, '');
  const links = Array.from(
    text.matchAll(/\]\((?<target>[^)#]+)[^)]*\)/gu),
    ({ groups }) => groups?.['target'],
  );
  return links.flatMap((target) => (target === undefined || target.startsWith('https:') ? [] : [target]));
}

describe('the pages', () => {
  it.each(pages)('%s links to files that there are', (page) => {
    const missing = linksOf(page).filter((target) => !existsSync(new URL(target, new URL(page, docs))));
    expect(missing).toEqual([]);
  });

  it.each(RULES.map(({ id }) => id))('list %s', (id) => {
    expect(pages).toContain(`rules/${id}.md`);
    expect(linksOf('rules/README.md')).toContain(`${id}.md`);
  });
});
