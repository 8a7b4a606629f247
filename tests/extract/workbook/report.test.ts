import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { extractText } from '../../../src/extract/text/text.ts';
import type { Document } from '../../../src/model/index.ts';
import { recognise } from '../../../src/recognise/index.ts';
import { RULES } from '../../../src/rules/index.ts';
import { generateReport } from '../../support/generated/report.ts';
import { figuresByKey } from '../../support/recognised.ts';
import { documentOf, xlsxOf, type CellSketch, type SheetSketch } from '../../support/workbook.ts';

const AMOUNT = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?<decimals>\d+)$/u;
const CODE = /^\d{3}(?:\d\d){0,2}$/u;

/** Amounts are numbers in a format, and codes are numbers or text; all else is text. */
function cellOf(text: string, hasNumericCodes: boolean): CellSketch {
  if (text === '') return null;
  const decimals = AMOUNT.exec(text)?.groups?.['decimals'];
  const number = Number(text.replaceAll(',', ''));
  if (decimals !== undefined)
    return [number, `${text.includes(',') ? '#,##0' : '0'}.${'0'.repeat(decimals.length)}_ `];
  return hasNumericCodes && CODE.test(text) ? number : text;
}

/** A document as the sheets of a workbook: a new one wherever words follow a table, or one alone. */
function sheetsOf(
  { blocks }: Document,
  { isOne, hasNumericCodes }: { isOne: boolean; hasNumericCodes: boolean },
): SheetSketch[] {
  const sheets: CellSketch[][][] = [[]];
  let afterGrid = false;
  for (const block of blocks) {
    const isText = block.kind === 'text';
    if (isText && afterGrid && !isOne) sheets.push([]);
    afterGrid = !isText;
    const rows = isText ? [[block.text]] : block.rows.map((cells) => cells.map(({ text }) => text));
    sheets.at(-1)?.push(...rows.map((row) => row.map((text) => cellOf(text, hasNumericCodes))));
  }
  return sheets.map((rows) => ({ rows }));
}

const LAYOUTS = [
  { name: 'one sheet for each table', isOne: false, hasNumericCodes: false },
  { name: 'one sheet for all, codes as numbers', isOne: true, hasNumericCodes: true },
];

/** A workbook has no pages, and no words that run over each of them. */
const REPORTS = Array.from({ length: 16 }, (_, index) => generateReport(index + 1)).filter(
  ({ style }) => !style.runningHeader,
);

describe.each(LAYOUTS)('a report in $name', (layout) => {
  it.each(REPORTS.map((report, index) => ({ index, ...report })))(
    'is read back as printed: $index',
    async ({ text, expected }) => {
      const bytes = xlsxOf(sheetsOf(extractText(text, 'a.txt'), layout));
      const report = recognise(await documentOf(bytes));
      expect(figuresByKey(report)).toEqual(expected);
      const findings = check(report, RULES).findings.filter(({ severity }) => severity !== 'info');
      expect(findings.map(({ rule, at }) => [rule, at.key ?? at.quote])).toEqual([]);
    },
  );
});
