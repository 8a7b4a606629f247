import { describe, expect, it } from 'vitest';
import { absoluteAddress, addressOf } from '../../../src/report/workbook/address.ts';
import { empty, linked, noted, number, reckoning, text } from '../../../src/report/workbook/cell.ts';
import { fittedHeight, linesOf } from '../../../src/report/workbook/fit.ts';
import { workbookBytes } from '../../../src/report/workbook/package.ts';
import { SheetNames } from '../../../src/report/workbook/sheet-names.ts';
import type { Row, Sheet } from '../../../src/report/workbook/sheet.ts';
import { LONGEST_TEXT } from '../../../src/report/workbook/text.ts';
import { assertWellFormed, cellAt, partsOf, readBack, sheetNamed } from './read-back.ts';

const PLAIN = {};

function bytesOf(cells: Row['cells'], changes: Partial<Sheet> = {}): Uint8Array {
  return workbookBytes({ title: '试', sheets: [{ name: '表', rows: [{ cells }], widths: [], ...changes }] });
}

function firstCell(bytes: Uint8Array): ReturnType<typeof cellAt> {
  return cellAt(sheetNamed(readBack(bytes), '表'), 'A1');
}

describe('text in cells', () => {
  it.each([
    ['markup', '<b>&amp;"\'</b>', '<b>&amp;"\'</b>'],
    ['an end of a section that is none', ']]>', ']]>'],
    ['controls', 'a\u0000b\u0007c\u001Bd', 'abcd'],
    ['line breaks and tabs', 'a\nb\tc', 'a\nb\tc'],
    ['halves of characters', 'a\uD800b\uDC00c', 'abc'],
    ['whole ones', '𠮷😀', '𠮷😀'],
    ['no characters', 'a\uFFFEb\uFFFFc', 'abc'],
    ['what workbooks write for a character', 'a_x000D_b_x0041_', 'a_x000D_b_x0041_'],
    ['blanks at both ends', '  a  ', '  a  '],
  ])('keeps %s', (_, written, kept) => {
    const bytes = bytesOf([text(written, PLAIN)]);
    assertWellFormed(bytes);
    expect(firstCell(bytes)).toMatchObject({ t: 's', v: kept });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
    'takes %j for text, also when somebody edits it',
    (words) => {
      const bytes = bytesOf([text(words, PLAIN)]);
      expect(firstCell(bytes)).not.toHaveProperty('f');
      expect(firstCell(bytes)).toMatchObject({ t: 's', v: words });
      const look = /<c r="A1" s="(\d+)"/u.exec(partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '')?.[1];
      const looks =
        partsOf(bytes)
          .get('xl/styles.xml')
          ?.match(/<xf [^>]*xfId[^>]*>/gu) ?? [];
      expect(looks[Number(look)]).toContain('quotePrefix="1"');
    },
  );

  it('cuts what no cell can hold, and says so', () => {
    const { v } = firstCell(bytesOf([text('长'.repeat(100_000), PLAIN)]));
    expect(v).toHaveLength(LONGEST_TEXT);
    expect(v).toMatch(/长……（原文过长，以下从略 \/ cut short）$/u);
  });

  it('cuts no character in two', () => {
    const bytes = bytesOf([text('😀'.repeat(50_000), PLAIN)]);
    assertWellFormed(bytes);
    expect(firstCell(bytes).v).not.toMatch(/\p{Cs}/u);
  });
});

describe('numbers in cells', () => {
  it.each(['0.00', '-1234.50', '123456789012.345', '999999999999999', '0.000000000000001'])(
    'writes %s as it is',
    (digits) => {
      const xml = partsOf(bytesOf([number(digits, PLAIN)])).get('xl/worksheets/sheet1.xml');
      expect(xml).toContain(`<v>${digits}</v>`);
    },
  );

  it('writes formulas with what they come to', () => {
    const cell = firstCell(bytesOf([reckoning('ROUND(B1-"<"&C1,2)', '-45.00', PLAIN)]));
    expect(cell).toMatchObject({ t: 'n', f: 'ROUND(B1-"<"&C1,2)', v: -45 });
  });

  it('keeps their format', () => {
    const cell = firstCell(bytesOf([number('1.50', { format: '"✓"* 0.00' })]));
    expect(cell.z).toBe('"✓"* 0.00');
  });
});

describe('a sheet', () => {
  const sheet: Sheet = {
    name: "甲'乙",
    widths: [10, 20],
    rows: [
      { cells: [text('头', PLAIN), null], height: 30 },
      {
        cells: [
          noted(linked(number('1', PLAIN), { sheet: "甲'乙", row: 0, column: 1 }), '批\n注 <&>'),
          empty(PLAIN),
        ],
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    frozen: { rows: 1, columns: 1 },
    filter: { top: 0, left: 0, bottom: 1, right: 1 },
    repeated: 0,
    printedColumns: 1,
    tab: 'FF0000',
  };
  const bytes = workbookBytes({ title: '试', sheets: [sheet] });
  const read = sheetNamed(readBack(bytes), "甲'乙");

  it('is well-formed', () => {
    expect(() => assertWellFormed(bytes)).not.toThrow();
  });

  it('has comments, links, merges, a filter and widths', () => {
    const cell = cellAt(read, 'A2');
    expect(cell.c?.[0]).toMatchObject({ a: 'juesuan', t: '批\n注 <&>' });
    expect(cell.l?.Target).toBe("#'甲''乙'!B1");
    expect(read['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]);
    expect(read['!autofilter']).toEqual({ ref: 'A1:B2' });
    expect(read['!cols']?.map((column) => Math.round(column.width ?? 0))).toEqual([10, 20]);
  });

  it('is frozen, and printed across on A4, as wide as the page, with its header on every page', () => {
    const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    const names = partsOf(bytes).get('xl/workbook.xml');
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'甲''乙'!$1:$1</definedName>`,
    );
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'甲''乙'!$A$1:$A$2</definedName>`,
    );
  });

  it('is the same bytes every time', () => {
    expect(Buffer.compare(workbookBytes({ title: '试', sheets: [sheet] }), bytes)).toBe(0);
  });
});

describe('names of sheets', () => {
  it.each([
    ['as it is', ['公开01表'], ['公开01表']],
    ['without what Excel refuses', ['a[b]c:d*e?f/g\\h'], ['a b c d e f g h']],
    ['without apostrophes at its ends', ["'a'b'"], ["a'b"]],
    ['without controls and marks of direction', ['a\u202Eb\u0000c'], ['a b c']],
    ['no longer than 31', ['长'.repeat(40)], ['长'.repeat(31)]],
    ['cut between characters', ['a'.repeat(30) + '😀'], ['a'.repeat(30)]],
    ['some name where nothing is left', ['[]', ''], ['表', '表(2)']],
    ['once, whatever its capitals', ['Abc', 'aBC', 'abc'], ['Abc', 'aBC(2)', 'abc(3)']],
    [
      'once, also where it is cut',
      ['x'.repeat(40), 'x'.repeat(50)],
      ['x'.repeat(31), `${'x'.repeat(28)}(2)`],
    ],
    ['not that of a sheet of Excel’s own', ['History'], ['History(2)']],
  ])('takes a name %s', (_, wished, given) => {
    const names = new SheetNames();
    expect(wished.map((name) => names.take(name))).toEqual(given);
  });
});

describe('addresses', () => {
  it.each([
    [0, 0, 'A1'],
    [4, 25, 'Z5'],
    [9, 26, 'AA10'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
  ])('row %i, column %i is %s', (row, column, address) => {
    expect(addressOf({ row, column })).toBe(address);
  });

  it('quotes the sheet', () => {
    expect(absoluteAddress({ sheet: "a'b", row: 0, column: 0 })).toBe("'a''b'!A1");
  });
});

describe('heights of rows', () => {
  it.each([
    ['short', 20, 1],
    ['十个字十个字十个字十', 11, 2],
    ['一\n二\n三', 40, 3],
    ['', 10, 1],
  ])('%j in %i digits takes %i lines', (words, width, lines) => {
    expect(linesOf(words, width)).toBe(lines);
  });

  it('is that of the highest of the wrapped, and none where one line does', () => {
    expect(fittedHeight([text('长'.repeat(100), PLAIN)], [10])).toBeUndefined();
    expect(fittedHeight([text('长'.repeat(100), { wrap: true })], [11])).toBe(20 * 13.5 + 3);
    expect(fittedHeight([text('长'.repeat(100_000), { wrap: true })], [11])).toBe(409);
  });
});
