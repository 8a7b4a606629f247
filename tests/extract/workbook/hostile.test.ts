import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { blocksOf } from '../../../src/extract/workbook/blocks.ts';
import { boundsOfWorkbook } from '../../../src/extract/workbook/bounds.ts';
import { withoutCovered } from '../../../src/extract/workbook/covered.ts';
import { cellName } from '../../../src/extract/workbook/places.ts';
import { overgrown } from '../../support/growth.ts';
import {
  compoundOf,
  documentOf,
  element,
  linesOf,
  noticesOf,
  odsOf,
  xlsxOf,
  zipped,
} from '../../support/workbook.ts';

const ONE = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

function rowsOf(count: number, cells: (row: number) => string): string {
  return Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${cells(index)}</row>`).join('');
}

const MUCH = ' '.repeat(33 * 1024 * 1024);

describe('is refused as too large', () => {
  it.each([
    ['a sheet that unpacks to more than any', () => xlsxOf([{ data: ONE + MUCH }])],
    [
      'texts that unpack to more than any',
      () => xlsxOf([{ data: ONE }], { 'xl/sharedStrings.xml': `<sst>${MUCH}</sst>` }),
    ],
    ['a table that unpacks to more than any', () => odsOf(MUCH)],
    [
      'more cells than any report',
      () => xlsxOf([{ data: rowsOf(1010, () => '<c><v>1</v></c>'.repeat(200)) }]),
    ],
    ['more sheets than any report', () => xlsxOf(Array.from({ length: 1001 }, () => ({ data: ONE })))],
    [
      'more merged ranges than any report',
      () => xlsxOf([{ data: ONE, merges: Array.from({ length: 20_001 }, () => 'A1:B1') }]),
    ],
    [
      'cells too far apart',
      () => xlsxOf([{ data: rowsOf(800, (row) => `<c r="${cellName(row, row)}"><v>1</v></c>`) }]),
    ],
    [
      'a text longer than any cell has',
      () => xlsxOf([{ data: ONE, behind: `<x>${'&amp;'.repeat(50_000)}</x>` }]),
    ],
    [
      'a whole sheet of repeated cells',
      () =>
        odsOf(
          element(
            'table:table',
            element(
              'table:table-row',
              element('table:table-cell', '<text:p>1</text:p>', 'table:number-columns-repeated="16384"'),
              'table:number-rows-repeated="1048576"',
            ),
            'table:name="表"',
          ),
        ),
    ],
    ['more tables than any report', () => odsOf('<table:table table:name="表"/>'.repeat(1001))],
    ['an old file larger than any', () => compoundOf('Workbook', new Uint8Array(9 * 1024 * 1024))],
  ])('%s', async (_, make) => {
    await expect(documentOf(make())).rejects.toMatchObject({ code: 'too-large', path: 'a.xlsx' });
  });
});

describe('is refused as damaged', () => {
  const sheet = (xml: string): Uint8Array => xlsxOf([{}], { 'xl/worksheets/sheet0.xml': xml });
  const worksheet = (content: string): Uint8Array => sheet(`<worksheet>${content}</worksheet>`);

  it.each([
    [
      'a document type',
      sheet(`<!DOCTYPE a [<!ENTITY b "bb">]><worksheet><sheetData>${ONE}</sheetData></worksheet>`),
    ],
    ['an entity nobody declared', worksheet('<sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData>')],
    ['a sheet that breaks off', sheet(`<worksheet><sheetData>${ONE}`)],
    ['nothing', sheet('')],
    ['an attribute without value', worksheet('<sheetData><row r><c><v>1</v></c></row></sheetData>')],
    ['a cell outside the sheet', worksheet('<sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData>')],
    ['a row outside the sheet', worksheet('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>')],
    ['a row that is no number', worksheet('<sheetData><row r="-1"><c><v>1</v></c></row></sheetData>')],
    ['a merged range that is none', worksheet('<mergeCells><mergeCell ref="A1:甲"/></mergeCells>')],
    ['hidden columns without numbers', worksheet('<cols><col hidden="1"/></cols>')],
    ['a number that is none', worksheet('<sheetData><row><c><v>1.2.3</v></c></row></sheetData>')],
    ['a text that is not there', worksheet('<sheetData><row><c t="s"><v>5</v></c></row></sheetData>')],
    ['a sheet that is not there', xlsxOf([{}], { 'xl/_rels/workbook.xml.rels': '<Relationships/>' })],
    [
      'a part that is two sheets',
      xlsxOf([{}, {}], {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="一" r:id="rId0"/><sheet name="二" r:id="rId0"/></sheets></workbook>',
      }),
    ],
    [
      'a relation to nothing',
      xlsxOf([{}], {
        'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId0"/></Relationships>',
      }),
    ],
    ['a workbook without relations', zipped({ 'xl/workbook.xml': '<workbook/>' })],
    ['a spreadsheet without content', zipped({ 'content.xml': '' })],
    [
      'rows repeated no one knows how often',
      odsOf(
        '<table:table table:name="表"><table:table-row table:number-rows-repeated="99999999999"/></table:table>',
      ),
    ],
    ['a binary workbook of nothing', zipped({ 'xl/workbook.bin': '', 'xl/_rels/workbook.bin.rels': '' })],
    [
      'an encoding that is not UTF-8',
      zipSync({
        'xl/workbook.xml': Uint8Array.of(0x3c, 0xc4, 0xe3),
        'xl/_rels/workbook.xml.rels': strToU8('<R/>'),
      }),
    ],
    ['a zip file that breaks off', xlsxOf([{ data: ONE }]).slice(0, -30)],
  ])('%s', async (_, bytes) => {
    await expect(documentOf(bytes)).rejects.toMatchObject({ code: 'damaged', path: 'a.xlsx' });
  });

  it('in words for who has the file', async () => {
    const error: unknown = await documentOf(sheet('')).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      words: {
        zh: expect.stringMatching(/^a\.xlsx：工作簿已损坏.*另存/u),
        en: expect.stringMatching(/^a\.xlsx: .*damaged/u),
      },
    });
  });
});

describe('is read in bounds', () => {
  it.each([
    ['a sheet that says it is full', { data: ONE, columns: '<dimension ref="A1:XFD1048576"/>' }],
    [
      'a link over all cells',
      { data: ONE, behind: '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>' },
    ],
    [
      'columns hidden to the end',
      { data: ONE, columns: '<cols><col min="3" max="16384" hidden="1"/></cols>' },
    ],
    [
      'columns hidden beyond the end',
      { data: ONE, columns: '<cols><col min="3" max="999999999" hidden="1"/></cols>' },
    ],
    [
      'styles on columns to the end',
      { data: ONE, columns: '<cols><col min="1" max="16384" style="1"/></cols>' },
    ],
    ['merged ranges below to the end', { data: ONE, merges: ['A2:XFD1048576'] }],
  ])('%s', async (_, sheet) => {
    expect(linesOf(await documentOf(xlsxOf([sheet])))).toEqual(['1|2']);
  });

  it('three cells in the corners', async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>';
    const { blocks } = await documentOf(xlsxOf([{ data }]));
    expect(blocks.map((block) => (block.kind === 'grid' ? block.rows.map((row) => row.length) : 0))).toEqual([
      [16_384, 16_384],
    ]);
  });

  it('a range over the whole sheet', async () => {
    expect(linesOf(await documentOf(xlsxOf([{ data: ONE, merges: ['A1:XFD1048576'] }])))).toEqual(['1']);
  });

  it('100,000 shared texts', async () => {
    const texts = element('sst', '<si><t>甲</t></si>'.repeat(100_000));
    const data = '<row><c t="s"><v>99999</v></c><c><v>1</v></c></row>';
    expect(linesOf(await documentOf(xlsxOf([{ data }], { 'xl/sharedStrings.xml': texts })))).toEqual([
      '甲|1',
    ]);
  });

  it('100,000 hidden rows', async () => {
    const data = `${ONE}${rowsOf(100_000, () => '')
      .replaceAll('<row', '<row hidden="1"')
      .replace('r="1"', 'r="2"')}`;
    expect(noticesOf(await documentOf(xlsxOf([{ data }])))).toEqual([]);
  });

  it('rows and cells repeated to the end without anything in them', async () => {
    const empty = element(
      'table:table-row',
      '<table:table-cell table:number-columns-repeated="16384"/>',
      'table:number-rows-repeated="1048575"',
    );
    const filled = element(
      'table:table-row',
      '<table:table-cell><text:p>甲<text:s text:c="999999999"/></text:p></table:table-cell>',
    );
    expect(
      linesOf(await documentOf(odsOf(element('table:table', filled + empty, 'table:name="表"')))),
    ).toEqual(['甲']);
  });

  it('merged columns over many rows, each cell found without going through all of them', () => {
    const merges = Array.from({ length: 16_384 }, (_, column) => ({
      rows: { first: 0, last: 1_048_575 },
      columns: { first: column, last: column },
    }));
    const cells = Array.from({ length: 50_000 }, (_, row) => ({
      row: row + 1,
      column: row % 16_384,
      text: '1',
    }));
    expect(withoutCovered(cells, merges)).toEqual([]);
  });
});

describe('takes time in proportion', () => {
  const LONGEST = 400_000;

  it.each([{ unit: '表' }, { unit: ' ' }, { unit: '。\n' }, { unit: '1.' }, { unit: '\n \n' }])(
    'with a cell and a name of $unit…',
    (hostile) => {
      const call = (text: string): unknown =>
        blocksOf(text, [{ row: 0, column: 0, text }], boundsOfWorkbook());
      expect(overgrown(call, hostile, LONGEST)).toBeNull();
    },
  );
});
