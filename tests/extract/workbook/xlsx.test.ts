import { describe, expect, it } from 'vitest';
import { documentOf, element, linesOf, noticesOf, xlsxOf, zipped } from '../../support/workbook.ts';

const STRINGS = element(
  'sst',
  [
    '<si><t>甲</t></si>',
    '<si><r><rPr><b/></rPr><t>富</t></r><r><t xml:space="preserve"> 文本</t></r></si>',
    '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>',
    '<si><t>一_x000D_&#10;二 &amp; &lt;三&gt;</t></si>',
    '<si><t/></si>',
  ].join(''),
);

/** The cells of one row, as they are written. */
async function rowOf(cells: string, parts: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const bytes = xlsxOf([{ data: `<row>${cells}</row>` }], { 'xl/sharedStrings.xml': STRINGS, ...parts });
  return linesOf(await documentOf(bytes));
}

describe('cells', () => {
  it.each([
    ['shared text', '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', '甲|富 文本'],
    ['readings of characters', '<c t="s"><v>2</v></c><c><v>1</v></c>', '漢字|1'],
    ['escaped characters', '<c t="s"><v>3</v></c><c><v>1</v></c>', '一\r\n二 & <三>|1'],
    ['text in place', '<c t="inlineStr"><is><t>甲</t><rPh><t>か</t></rPh></is></c><c><v>1</v></c>', '甲|1'],
    [
      'rich text in place',
      '<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c><v>1</v></c>',
      '甲乙|1',
    ],
    ['text of a formula', '<c t="str"><f>A1</f><v>甲</v></c><c><v>1</v></c>', '甲|1'],
    ['plain text', '<c t="inlineStr"><is><t><![CDATA[<甲>]]></t></is></c><c><v>1</v></c>', '<甲>|1'],
    [
      'codes as text and as numbers',
      '<c t="inlineStr"><is><t>0215</t></is></c><c><v>2150501</v></c>',
      '0215|2150501',
    ],
    [
      'numbers as any program writes them',
      '<c><v>1.5E2</v></c><c><v>-.5</v></c><c><v>+3</v></c>',
      '150|-0.5|3',
    ],
    ['truth', '<c t="b"><v>1</v></c><c t="b"><v>0</v></c>', 'TRUE|FALSE'],
    ['errors', '<c t="e"><v>#REF!</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#REF!|#DIV/0!'],
    ['dates', '<c t="d"><v>2024-12-31</v></c><c><v>1</v></c>', '2024-12-31|1'],
    ['results of formulas', '<c><f>SUM(B1:B2)</f><v>3</v></c><c><f t="shared" si="0"/><v>4</v></c>', '3|4'],
    ['empty cells between', '<c r="A1"><v>1</v></c><c r="D1"><v>2</v></c>', '1|||2'],
    ['cells without a place', '<c r="B1"><v>1</v></c><c><v>2</v></c>', '1|2'],
    [
      'empty texts and values',
      '<c><v>1</v></c><c t="s"/><c t="s"><v>4</v></c><c t="str"><v/></c><c><v/></c><c><v>2</v></c>',
      '1|||||2',
    ],
    [
      'blanks around',
      '<c t="inlineStr"><is><t xml:space="preserve">  甲\t乙 </t></is></c><c><v>1</v></c>',
      '甲 乙|1',
    ],
    [
      'characters without a shape',
      '<c t="inlineStr"><is><t>\u200b12.30</t></is></c><c t="inlineStr"><is><t>收\u00ad入\ufeff</t></is></c>',
      '12.30|收入',
    ],
    ['elements of extensions', '<c><v>1</v><extLst><ext><f>x</f></ext></extLst></c><c><v>2</v></c>', '1|2'],
  ])('reads %s', async (_, cells, line) => {
    expect(await rowOf(cells)).toEqual([line]);
  });

  it('has no figure for a formula whose result is not there', async () => {
    const data =
      '<row r="5"><c r="B5"><f>SUM(B1:B4)</f></c><c r="C5"><f>B5</f><v></v></c><c r="D5" t="str"><f>C5&amp;""</f><v></v></c>' +
      '<c r="E5"><f t="shared" si="0"/></c><c r="F5"><v>1</v></c></row>';
    const document = await documentOf(xlsxOf([{ data }]));
    expect(linesOf(document)).toEqual(['=SUM(B1:B4)|=B5||=|1']);
    expect(noticesOf(document)).toEqual([
      'uncalculated Sheet1!B5 =SUM(B1:B4)',
      'uncalculated Sheet1!C5 =B5',
      'uncalculated Sheet1!E5 =',
    ]);
  });

  it('tells the number stored where it is more exact, and where it is another', async () => {
    const rows = [
      ['甲', [1234.565, '0.00'] as const, [-8, '0.00;[Red]0.00'] as const, [70.3, '0.00'] as const],
    ];
    const document = await documentOf(xlsxOf([{ rows }]));
    expect(document.blocks).toMatchObject([
      {
        kind: 'grid',
        rows: [
          [
            { text: '甲', at: { sheet: 'Sheet1', cell: 'A1', page: null, line: null, file: null } },
            { text: '1234.57', stored: '1234.565', at: { cell: 'B1' } },
            { text: '8.00', at: { cell: 'C1' } },
            { text: '70.30', at: { cell: 'D1' } },
          ],
        ],
      },
    ]);
    const [grid] = document.blocks;
    const cells = grid?.kind === 'grid' ? (grid.rows[0] ?? []) : [];
    expect(cells.map((cell) => 'stored' in cell)).toEqual([false, true, false, false]);
    expect(noticesOf(document)).toEqual(['redisplayed Sheet1!C1 -8']);
  });
});

