import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CellObject, WorkBook } from '@e965/xlsx';
import type { Report } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse.ts';
import { xlsx } from '../../../src/report/diff/xlsx/index.ts';
import { cellsIn, sheetNamed } from '../../report/xlsx/read-back.ts';
import { sketchReport, type TableSketch } from '../../support/report.ts';
import { differed, diffOptions } from '../../support/years.ts';

export function bookBytes(
  old: Report,
  current: Report,
  changes: Parameters<typeof diffOptions>[0] = {},
): Uint8Array {
  const bytes = xlsx.render(differed(old, current), diffOptions(changes));
  if (typeof bytes === 'string') throw new Error('a workbook is no text');
  return bytes;
}

/** The two years of the fixtures. */
export async function fixtureYears(): Promise<[Report, Report]> {
  const read = (name: string): Promise<Report> =>
    parse(readFileSync(fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url))), name);
  return [await read('fujian-2023.txt'), await read('fujian.txt')];
}

/** Two years of table 05. */
export function general(
  [before, after]: readonly [TableSketch['rows'], TableSketch['rows']],
  more: readonly [Partial<TableSketch>, Partial<TableSketch>] = [{}, {}],
): [Report, Report] {
  return [
    sketchReport({ year: 2023, tables: { '05': { ...more[0], rows: before ?? {} } } }),
    sketchReport({ year: 2024, tables: { '05': { ...more[1], rows: after ?? {} } } }),
  ];
}

/** The cells of a row by the letters of their columns. */
export function rowOf(book: WorkBook, sheet: string, row: number): Record<string, CellObject> {
  return Object.fromEntries(
    cellsIn(sheetNamed(book, sheet)).flatMap(([address, cell]) => {
      const [, column = '', number] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
      return Number(number) === row ? [[column, cell]] : [];
    }),
  );
}

/** The row in whose first cells these words stand. */
export function rowNamed(book: WorkBook, sheet: string, words: string): Record<string, CellObject> {
  const found = cellsIn(sheetNamed(book, sheet)).find(
    ([address, { v }]) => /^[A-C]\d/u.test(address) && v === words,
  );
  if (!found) throw new Error(`${sheet} has no row ${words}`);
  return rowOf(book, sheet, Number(/\d+/u.exec(found[0])?.[0]));
}
