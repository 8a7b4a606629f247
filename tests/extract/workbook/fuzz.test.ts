import { utils, type WorkBook } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { Random } from '../../support/generated/random.ts';
import { documentOf, element, linesOf, odsOf, savedAs, xlsxOf } from '../../support/workbook.ts';

const TIMES = 100;

const ROWS = [
  ['收入决算表', ''],
  ['项目', '决算数'],
  ['一、财政拨款收入', 4171.73],
  ['合计', 4171.73],
];

const BOOK: WorkBook = { SheetNames: ['收入'], Sheets: { 收入: utils.aoa_to_sheet(ROWS) } };

function odsTable(): Uint8Array {
  const cells = ROWS.map((row) =>
    row.map((cell) => element('table:table-cell', `<text:p>${cell}</text:p>`)).join(''),
  );
  return odsOf(
    element('table:table', cells.map((row) => element('table:table-row', row)).join(''), 'table:name="表"'),
  );
}

const FILES: readonly { readonly name: string; readonly bytes: Uint8Array; readonly isZip: boolean }[] = [
  { name: 'xlsx', bytes: xlsxOf([{ rows: ROWS, merges: ['A1:B1'] }]), isZip: true },
  { name: 'xlsb', bytes: savedAs(BOOK, 'xlsb'), isZip: true },
  { name: 'ods', bytes: odsTable(), isZip: true },
  { name: 'xls', bytes: savedAs(BOOK, 'biff8'), isZip: false },
];

/** Bits turned, stretches blotted out or copied, the end cut off. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let times = random.whole(1, 4); times > 0; times -= 1) {
    const at = random.whole(0, copy.length - 1);
    const end = at + random.whole(1, 200);
    const way = random.whole(0, 3);
    if (way < 2) copy[at] = (copy[at] ?? 0) ^ (1 << random.whole(0, 7));
    else if (way === 2) copy.fill(0, at, end);
    else copy.copyWithin(random.whole(0, copy.length - 1), at, end);
  }
  return random.chance(0.2) ? copy.slice(0, random.whole(0, copy.length - 1)) : copy;
}

/** The same within one part of a zip file that is whole otherwise. */
function damagedWithin(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[random.whole(0, names.length - 1)] ?? '';
  return zipSync({ ...parts, [name]: damaged(parts[name] ?? new Uint8Array(), random) }, { level: 0 });
}

/** What came of reading it: a document, or a refusal in words. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await documentOf(bytes);
    return 'read';
  } catch (error) {
    return error instanceof InputError ? error.code : String(error);
  }
}

describe.each(FILES)('$name', ({ bytes, isZip }) => {
  it('reads as it was written', async () => {
    expect(linesOf(await documentOf(bytes))).toContain('一、财政拨款收入|4171.73');
  });

  it.each([
    { way: 'anywhere', damage: damaged },
    ...(isZip ? [{ way: 'within a part', damage: damagedWithin }] : []),
  ])('is read, or refused in words, when it is damaged $way', async ({ damage }) => {
    const seeds = Array.from({ length: TIMES }, (_, index) => index + 1);
    const outcomes = await Promise.all(seeds.map((seed) => outcomeOf(damage(bytes, new Random(seed)))));
    expect(outcomes).toContain('damaged');
    const refusals = new Set(['read', 'damaged', 'encrypted', 'too-large']);
    expect(outcomes.filter((outcome) => !refusals.has(outcome))).toEqual([]);
  });
});
