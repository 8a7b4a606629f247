import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../../src/extract/html/index.ts';
import { extract } from '../../../src/extract/index.ts';
import { blocksOf, linesOf, noticesOf } from './pages.ts';

/** Rows from cells such as `甲`, `甲 colspan=2`; the tags that HTML lets out are left out. */
function table(...rows: readonly string[]): string {
  const cells = (row: string): string =>
    row
      .split('|')
      .map((cell) => /^(?<text>\S*)(?<spans>.*)$/u.exec(cell)?.groups)
      .map((cell) => `<td${cell?.['spans'] ?? ''}>${cell?.['text'] ?? ''}`)
      .join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}`).join('')}</table>`;
}

describe('the grid of a table', () => {
  it.each([
    ['plain rows', ['甲|1', '乙|2'], ['甲|1', '乙|2']],
    ['empty cells', ['甲||', '|2|3'], ['甲||', '|2|3']],
    ['a cell over columns', ['甲 colspan=2|乙', '1|2|3'], ['甲||乙', '1|2|3']],
    ['a cell over rows', ['甲 rowspan=2|1', '2', '乙|3'], ['甲|1', '|2', '乙|3']],
    ['a cell over both', ['甲 colspan=2 rowspan=2|1', '2', 'a|b|c'], ['甲||1', '||2', 'a|b|c']],
    ['a cell over all rows to come', ['甲 rowspan=0|1', '2', '3'], ['甲|1', '|2', '|3']],
    ['more rows than there are', ['甲 rowspan=99|1', '2'], ['甲|1', '|2']],
    ['columns that no cell needs', ['题 colspan=9', '甲|1|2'], ['题||', '甲|1|2']],
    ['spans that are no numbers', ['甲 colspan=x|1 colspan=0|2 rowspan=-2', '乙|3|4'], ['甲|1|2', '乙|3|4']],
    ['spans beyond all bounds', ['甲 colspan=1000000|1', '乙|2'], ['甲||1', '乙|2|']],
    [
      'cells that would overlap',
      ['a|b rowspan=2|c', 'd colspan=2|e', 'f|g|h|i'],
      ['a|b|c|', 'd||e|', 'f|g|h|i'],
    ],
  ])('has %s', (_, rows, expected) => {
    expect(blocksOf(table(...rows))).toEqual(expected);
  });

  it('has the header on top and the footer below, and no cell reaches into the next section', () => {
    const page =
      '<table><tfoot><tr><td>合计<td>3</tfoot><tbody><tr><td rowspan=5>甲<td>1<tbody><tr><td>乙<td>2</tbody>' +
      '<thead><tr><th>项目<th>数</thead></table>';
    expect(blocksOf(page)).toEqual(['项目|数', '甲|1', '乙|2', '合计|3']);
  });

  it('has its caption as text before, and each cell its line', () => {
    expect(
      linesOf('<table>\n<caption>收入决算表</caption>\n<tr><td>甲<td>1\n<tr>\n<td>乙\n<td>2</table>'),
    ).toEqual(['2: 收入决算表', '3: 甲 | 3: 1', '5: 乙 | 6: 2']);
  });

  it('has paragraphs and line breaks of a cell on lines', () => {
    expect(blocksOf('<table><tr><td>因公<br>出国<p>（境）费<td>1<tr><td>乙<td>2</table>')).toEqual([
      '因公/出国/（境）费|1',
      '乙|2',
    ]);
  });

  it('stays apart from the next one', () => {
    const { blocks } = extractHtml(`${table('甲|1', '乙|2')}<p>&nbsp;</p>${table('丙|3', '丁|4')}`, 'a.htm');
    expect(blocks.map(({ kind }) => kind)).toEqual(['grid', 'grid']);
  });
});

describe('a table that lays out the page', () => {
  it.each([
    ['one cell', '<table><tr><td><p>甲<p>乙</table>', ['甲', '乙']],
    ['one column', table('第一段。', '', '第二段。'), ['第一段。', '第二段。']],
    [
      'a table in a cell',
      `<table><tr><td>甲<td>前${table('1|2', '3|4')}后</table>`,
      ['甲', '前', '1|2', '3|4', '后'],
    ],
    [
      'rows beside one that holds a table',
      `<table><tr><td>甲<td>乙<tr><td colspan=2>${table('1|2', '3|4')}<tr><td>丙<td>丁</table>`,
      ['甲|乙', '1|2', '3|4', '丙|丁'],
    ],
    [
      'a page beside a menu',
      `<table><tr><td>菜单<td><p>${'一句话。'.repeat(60)}</table>`,
      ['菜单', '一句话。'.repeat(60)],
    ],
    [
      'a cell in a cell',
      `<table><tr><td>甲<td><table><tr><td>1.00</table><tr><td>乙<td>2.00</table>`,
      ['甲|1.00', '乙|2.00'],
    ],
  ])('dissolves: %s', (_, page, expected) => {
    expect(blocksOf(page)).toEqual(expected);
  });

  it('is none for a long text in a form', () => {
    const rows = ['项目名称|甲', '单位|乙', '资金|1|2', '目标|丙', '指标|3|4'];
    expect(blocksOf(table(...rows, `说明|${'很长的话。'.repeat(60)}`))).toHaveLength(6);
  });
});

