import { describe, expect, it } from 'vitest';
import { documentOf, element, linesOf, noticesOf, odsOf } from '../../support/workbook.ts';

function table(rows: string, attributes = 'table:name="表"'): string {
  return element('table:table', rows, attributes);
}

function row(cells: string, attributes = ''): string {
  return element('table:table-row', cells, attributes);
}

function cell(text: string, attributes = ''): string {
  return element('table:table-cell', text === '' ? '' : element('text:p', text), attributes);
}

function number(value: number, text: string, attributes = ''): string {
  return cell(text, `office:value-type="float" office:value="${value}" ${attributes}`);
}

describe('cells', () => {
  it.each([
    ['text as it is shown', number(1234.5, '1,234.50'), '1,234.50'],
    ['a code as text', cell('0215', 'office:value-type="string"'), '0215'],
    [
      'a date',
      cell('2024年1月1日', 'office:value-type="date" office:date-value="2024-01-01"'),
      '2024年1月1日',
    ],
    ['truth', cell('TRUE', 'office:value-type="boolean" office:boolean-value="true"'), 'TRUE'],
    ['an error', cell('#REF!', 'office:value-type="string" table:formula="of:=[#REF!]"'), '#REF!'],
    ['a result', number(3, '3.00', 'table:formula="of:=SUM([.A1:.A2])"'), '3.00'],
    ['paragraphs', element('table:table-cell', '<text:p>甲</text:p><text:p>乙</text:p>'), '甲\n乙'],
    [
      'runs, blanks and line ends',
      cell('<text:span>甲</text:span> \n <text:s text:c="2"/>乙<text:tab/><text:line-break/>丙'),
      '甲   乙 \n丙',
    ],
    ['characters without a shape', cell('收\u00ad入\u200b'), '收入'],
    ['entities', cell('&lt;甲&#x4e59;&gt;'), '<甲乙>'],
    ['no text but a number', '<table:table-cell office:value-type="float" office:value="0.50"/>', '0.5'],
    [
      'no text but an attribute',
      '<table:table-cell office:value-type="string" office:string-value="甲"/>',
      '甲',
    ],
    ['a number that is not shown', number(0, ' '), ''],
  ])('reads %s', async (_, xml, text) => {
    const document = await documentOf(odsOf(table(row(cell('一') + xml + cell('二')))));
    expect(linesOf(document)).toEqual([`一|${text}|二`]);
    expect(document.notices).toEqual([]);
  });

  it('passes over comments, drawings and readings', async () => {
    const aside =
      '<office:annotation><text:p>批注</text:p></office:annotation><text:p>甲<text:ruby><text:ruby-base>乙</text:ruby-base><text:ruby-text>い</text:ruby-text></text:ruby></text:p><draw:frame><text:p>图</text:p></draw:frame>';
    const rows = row(element('table:table-cell', aside) + cell('丙'));
    expect(
      linesOf(
        await documentOf(
          odsOf(
            element(
              'table:table',
              `<table:shapes><text:p>形</text:p></table:shapes>${rows}`,
              'table:name="表"',
            ),
          ),
        ),
      ),
    ).toEqual(['甲乙|丙']);
  });

  it('tells what is stored', async () => {
    const styles =
      element('number:number-style', '<number:number number:display-factor="1000"/>', 'style:name="N1"') +
      element('style:style', '', 'style:name="千" style:family="table-cell" style:data-style-name="N1"');
    const cells =
      number(1234.565, '1,234.57') +
      number(65432, '65.43', 'table:style-name="千"') +
      cell('12.35%', 'office:value-type="percentage" office:value="0.123456"') +
      number(1.005, '1.00') +
      number(-8, '8.00') +
      number(9, '') +
      cell('', 'table:formula="of:=SUM([.A1:.A2])"');
    const document = await documentOf(odsOf(table(row(cells)), styles));
    const [grid] = document.blocks;
    const stored = grid?.kind === 'grid' ? grid.rows[0]?.map((each) => each.stored) : [];
    expect(linesOf(document)).toEqual(['1,234.57|65.43|12.35%|1.00|8.00|9|=SUM([.A1:.A2])']);
    expect(stored).toEqual(['1234.565', '65.432', '12.3456', '1.005', undefined, undefined, undefined]);
    expect(noticesOf(document)).toEqual(['redisplayed 表!E1 -8', 'uncalculated 表!G1 =SUM([.A1:.A2])']);
  });
});

describe('tables', () => {
  it('repeat rows and cells', async () => {
    const rows =
      row(
        cell('甲') +
          number(1, '1', 'table:number-columns-repeated="2"') +
          '<table:table-cell table:number-columns-repeated="16381"/>',
      ) +
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="5"') +
      row(
        cell('乙') + '<table:table-cell table:number-columns-repeated="2"/>' + number(2, '2'),
        'table:number-rows-repeated="2"',
      ) +
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1048568"',
      );
    const { blocks } = await documentOf(odsOf(table(element('table:table-header-rows', rows))));
    expect(blocks).toMatchObject([
      {
        rows: [
          [{ text: '甲' }, { text: '1' }, { text: '1' }, {}],
          [{ at: { cell: 'A7' } }, {}, {}, { text: '2', at: { cell: 'D7' } }],
          [{ at: { cell: 'A8' } }, {}, {}, {}],
        ],
      },
    ]);
  });

  it('merge cells', async () => {
    const rows =
      row(
        cell('支出', 'table:number-columns-spanned="2" table:number-rows-spanned="2"') +
          element('table:covered-table-cell', '<text:p>旧</text:p>') +
          cell('收入'),
      ) + row('<table:covered-table-cell table:number-columns-repeated="2"/>' + number(1, '1'));
    expect(linesOf(await documentOf(odsOf(table(rows))))).toEqual(['支出||收入', '||1']);
  });

  it('are hidden as a whole, by rows and by columns', async () => {
    const styles = element(
      'style:style',
      '<style:table-properties table:display="false"/>',
      'style:name="ta2" style:family="table"',
    );
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:number-columns-repeated="16381" table:visibility="collapse"/>';
    const rows =
      row(cell('甲') + number(1, '1') + number(2, '2')) +
      row(cell('乙'), 'table:visibility="collapse" table:number-rows-repeated="2"') +
      row(cell('丙'), 'table:visibility="filter"') +
      row(cell('丁'));
    const document = await documentOf(
      odsOf(
        table(row(cell('代码')), 'table:name="代码" table:style-name="ta2"') + table(columns + rows),
        styles,
      ),
    );
    expect(linesOf(document)).toEqual(['甲', '丁']);
    expect(noticesOf(document)).toEqual(['hidden 代码! 代码', 'hidden 表!A2 2:4', 'hidden 表!B1 B:C']);
  });
});

describe('files', () => {
  it('with a password are refused', async () => {
    const manifest = {
      'META-INF/manifest.xml': '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      'content.xml': 'xxxx',
    };
    await expect(documentOf(odsOf('', '', manifest))).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('may have styles in a part of their own', async () => {
    const styles =
      '<a><number:number-style style:name="N1"><number:number number:display-factor="1000"/></number:number-style></a>';
    const style = element('style:style', '', 'style:name="千" style:data-style-name="N1"');
    const bytes = odsOf(table(row(cell('甲') + number(65000, '65.00', 'table:style-name="千"'))), style, {
      'styles.xml': styles,
    });
    expect((await documentOf(bytes)).notices).toEqual([]);
  });
});