describe('formats', () => {
  it.each([
    [2, 1.005, '1.01'],
    [4, 1234.5, '1,234.50'],
    [10, 0.1234, '12.34%'],
    [14, 45292, '2024/1/1'],
    [31, 45292, '2024年1月1日'],
    [43, 0, '-'],
    [49, 5, '5'],
    [999, 1.5, '1.5'],
  ])('built in under %i show %d as %s', async (id, value, text) => {
    const styles = {
      'xl/styles.xml': element(
        'styleSheet',
        `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="${id}"/></cellXfs>`,
      ),
    };
    expect(await rowOf(`<c s="0"><v>${value}</v></c><c t="s"><v>0</v></c>`, styles)).toEqual([`${text}|甲`]);
  });

  it('may be missing, or not be those the cells ask for', async () => {
    expect(await rowOf('<c s="7"><v>1.5</v></c><c t="s"><v>0</v></c>')).toEqual(['1.5|甲']);
  });
});

describe('parts', () => {
  const BOOK =
    '<x:workbook xmlns:x="m" xmlns:q="r"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="甲" q:id="a"/><x:sheet name="图" q:id="b"/></x:sheets>' +
    '<x:extLst><x:ext><x15:workbookPr chartTrackingRefBase="1"/></x:ext></x:extLst></x:workbook>';
  const RELATIONS = element(
    'Relationships',
    '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/worksheet" Target="/xl/other/one.xml"/>' +
      '<Relationship Id="b" Type="http://purl.oclc.org/ooxml/chartsheet" Target="chartsheets/sheet1.xml"/>' +
      '<Relationship Id="c" Type="http://purl.oclc.org/ooxml/styles" Target="../xl/./styles.xml"/>',
  );

  it('may have prefixes and stand anywhere; texts may be missing; a chart is no sheet; days may count from 1904', async () => {
    const bytes = zipped({
      'xl/workbook.xml': `<?xml version="1.0"?><!-- 甲 -->${BOOK}`,
      'xl/_rels/workbook.xml.rels': RELATIONS,
      'xl/styles.xml': '<x:styleSheet><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>',
      'xl/other/one.xml':
        '<x:worksheet><x:sheetData><x:row><x:c s="0"><x:v>43830</x:v></x:c><x:c s="1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(linesOf(await documentOf(bytes))).toEqual(['2024/1/1|2']);
  });
});
