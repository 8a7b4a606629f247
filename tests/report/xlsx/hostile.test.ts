import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse.ts';
import { reportFromJson } from '../../../src/recognise/parsed.ts';
import { parsedModel } from '../../../src/report/parsed.ts';
import { LONGEST_TEXT } from '../../../src/report/workbook/text.ts';
import { assertWellFormed, cellsIn, outcomeOfReport, paperBytes, readBack } from './read-back.ts';

const FIXTURE = fileURLToPath(new URL('../../../fixtures/slip.txt', import.meta.url));

/** Fields of the model that hold words of the document. */
const WORDS = new Set(
  (
    'name title text unit unitName printedNumber project department goal achieved reason firstLevel secondLevel ' +
    'label quote row file sheet cell'
  ).split(' '),
);

/** The same model with the words put before all that it quotes. */
function spoiled(value: unknown, words: string, field = ''): unknown {
  if (typeof value === 'string') return WORDS.has(field) ? words + value : value;
  if (Array.isArray(value)) return value.map((each) => spoiled(each, words, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoiled(each, words, key)]));
}

describe('words of a document', () => {
  it.each([
    ['markup', '</t></si><script>alert("x")</script>&nbsp;&#0;]]><![CDATA['],
    ['quotes', `"'\`'';--`],
    ['controls', '\u0000\u0001\u0008\u000B\u001F\u007F\u0085'],
    ['a formula', '=cmd|"/c calc"!A1'],
    ['other beginnings of one', '+-@=1+1'],
    ['a tab and a return', '\t=1\r\n=2'],
    ['marks of direction', '\u202E\u2066\u200F\u061C'],
    ['halves of characters', '\uD800\uDFFF\uFFFE'],
    ['what workbooks write for a character', '_x0000_'],
    ['more than a cell holds', '<长>'.repeat(11_500)],
  ])('of %s do no harm wherever they stand', async (_, words) => {
    const model = parsedModel(await parse(readFileSync(FIXTURE), 'slip.txt'));
    const report = reportFromJson(JSON.stringify(spoiled(model, words)), 'slip.txt');
    const bytes = paperBytes([outcomeOfReport(report, `${words}.txt`)]);
    assertWellFormed(bytes);
    const book = readBack(bytes);
    expect(book.SheetNames.filter((name) => !SHEET_NAME.test(name))).toEqual([]);
    const cells = Object.entries(book.Sheets).flatMap(([name, sheet]) =>
      cellsIn(sheet).map(([address, cell]) => ({ place: `${name} ${address}`, ...cell })),
    );
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter(({ t }) => t === 'e')).toEqual([]);
    expect(cells.filter(({ f }) => f !== undefined && !FORMULA.test(f))).toEqual([]);
    const texts = cells.filter(({ v }) => typeof v === 'string');
    expect(texts.filter(({ v }) => String(v).length > LONGEST_TEXT)).toEqual([]);
    expect(texts.filter(({ v }) => UNSEEN.test(String(v)))).toEqual([]);
  });
});

const SHEET_NAME = /^[^[\]:*?/\\\p{Cc}\p{Cf}]{1,31}$/u;
/** Ours are sums, quotients and differences of cells, and nothing that calls a program. */
const FORMULA = /^(?:ROUND|SUM|'(?:[^'[\]:*?/\\]|'')+'!|[A-Z]{1,3}\d+|[\d.]+|[-+*/(),:])+$/u;
/** What no cell may have in it; our own texts break lines. */
const UNSEEN = /[\p{Cf}\p{Cs}\uFFFE\uFFFF]|(?!\n)\p{Cc}/u;
