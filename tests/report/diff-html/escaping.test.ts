import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/report/clean.ts';
import { RULES } from '../../../src/rules/index.ts';
import { attribute, elementsOf, hasClass, textOf, type TreeElement } from '../../support/html.ts';
import { ATTACK } from '../html/hostile.ts';
import { yearsSaying } from './hostile.ts';
import { diffPage } from './pages.ts';

const LONG = '长'.repeat(100_000);
const hostile = yearsSaying(ATTACK, ATTACK + LONG);

describe.each(['zh', 'en'] as const)('page of two hostile years in %s', (language) => {
  const page = diffPage(hostile, { language, rules: RULES, verbose: true });
  const elements = elementsOf(page);

  it('has no element and no attribute of the documents', () => {
    const names = (all: readonly TreeElement[]): Set<string> =>
      new Set(all.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `@${name}`)]));
    const harmless = diffPage(yearsSaying('甲', '乙'), { language, rules: RULES, verbose: true });
    const known = names(elementsOf(harmless));
    expect([...names(elements)].filter((name) => !known.has(name))).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(2);
    expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1);
  });

  it('leads nowhere but to its own parts', () => {
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id) => /\s/u.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((link) => !ids.includes(decodeURIComponent(link.slice(1))))).toEqual([]);
  });

  it('has neither controls nor marks that turn text around', () => {
    expect(page.match(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/gu)).toBeNull();
  });

  it('says all the same what the documents say, in tables, tags and charts', () => {
    const words = clean(ATTACK);
    const texts = (name: string): string[] =>
      elements.filter((element) => hasClass(element, name)).map(textOf);
    expect(
      elements
        .filter(({ tagName }) => tagName === 'h4')
        .map(textOf)
        .join('\n'),
    ).toContain(words);
    expect(texts('tag').join('\n')).toContain(words);
    expect(texts('chart').join('\n')).toContain(words);
    const rows = elements.filter((element) => attribute(element, 'scope') === 'row').map(textOf);
    expect(rows.some((row) => row.includes(words))).toBe(true);
    const cells = elements.filter(({ tagName }) => tagName === 'td').map(textOf);
    expect(cells.some((cell) => cell.includes(words))).toBe(true);
  });
});
