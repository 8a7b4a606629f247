import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { clean } from '../../../src/report/clean.ts';
import { jsonForScript } from '../../../src/report/html/json.ts';
import { sketchReport } from '../../support/report.ts';
import {
  attribute,
  elementsOf,
  firstText,
  hasClass,
  textOf,
  within,
  type TreeElement,
} from '../../support/html.ts';
import { ATTACK, hostileReport, reportSaying } from './hostile.ts';
import { checkedReport, pageOf } from './pages.ts';

const FAILED = {
  kind: 'failed',
  error: new InputError('not-found', ATTACK, { zh: `打不开${ATTACK}`, en: ATTACK }),
} as const;

const hostile = checkedReport(hostileReport());
const accepted = {
  ...hostile,
  review: {
    standings: new Map(
      hostile.result.findings.map((finding, index) => [
        finding,
        index % 2 === 0
          ? ({ state: 'new' } as const)
          : ({ state: 'ignored', ignore: { reason: ATTACK } } as const),
      ]),
    ),
    stale: [],
  },
};

describe.each(['zh', 'en'] as const)('page of a hostile document in %s', (language) => {
  const page = pageOf([accepted, checkedReport(hostileReport()), FAILED], { language, verbose: true });
  const elements = elementsOf(page);

  it('has no element and no attribute of the document', () => {
    const names = (all: readonly TreeElement[]): Set<string> =>
      new Set(all.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `@${name}`)]));
    const harmless = pageOf([
      checkedReport(reportSaying('甲', '乙')),
      checkedReport(reportSaying('丙', '丁')),
    ]);
    const known = names(elementsOf(harmless));
    expect([...names(elements)].filter((name) => !known.has(name))).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(2);
    expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1);
  });

  it('leads nowhere but to its own parts', () => {
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id) => /\s/u.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((link) => !ids.includes(decodeURIComponent(link.slice(1))))).toEqual([]);
  });

  it('has neither controls nor marks that turn text around', () => {
    const unseen = page.match(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/gu);
    expect(unseen).toBeNull();
  });

  it('says all the same what the document says', () => {
    const headings = elements.filter(({ tagName }) => tagName === 'h2').map(textOf);
    expect(headings).toContain(clean(hostile.result.report.unit ?? ''));
    const cells = elements.filter((element) => hasClass(element, 'f')).map(firstText);
    expect(cells).toContain(clean(ATTACK));
  });

  it('gives its script data that is whole', () => {
    const data = elements.find((element) => attribute(element, 'id') === 'data');
    expect(JSON.parse(data ? textOf(data) : '')).toMatchObject({ relations: expect.any(Array) });
  });
});

describe('text', () => {
  it('reads as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (unit, name) => {
        const report = sketchReport({
          unit,
          tables: { '05': { rows: { 合计: { name, cells: ['1.00', '1.00', '0.00'] } } } },
        });
        const elements = elementsOf(pageOf([checkedReport(report, [])]));
        const heading = elements.find(({ tagName }) => tagName === 'h2');
        expect(heading && textOf(heading)).toBe(clean(unit));
        const row = elements.find(
          (element) => attribute(element, 'scope') === 'row' && isOfTable(element, elements),
        );
        expect(row && textOf(row)).toBe(clean(name));
      }),
    );
  });

  it('comes back from data as it was, and ends no script', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = jsonForScript(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
      }),
    );
  });
});

function isOfTable(element: TreeElement, elements: readonly TreeElement[]): boolean {
  return elements.some((table) => attribute(table, 'data-name') !== null && within(table).includes(element));
}