describe('what Excel saves as a page', () => {
  it('has hidden columns, whose cells are there, and hidden rows', () => {
    const page =
      "<table x:str><col width=64><col width=0 style='display:none;mso-width-alt:0' span=2><col>" +
      '<tr><td colspan=4>收入决算表</tr><tr><td>项目<td>密<td>码<td>决算数</tr><tr><td>甲<td colspan=2>x<td>1</tr>' +
      "<tr style='display:none'><td>藏<td><td><td>2</tr></table>";
    expect(blocksOf(page)).toEqual(['收入决算表|', '项目|决算数', '甲|1']);
    expect(noticesOf(page)).toEqual(['hidden 1: 密 码 x 藏 2']);
  });

  it('has a cell over hidden columns in the first that is shown', () => {
    expect(
      blocksOf(
        "<table><col style='display:none'><col><col><tr><td colspan=2>甲<td>1<tr><td>x<td>乙<td>2</table>",
      ),
    ).toEqual(['甲|1', '乙|2']);
  });

  it.each([
    [
      'a cell over a hidden row',
      '<tr><td rowspan=3>甲<td>1<tr HIDDEN><td>2<tr><td>3<tr><td>乙<td>4',
      ['甲|1', '|3', '乙|4'],
    ],
    [
      'a cell that begins in one',
      '<tr><td>甲<td>1<tr HIDDEN><td rowspan=2>乙<td>2<tr><td>3',
      ['甲|1', '乙|3'],
    ],
    [
      'a cell in none but hidden ones',
      '<tr><td>甲<td>1<tr HIDDEN><td rowspan=2>丙<td>2<tr HIDDEN><td>3<tr><td>乙<td>4',
      ['甲|1', '乙|4'],
    ],
  ])('has %s in the rows that are shown', (_, rows, expected) => {
    expect(blocksOf(`<table>${rows.replaceAll('HIDDEN', "style='display:none'")}</table>`)).toEqual(expected);
  });

  it('has a row that keeps the widths of columns and is not shown', () => {
    const page = `<table><tr><td>甲<td>1<tr><td>乙<td>2<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64><td></tr><![endif]></table>`;
    expect(blocksOf(page)).toEqual(['甲|1', '乙|2']);
    expect(noticesOf(page)).toEqual([]);
  });

  it.each([
    ['x:num="151.345"', '151.35', '151.345'],
    ['x:num="-151.345"', '(151.35)', '-151.345'],
    ['x:num="2.5"', '2.50', undefined],
    ['x:num="1513450.02"', '151.35', undefined],
    ['x:num="45292.5"', '2024-1-1', undefined],
    ['x:num="1E-3"', '0.00', undefined],
    ['x:num', '3.10', undefined],
    ['x:str', '甲', undefined],
  ])('keeps what is stored where the text is less exact: %s %s', (attribute, text, stored) => {
    const page = `<table><tr><td>甲<td>乙<tr><td>丙<td ${attribute}>${text}</table>`;
    const cells = extractHtml(page, 'a.xls').blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows.flat() : [],
    );
    expect([cells.at(-1)?.text, cells.at(-1)?.stored]).toEqual([text, stored]);
  });

  it.each([
    ['<td style="display:none">乙', ['甲|丙|', '1|2|3']],
    ['<td hidden>乙', ['甲|丙|', '1|2|3']],
    ['<td style="visibility:hidden">乙', ['甲||丙', '1|2|3']],
    ['<td style="visibility: collapse">乙', ['甲||丙', '1|2|3']],
  ])('has no words of a hidden cell, and room for it where it is only invisible: %s', (hidden, rows) => {
    const page = `<table><tr><td>甲${hidden}<td>丙<tr><td>1<td>2<td>3</table>`;
    expect(blocksOf(page)).toEqual(rows);
    expect(noticesOf(page)).toEqual(['hidden 1: 乙']);
  });

  it.each([
    [
      'a document of Word 2003',
      '<?mso-application progid="Word.Document"?><w:wordDocument><w:body/></w:wordDocument>',
    ],
    ['a package in one file', '\n<!-- a -->\n<pkg:package/>'],
    ['a spreadsheet', '<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'],
  ])('is refused where it is XML and no page: %s', async (_, xml) => {
    const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
    await expect(extract({ bytes, path: '附表.xls', password: null })).rejects.toMatchObject({
      code: 'unsupported',
      words: { en: expect.stringContaining('XML') },
    });
  });

  it('is a page where it is XML of one', () => {
    const page =
      '<?xml version="1.0"?><!-- a --><!DOCTYPE html><html><body><?xml:namespace prefix="o"?><o:p>甲</o:p></body></html>';
    expect(blocksOf(page)).toEqual(['甲']);
  });

  it('is refused where it is a frame whose sheets are other files', () => {
    const page =
      '<html><head><meta name="Excel Workbook Frameset"></head><frameset rows="*,39"><frame src="a.files/sheet001.htm"></frameset></html>';
    expect(() => extractHtml(page, '附表.xls')).toThrow(
      expect.objectContaining({ code: 'unsupported', path: '附表.xls' }),
    );
  });
});
