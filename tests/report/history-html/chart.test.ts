import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRoom } from '../../../src/report/diff/history/html/labels.ts';
import { slotsOf } from '../../../src/report/diff/history/html/slots.ts';
import { speaker } from '../../../src/report/language.ts';
import { attribute, elementsOf, hasClass, named, textOf, within } from '../../support/html.ts';
import { chronicle } from '../../support/history.ts';
import { historyPage, yearsOf } from './pages.ts';

describe('the axis of years', () => {
  const slots = (years: readonly number[]): string[] => {
    const { history } = chronicle(yearsOf({}, years));
    return slotsOf(history, speaker('zh')).map(({ head, report }) => `${head} ${report ?? '-'}`);
  };

  it.each<[string, number[], string[]]>([
    ['has a place for each report', [2023, 2024], ['2023 0', '2024 1']],
    ['and for each year that is missing', [2021, 2024], ['2021 0', '2022 -', '2023 -', '2024 1']],
    ['and for each of two of one year', [2022, 2022, 2024], ['2022 0', '2022 (2) 1', '2023 -', '2024 2']],
  ])('%s', (_, years, expected) => {
    expect(slots(years)).toEqual(expected);
  });
});

describe('labels', () => {
  it.each<[string, [x: number, rank: number][], number[]]>([
    [
      'all stay where there is room',
      [
        [0, 1],
        [10, 1],
        [20, 1],
      ],
      [0, 10, 20],
    ],
    [
      'give way to those that are rather to be seen',
      [
        [0, 1],
        [5, 0],
        [10, 1],
      ],
      [5],
    ],
    [
      'of one rank stay from the first on',
      [
        [0, 0],
        [5, 0],
        [10, 0],
      ],
      [0, 10],
    ],
  ])('%s', (_, given, expected) => {
    const kept = withRoom(
      given.map(([x, rank]) => ({ x, rank })),
      10,
    );
    expect(kept.map(({ x }) => x).toSorted((a, b) => a - b)).toEqual(expected);
  });

  it('are never too near, and the first in rank is always there', () => {
    const labels = fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), rank: fc.nat(4) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(labels, fc.integer({ min: 1, max: 90 }), (all, room) => {
        const kept = withRoom(all, room);
        const places = kept.map(({ x }) => x).toSorted((a, b) => a - b);
        expect(places.filter((place, index) => place - (places[index - 1] ?? -Infinity) < room)).toEqual([]);
        expect(Math.min(...kept.map(({ rank }) => rank))).toBe(Math.min(...all.map(({ rank }) => rank)));
      }),
    );
  });
});

describe('a line over the years', () => {
  const asked = (rows: Parameters<typeof yearsOf>[0], years: readonly number[]) =>
    within(named(elementsOf(historyPage(yearsOf(rows, years), ['05/*'])), 'asked'));
  type Elements = ReturnType<typeof asked>;
  const classed = (elements: Elements, name: string) => elements.filter((element) => hasClass(element, name));
  const heights = (elements: Elements) =>
    elements
      .filter(({ tagName }) => tagName === 'circle')
      .map((circle) => [attribute(circle, 'class'), attribute(circle, 'cy')]);
  const path = (elements: Elements, name: string) =>
    classed(elements, name).map((line) => attribute(line, 'd')?.replaceAll(/[\d.]+,/gu, ''));

  it('is as high as the figure is from nil up', () => {
    const elements = asked({ '205': ['0.00', '1.00', '2.00'] }, [2022, 2023, 2024]);
    expect(heights(elements)).toEqual([
      ['filled', '128'],
      ['filled', '77'],
      ['filled', '26'],
    ]);
    expect(path(elements, 'trend')).toEqual(['M128L77L26']);
    expect(classed(elements, 'bridge')).toEqual([]);
  });

  it('goes below nil where a figure is less', () => {
    const elements = asked({ '205': ['-1.00', '1.00'] }, [2023, 2024]);
    expect(heights(elements).map(([, height]) => height)).toEqual(['128', '26']);
    expect(classed(elements, 'axis').map((axis) => attribute(axis, 'y1'))).toEqual(['77']);
  });

  it.each<[string, (string | null)[], number[], string, string]>([
    [
      'a figure that could not be read',
      ['1.00', null, '2.00', '2.00'],
      [2021, 2022, 2023, 2024],
      'M77ZM26L26',
      'M77L26L26',
    ],
    ['a year without a report', ['1.00', '1.00', '2.00'], [2020, 2021, 2023], 'M77L77M26Z', 'M77L77L26'],
  ])('is broken, and dashed over %s', (_, amounts, years, trend, bridge) => {
    const elements = asked({ '205': amounts }, years);
    expect([path(elements, 'trend'), path(elements, 'bridge')]).toEqual([[trend], [bridge]]);
  });

  it('has hollow points at nil where a row is not printed, and says so', () => {
    const elements = asked(
      { '205': ['1.00', '', '2.00'], '206': ['1.00', '1.00', '1.00'] },
      [2022, 2023, 2024],
    );
    expect(heights(elements).slice(0, 3)).toEqual([
      ['filled', '77'],
      ['hollow', '128'],
      ['filled', '26'],
    ]);
    const [description] = elements.filter(({ tagName }) => tagName === 'desc').map(textOf);
    expect(description).toBe('2022 1.00；2023 未印；2024 2.00');
  });

  it('is drawn once for figures that are the same in every year, and never for nil alone', () => {
    const same = ['1.00', '2.00'];
    const rows = { '205': same, '20501': same, '206': ['0.00', '0.00'], '207': ['1.00', '2.01'] };
    const captions = asked(rows, [2023, 2024])
      .filter(({ tagName }) => tagName === 'figcaption')
      .map(textOf);
    expect(captions.map((caption) => caption.match(/(?<=^|、)\d+/gu))).toEqual([['205', '20501'], ['207']]);
  });

  it('is drawn for the largest twelve of many, which is said', () => {
    const codes = Array.from({ length: 14 }, (_, index) => String(201 + index));
    const rows = Object.fromEntries(
      codes.map((code, index) => [code, [`${index + 1}.00`, `${index + 1}.50`]]),
    );
    const elements = asked(rows, [2023, 2024]);
    const captions = elements.filter(({ tagName }) => tagName === 'figcaption').map(textOf);
    expect(captions.map((caption) => caption.slice(0, 3))).toEqual(codes.slice(2));
    expect(elements.map(textOf).join('')).toContain('（14 张中最大的 12 张）');
  });
});
