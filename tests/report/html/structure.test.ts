import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isPrinted } from '../../../src/model/index.ts';
import { marksOf, numbered } from '../../../src/report/marks.ts';
import type { PageData } from '../../../src/report/html/page/data.ts';
import { pageAssets } from '../../../scripts/page.ts';
import assets from '../../../src/report/html/assets.json' with { type: 'json' };
import { attribute, elementsOf, firstText, hasClass, textOf, there, within } from '../../support/html.ts';
import { fixture, pageOf } from './pages.ts';

const slip = await fixture('slip.txt');
const elements = elementsOf(pageOf([slip]));
const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
const tagged = (name: string) => elements.filter(({ tagName }) => tagName === name);

describe('page of a report', () => {
  it('has one main heading, and headings that leave no level out', () => {
    const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/u.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has landmarks, and a way past the navigation', () => {
    expect(['main', 'nav', 'aside', 'footer'].map((name) => tagged(name).length)).toEqual([1, 1, 1, 1]);
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

  it('prints every figure once, with its tick', () => {
    const marks = marksOf(slip, numbered(slip, { verbose: false }));
    const shown = [...marks.keys()].map(({ key }) => {
      const element = byId.get(key);
      return [key, element && firstText(element).replace(/[^\d.—-]/gu, '')];
    });
    expect(shown).toEqual([...marks.keys()].map(({ key, printed }) => [key, printed]));
    for (const [{ key }, { tie }] of marks)
      expect([key, hasClass(there(byId.get(key)), tie)]).toEqual([key, true]);
    expect(marks.size).toBe(slip.result.coverage.flatMap(({ printed }) => printed).filter(isPrinted).length);
  });

  it('has tables with captions, headers of columns and headers of rows', () => {
    for (const table of tagged('table').filter((each) => attribute(each, 'data-name') !== null)) {
      const inside = within(table);
      expect(inside.some(({ tagName }) => tagName === 'caption')).toBe(true);
      const headers = inside.filter(({ tagName }) => tagName === 'th');
      const [rows] = [inside.filter(({ tagName }) => tagName === 'tr')];
      expect(headers.filter((header) => attribute(header, 'scope') === 'row')).toHaveLength(rows.length - 1);
      expect(headers.filter((header) => attribute(header, 'scope') === null)).toEqual([]);
    }
  });

  it('says at the figure in doubt what it should be, and which finding says so', () => {
    const cell = there(byId.get('03/208/本年支出合计'));
    expect(firstText(cell)).toBe('605.00');
    const [finding, ought] = within(cell);
    expect(ought && textOf(ought)).toBe('应为 650.00');
    const target = byId.get(decodeURIComponent((finding && attribute(finding, 'href')?.slice(1)) ?? ''));
    expect(target && [attribute(target, 'data-rule'), attribute(target, 'data-part')]).toEqual([
      'within-table/code-families',
      '03',
    ]);
    expect(attribute(there(target), 'id')).toBe(`finding-${slip.result.findings[0]?.fingerprint}`);
  });

  it('has the narrative word by word', () => {
    const passages = elements
      .filter((element) => hasClass(element, 'said'))
      .map((section) =>
        within(section)
          .filter(({ tagName }) => tagName === 'p' || tagName === 'h4')
          .map(withoutNotes)
          .join(''),
      );
    const { narrative } = slip.result.report;
    expect(passages).toHaveLength(narrative.length);
    for (const [index, { text }] of narrative.entries())
      expect(passages[index]).toContain(text.replaceAll('\n', '').slice(text.indexOf('\n') + 1));
  });

  it('gives its script every relation, by the numbers the figures have', () => {
    const data: PageData = JSON.parse(textOf(there(byId.get('data'))));
    expect(data.relations).toHaveLength(slip.result.evaluations.length);
    const number = Number(attribute(there(byId.get('03/208/本年支出合计')), 'data-f'));
    const broken = data.relations.filter(
      ([, verdict, left, right]) => verdict === 0 && [...left, ...right].includes(number),
    );
    expect(broken).toHaveLength(slip.result.counts.mismatch);
    const numbers = elements.flatMap((element) => attribute(element, 'data-f') ?? []).map(Number);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: data.figures }, (_, index) => index),
    );
  });

  it('lets no script or style run but its own', () => {
    const policy = tagged('meta')
      .map((meta) => attribute(meta, 'content') ?? '')
      .find((text) => /default-src/u.test(text));
    const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
    const [style] = tagged('style').map(textOf);
    const [data, script, ...more] = tagged('script');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hashOf(style ?? '')}'`);
    expect(policy).toContain(`script-src 'sha256-${hashOf(textOf(there(script)))}'`);
    expect([attribute(there(data), 'type'), more]).toEqual(['application/json', []]);
  });
});

describe('script and style sheet', () => {
  it('are those that were bundled last', async () => {
    expect(`${JSON.stringify(assets, null, 2)}\n`).toBe(await pageAssets('src/report/html'));
  });
});

function withoutNotes(element: Parameters<typeof within>[0]): string {
  if ('tagName' in element && (element.tagName === 'ins' || hasClass(element, 'at'))) return '';
  if ('value' in element) return element.value;
  return 'childNodes' in element ? element.childNodes.map(withoutNotes).join('') : '';
}
