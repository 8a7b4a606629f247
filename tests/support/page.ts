import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attribute, elementsOf, textOf, there, type TreeElement } from './html.ts';

/** The script and the style sheet of a page, and what its script knows, which it fills in itself. */
const SCRIPTS = /<(script|style)\b[^>]*>.*?<\/\1>/gsu;

/** What a reader reads of an output, page or not. */
export function wordsOf(text: string): string {
  return text.replace(SCRIPTS, '');
}

/** What holds of every page that is written: whatever it tells, it is sound, and whole in itself. */
export function describePage(name: string, page: string): void {
  const elements = elementsOf(page);
  const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
  const tagged = (tag: string): TreeElement[] => elements.filter(({ tagName }) => tagName === tag);

  describe(`${name}, as any page`, () => {
    it('has one main heading, and headings that leave no level out', () => {
      const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/u.exec(tagName)?.[1] ?? []).map(Number);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    it('has landmarks, and a way past the navigation', () => {
      expect(['main', 'nav', 'aside', 'footer'].map((tag) => tagged(tag).length)).toEqual([1, 1, 1, 1]);
      const [skip] = tagged('a');
      expect(attribute(there(byId.get('main')), 'id')).toBe('main');
      expect(skip && attribute(skip, 'href')).toBe('#main');
    });

    it('names nothing twice, and every link leads somewhere', () => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
      const targets = tagged('a').map((link) => decodeURIComponent(attribute(link, 'href')?.slice(1) ?? ''));
      expect(targets.filter((target) => !byId.has(target))).toEqual([]);
    });

    it('lets no script or style run but its own', () => {
      const policy = tagged('meta')
        .map((meta) => attribute(meta, 'content') ?? '')
        .join(' ');
      const hashOf = (words: string): string => createHash('sha256').update(words).digest('base64');
      const [style] = tagged('style').map(textOf);
      const [, script, ...more] = tagged('script');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`style-src 'sha256-${hashOf(style ?? '')}'`);
      expect(policy).toContain(`script-src 'sha256-${hashOf(textOf(there(script)))}'`);
      expect(more).toEqual([]);
      expect(elements.filter((element) => attribute(element, 'style') !== null)).toEqual([]);
    });

    it('has charts with a title and a description', () => {
      for (const chart of tagged('svg').filter((each) => attribute(each, 'role') === 'img')) {
        const label = attribute(chart, 'aria-label');
        const [title, description] = ['aria-labelledby', 'aria-describedby'].map((by) => {
          const id = attribute(chart, by);
          return id === null ? null : textOf(there(byId.get(id))).trim();
        });
        expect(label ?? title).toMatch(/\S/u);
        if (label === null) expect(description).toMatch(/\S/u);
      }
    });
  });
}
