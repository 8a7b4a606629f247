/**
 * LibreOffice, which is no code of ours, opens the working paper and reckons it: `npm run test:office`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkBook } from '@e965/xlsx';
import { parse } from '../../../src/parse.ts';
import { withOffice } from '../../bench/formats/write/office.ts';
import { cellAt, cellsIn, outcomeOfReport, paperBytes, readBack, sheetNamed } from './read-back.ts';
import { withoutResults } from './without-results.ts';

const REPORTS = ['fujian', 'shanghai', 'slip', 'tails'] as const;

const [written, reckoned] = [new Map<string, WorkBook>(), new Map<string, WorkBook>()];
const folder = mkdtempSync(join(tmpdir(), 'juesuan-paper-'));

beforeAll(async () => {
  for (const [name, bytes] of await Promise.all(REPORTS.map(paperOfFixture))) {
    written.set(name, readBack(bytes));
    writeFileSync(join(folder, `${name}.xlsx`), withoutResults(bytes));
  }
  const inputs = REPORTS.map((name) => join(folder, `${name}.xlsx`));
  withOffice((convert) => convert(inputs, 'xlsx', join(folder, 'reckoned')));
  for (const name of REPORTS) {
    reckoned.set(name, readBack(readFileSync(join(folder, 'reckoned', `${name}.xlsx`))));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

async function paperOfFixture(name: string): Promise<[string, Uint8Array]> {
  const path = fileURLToPath(new URL(`../../../fixtures/${name}.txt`, import.meta.url));
  return [name, paperBytes([outcomeOfReport(await parse(readFileSync(path), `${name}.txt`))])];
}

function bookIn(books: ReadonlyMap<string, WorkBook>, name: string): WorkBook {
  const book = books.get(name);
  if (!book) throw new Error(`${name} was not opened`);
  return book;
}

/** The formulas of a paper with what was written and what LibreOffice makes of them. */
function formulasOf(name: string): { place: string; ours: unknown; theirs: unknown }[] {
  const [own, other] = [bookIn(written, name), bookIn(reckoned, name)];
  return own.SheetNames.flatMap((sheet) =>
    cellsIn(sheetNamed(own, sheet)).flatMap(([address, { f, v }]) =>
      f === undefined
        ? []
        : [
            {
              place: `${sheet}!${address} =${f}`,
              ours: v,
              theirs: cellAt(sheetNamed(other, sheet), address).v,
            },
          ],
    ),
  );
}

describe.each(REPORTS)('the paper of %s', (name) => {
  it('keeps its sheets', () => {
    expect(bookIn(reckoned, name).SheetNames).toEqual(bookIn(written, name).SheetNames);
  });

  it('has formulas, and none that fails', () => {
    expect(formulasOf(name).length).toBeGreaterThan(100);
    const failed = bookIn(reckoned, name).SheetNames.flatMap((sheet) =>
      cellsIn(sheetNamed(bookIn(reckoned, name), sheet)).filter(
        ([, { t, w }]) => t === 'e' || /^(?:#|Err:)/u.test(w ?? ''),
      ),
    );
    expect(failed).toEqual([]);
  });

  it('comes to what was reckoned exactly', () => {
    expect(formulasOf(name).filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  });
});

/** The differences in the list of relations that are not nil. */
function differencesIn(name: string): unknown[] {
  const relations = sheetNamed(bookIn(reckoned, name), '勾稽关系');
  return cellsIn(relations).flatMap(([address, { v }]) =>
    /^H\d+$/u.test(address) && typeof v === 'number' && v !== 0 ? [v] : [],
  );
}

describe('differences', () => {
  it('are those of the findings where there is a slip', async () => {
    const path = fileURLToPath(new URL('../../../fixtures/slip.txt', import.meta.url));
    const { result } = outcomeOfReport(await parse(readFileSync(path), 'slip.txt'));
    const apart = result.evaluations.flatMap(({ relation, measure }) =>
      relation.kind !== 'atMost' && measure ? [Number(measure.difference.toFixed())] : [],
    );
    const bounds = result.evaluations.filter(({ relation }) => relation.kind === 'atMost').length;
    expect(apart.length).toBeGreaterThan(0);
    expect(bounds).toBeGreaterThan(0);
    expect(differencesIn('slip')).toEqual(expect.arrayContaining(apart));
  });

  it('are nil in a report without one, but for rounding and where there is room below a limit', () => {
    const relations = sheetNamed(bookIn(reckoned, 'fujian'), '勾稽关系');
    const off = cellsIn(relations).flatMap(([address, { v }]) => {
      if (!/^H\d+$/u.test(address) || typeof v !== 'number' || v === 0) return [];
      const row = address.slice(1);
      const isLimit = String(cellAt(relations, `F${row}`).v).startsWith('≤');
      return isLimit ? [] : [String(cellAt(relations, `B${row}`).v)];
    });
    expect(off.every((verdict) => verdict.startsWith('≈'))).toBe(true);
  });
});
