import { describe, expect, it } from 'vitest';
import { isPrinted } from '../../../src/model/index.ts';
import { marksOf, numbered } from '../../../src/report/marks.ts';
import type { PageData } from '../../../src/report/html/page/data.ts';
import { pageAssets } from '../../../scripts/page.ts';
import assets from '../../../src/report/html/assets.json' with { type: 'json' };
import { attribute, elementsOf, firstText, hasClass, textOf, there, within } from '../../support/html.ts';
import { describePage } from '../../support/page.ts';
import { fixture, pageOf } from './pages.ts';

const slip = await fixture('slip.txt');
const page = pageOf([slip]);
const elements = elementsOf(page);
const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
const tagged = (name: string) => elements.filter(({ tagName }) => tagName === name);

describePage('page of a report', page);

describe('page of a report', () => {
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
