import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting } from '../../../src/report/diff/html/chart/label.ts';
import { spread } from '../../../src/report/diff/html/chart/spread.ts';
import { displayWidth } from '../../../src/report/terminal/width.ts';
import { sketchReport } from '../../support/report.ts';
import { attribute, elementsOf, hasClass, named, textOf, within } from '../../support/html.ts';
import { differed, diffPage } from './pages.ts';

describe('labels', () => {
  it.each<[string, number[], number[]]>([
    ['stay where there is room', [10, 50, 90], [10, 50, 90]],
    ['are moved apart', [10, 12, 90], [10, 30, 90]],
    ['are moved up from the end', [95, 96, 100], [60, 80, 100]],
    ['keep their order, however they come', [100, 10, 99], [100, 10, 80]],
    ['of one place keep the order they came in', [40, 40, 40], [40, 60, 80]],
  ])('%s', (_, places, expected) => {
    expect(spread(places, 20, 100)).toEqual(expected);
  });

  it('never overlap where there is room for all of them', () => {
    const places = fc.array(fc.integer({ min: 20, max: 400 }), { maxLength: 10 });
    fc.assert(
      fc.property(places, (wanted) => {
        const sorted = spread(wanted, 30, 400).toSorted((a, b) => a - b);
        expect(sorted.filter((place, index) => place - (sorted[index - 1] ?? -Infinity) < 30)).toEqual([]);
        expect(sorted.at(-1) ?? 0).toBeLessThanOrEqual(400);
      }),
    );
  });

  it.each([
    ['215 资源', 8, '215 资源'],
    ['215 资源勘探', 8, '215 资…'],
    ['', 8, ''],
  ])('%s fits into %i columns', (label, columns, expected) => {
    expect(fitting(label, columns)).toBe(expected);
    expect(displayWidth(fitting(label, columns))).toBeLessThanOrEqual(columns);
  });
});

const year = (number: number, rows: Record<string, string>) =>
  sketchReport({
    year: number,
    tables: {
      '03': {
        rows: Object.fromEntries(Object.entries(rows).map(([key, cell]) => [key, [cell, cell, '0.00']])),
      },
    },
  });

describe('charts', () => {
  const page = (old: Record<string, string>, current: Record<string, string>) =>
    elementsOf(diffPage(differed(year(2023, old), year(2024, current))));

  it('draw less to the left of nil and more to the right, as long as they moved', () => {
    const bars = within(
      named(page({ '201': '300.00', '205': '100.00' }, { '201': '100.00', '205': '200.00' }), 'movers'),
    );
    const places = bars
      .filter((element) => element.tagName === 'rect' && attribute(element, 'height') === '11')
      .map((bar) => ['class', 'x', 'width'].map((name) => attribute(bar, name)));
    expect(places).toEqual([
      ['down', '0', '266.67'],
      ['up', '266.67', '133.33'],
    ]);
  });

  it('draw a class of one year alone from nil or down to it', () => {
    const elements = page({ '201': '10.00', '205': '5.00' }, { '201': '10.00', '206': '5.00' });
    const ends = elements
      .filter((element) => hasClass(element, 'slope'))
      .map((line) => (attribute(line, 'points') ?? '').split(/[ ,]/u).map(Number))
      .map(([, old = 0, , current = 0]) => Math.sign(old - current));
    // 201 is level, 205 goes down to nil, 206 comes up from it; the higher the smaller.
    expect(ends).toEqual([0, -1, 1]);
  });

  it('tell the largest ten, and that there are more', () => {
    const codes = Array.from({ length: 14 }, (_, index) => String(201 + index));
    const rows = (factor: number) =>
      Object.fromEntries(codes.map((code, index) => [code, `${(index + 1) * factor}.00`]));
    const elements = page(rows(1), rows(2));
    for (const id of ['movers', 'classes']) {
      const section = named(elements, id);
      expect(textOf(section)).toContain('（14 个中的 10 个）');
      expect(within(section).filter(({ tagName }) => tagName === 'g')).toHaveLength(10);
    }
  });

  it('are left out where there is nothing to draw', () => {
    const elements = page({ '201': '10.00' }, { '201': '10.00' });
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    expect([ids.has('movers'), ids.has('classes')]).toEqual([false, true]);
    const none = elementsOf(diffPage(differed(sketchReport({ year: 2023 }), sketchReport({}))));
    expect(none.filter(({ tagName }) => tagName === 'svg')).toEqual([]);
  });
});
