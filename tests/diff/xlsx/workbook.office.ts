/**
 * LibreOffice, which is no code of ours, opens the workbook of two years and reckons it: `npm run test:office`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkBook } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withOffice } from '../../bench/formats/write/office.ts';
import { cellAt, cellsIn, readBack, sheetNamed } from '../../report/xlsx/read-back.ts';
import { withoutResults } from '../../report/xlsx/without-results.ts';
import { bookBytes, fixtureYears, general } from './read.ts';

const ODD = general(
  [
    {
      '205': ['80.00'],
      '206': ['12345678.90'],
      '207': ['-2.00'],
      '208': ['0.00'],
      '209': [null],
      '210': ['40.00'],
    },
    {
      '205': ['80.02'],
      '206': ['1234.57'],
      '207': ['1.00'],
      '208': ['35.50'],
      '209': ['1.00'],
      '211': ['5.00'],
    },
  ],
  [{ moneyUnit: '元' }, { moneyUnit: '万元' }],
);

const NAMES = ['years', 'odd'] as const;
const [written, reckoned] = [new Map<string, WorkBook>(), new Map<string, WorkBook>()];
const folder = mkdtempSync(join(tmpdir(), 'juesuan-diff-'));

beforeAll(async () => {
  const books = new Map([
    ['years', bookBytes(...(await fixtureYears()))],
    ['odd', bookBytes(...ODD)],
  ]);
  for (const [name, bytes] of books) {
    written.set(name, readBack(bytes));
    writeFileSync(join(folder, `${name}.xlsx`), withoutResults(bytes));
  }
  const inputs = NAMES.map((name) => join(folder, `${name}.xlsx`));
  withOffice((convert) => convert(inputs, 'xlsx', join(folder, 'reckoned')));
  for (const name of NAMES)
    reckoned.set(name, readBack(readFileSync(join(folder, 'reckoned', `${name}.xlsx`))));
});

afterAll(() => rmSync(folder, { recursive: true }));

function bookIn(books: ReadonlyMap<string, WorkBook>, name: string): WorkBook {
  const book = books.get(name);
  if (!book) throw new Error(`${name} was not opened`);
  return book;
}

/** The formulas with what was written and what LibreOffice makes of them. */
function formulasOf(name: string): { place: string; ours: unknown; theirs: unknown }[] {
  const [own, other] = [bookIn(written, name), bookIn(reckoned, name)];
  return own.SheetNames.flatMap((sheet) =>
    cellsIn(sheetNamed(own, sheet)).flatMap(([address, { f, v }]) => {
      if (f === undefined) return [];
      return [{ place: `${sheet}!${address}`, ours: v, theirs: cellAt(sheetNamed(other, sheet), address).v }];
    }),
  );
}

describe.each([
  ['years', 300],
  ['odd', 10],
])('the workbook of %s', (name, least) => {
  it('has formulas, and none that fails', () => {
    expect(formulasOf(name).length).toBeGreaterThan(least);
    const other = bookIn(reckoned, name);
    const failed = other.SheetNames.flatMap((sheet) =>
      cellsIn(sheetNamed(other, sheet)).filter(([, { t, w }]) => t === 'e' || /^(?:#|Err:)/u.test(w ?? '')),
    );
    expect(failed).toEqual([]);
  });

  it('comes to what was reckoned exactly', () => {
    expect(formulasOf(name).filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  });
});
