import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../src/engine/order.ts';
import { NOWHERE, locate, type Location } from '../../src/model/index.ts';
import { sketchReport } from '../support/report.ts';

const at = (file: string | null, page: number | null, line: number | null = null): Location =>
  locate({ file, page, line });

describe('the order of findings', () => {
  it.each<[name: string, files: readonly string[], places: readonly Location[]]>([
    ['is that of pages, then of lines, in one file', [], [at(null, 1, 9), at(null, 2, 1), at(null, 2, 3)]],
    ['is that of files first', ['b', 'a'], [at('b', 7), at('a', 1), at('a', 2)]],
    [
      'has files nothing was read from last, and what stands in none first',
      ['b'],
      [at(null, null), at('b', 9), at('a', 1)],
    ],
  ])('%s', (_, files, places) => {
    const text = files.map((file) => ({ kind: 'text' as const, text: '', at: { ...NOWHERE, file } }));
    const report = { ...sketchReport({}), text };
    expect(places.toReversed().toSorted(readingOrder(report))).toEqual(places);
  });
});
