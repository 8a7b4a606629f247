import { describe, expect, it } from 'vitest';
import { NOWHERE } from '../../../src/model/index.ts';
import { cell, paragraph, readDocx, row, run, table } from '../../support/word/docx.ts';
import { noticed, shown } from '../../support/word/shown.ts';

const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
const BEGINS = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';
const before = (columns: number): string => `<w:gridBefore w:val="${columns}"/>`;

describe('the tables of a docx', () => {
  it.each([
    [
      'rows of cells',
      table([
        ['项目', '决算数'],
        ['合计', '6.20'],
      ]),
      ['项目|决算数', '合计|6.20'],
    ],
    ['between paragraphs', paragraph('前') + table([['1', '2']]) + paragraph('后'), ['前', '1|2', '后']],
    ['two where two follow one another', table([['1', '2']]) + table([['3', '4']]), ['1|2', '3|4']],
    [
      'empty cells, which are kept',
      table([
        ['', '1', ''],
        ['', '', ''],
      ]),
      ['|1|', '||'],
    ],
    [
      'cells of several paragraphs',
      table([[cell(paragraph('因公出国') + paragraph('（境）费')), '1']]),
      ['因公出国\n（境）费|1'],
    ],
    ['rows in controls', table([`<w:sdt><w:sdtContent>${row(['1', '2'])}</w:sdtContent></w:sdt>`]), ['1|2']],
    [
      'cells in controls',
      table([`<w:tr><w:sdt><w:sdtPr/><w:sdtContent>${cell('1')}</w:sdtContent></w:sdt>${cell('2')}</w:tr>`]),
      ['1|2'],
    ],
    [
      'paragraphs where there is one column',
      table([[cell(paragraph('甲') + paragraph('乙'))], ['丙']]),
      ['甲', '乙', '丙'],
    ],
    ['nothing where there is no row', table([]), []],
  ])('are %s', (_, body, expected) => {
    expect(shown(readDocx({ body }))).toEqual(expected);
  });

  it('are grids of their own, one after the other', () => {
    const { blocks } = readDocx({ body: table([['1', '2']]) + paragraph('') + table([['3', '4']]) });
    expect(blocks.map(({ kind }) => kind)).toEqual(['grid', 'grid']);
  });

  it('tell no place, as none is known', () => {
    const { blocks } = readDocx({ body: table([['1', '2']]) });
    expect(blocks).toEqual([
      {
        kind: 'grid',
        rows: [
          [
            { text: '1', at: NOWHERE },
            { text: '2', at: NOWHERE },
          ],
        ],
      },
    ]);
  });

  it.each([
    ['across', table([[cell('表', span(3))], ['a', 'b', 'c']]), ['表||', 'a|b|c']],
    [
      'across in part',
      table([
        [cell('表', span(2)), 'c'],
        ['1', '2', '3'],
      ]),
      ['表||c', '1|2|3'],
    ],
    [
      'down',
      table([
        [cell('科目', BEGINS), '1'],
        [cell('', GOES_ON), '2'],
        ['甲', '3'],
      ]),
      ['科目|1', '|2', '甲|3'],
    ],
    [
      'both ways',
      table([
        [cell('项目', span(2) + BEGINS), '1'],
        [cell('', span(2) + GOES_ON), '2'],
        ['a', 'b', '3'],
      ]),
      ['项目||1', '||2', 'a|b|3'],
    ],
    [
      'one below the other',
      table([
        [cell('a', BEGINS), '1'],
        [cell('', GOES_ON), '2'],
        [cell('b', BEGINS), '3'],
        [cell('', GOES_ON), '4'],
      ]),
      ['a|1', '|2', 'b|3', '|4'],
    ],
    [
      'the old way',
      table([
        [cell('表', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), 'c'],
        ['1', '2', '3'],
      ]),
      ['表||c', '1|2|3'],
    ],
    [
      'with none to their left',
      table([
        [cell('a', '<w:hMerge/>'), 'b'],
        ['1', '2'],
      ]),
      ['a|b', '1|2'],
    ],
  ])('have merged cells: %s', (_, body, expected) => {
    expect(shown(readDocx({ body }))).toEqual(expected);
  });

  it.each([
    [
      'that begins nowhere',
      table([
        [cell('1.00', GOES_ON), 'x'],
        ['2', 'y'],
      ]),
      ['1.00|x', '2|y'],
      [],
    ],
    [
      'below one of another width',
      table([
        [cell('a', span(2) + BEGINS), 'b'],
        [cell('1.00', GOES_ON), '2', '3'],
      ]),
      ['a||b', '1.00|2|3'],
      [],
    ],
    [
      'below one that is not merged',
      table([
        ['a', 'b'],
        [cell('1.00', GOES_ON), 'c'],
      ]),
      ['a|b', '1.00|c'],
      [],
    ],
    [
      'over words, which are not shown',
      table([
        [cell('a', BEGINS), 'b'],
        [cell('1.00', GOES_ON), 'c'],
      ]),
      ['a|b', '|c'],
      ['hidden: 1.00'],
    ],
    [
      'over words beside it',
      table([
        [cell('a', '<w:hMerge w:val="restart"/>'), cell('1.00', '<w:hMerge/>')],
        ['b', 'c'],
      ]),
      ['a|', 'b|c'],
      ['hidden: 1.00'],
    ],
  ])('have merged cells for sure: one %s', (_, body, words, notices) => {
    const document = readDocx({ body });
    expect(shown(document)).toEqual(words);
    expect(noticed(document)).toEqual(notices);
  });

  it.each([
    ['that begin later', table([['a', 'b', 'c'], row(['1', '2'], before(1))]), ['a|b|c', '|1|2']],
    [
      'that end earlier',
      table([['a', 'b', 'c'], row(['1', '2'], '<w:gridAfter w:val="1"/>')]),
      ['a|b|c', '1|2|'],
    ],
    [
      'that all begin later, where no column is missing',
      table([row(['a', 'b'], before(1)), row(['1', '2'], before(1))]),
      ['a|b', '1|2'],
    ],
    [
      'of the columns that all rows together have',
      table([
        [cell('a', span(3)), cell('b', span(2))],
        [cell('1', span(2)), cell('2', span(3))],
      ]),
      ['a||b', '1|2|'],
    ],
  ])('have rows %s', (_, body, expected) => {
    expect(shown(readDocx({ body }))).toEqual(expected);
  });

  it.each([
    ['a hair, as one column', [2000, 10, 1990, 2000], ['a|b|c', '1|2|3']],
    ['more, as two', [2000, 200, 1800, 2000], ['a||b|c', '1|2||3']],
    ['a width nobody knows', [], ['a||b|c', '1|2||3']],
  ])('have edges that differ by %s', (_, widths, expected) => {
    const rows = [
      [cell('a', span(2)), cell('b'), 'c'],
      ['1', cell('2', span(2)), '3'],
    ];
    expect(shown(readDocx({ body: table(rows, widths) }))).toEqual(expected);
  });

  it('have columns as narrow as a hair where a cell stands in one', () => {
    const body = table(
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
      [2000, 10, 2000],
    );
    expect(shown(readDocx({ body }))).toEqual(['a|b|c', '1|2|3']);
  });

  it('have widths in points in the strict edition', () => {
    const rows = [
      [cell('a', span(2)), 'b'],
      ['1', cell('2', span(2))],
    ];
    const body = table(rows).replace(
      '<w:tblGrid>',
      '<w:tblGrid><w:gridCol w:w="100pt"/><w:gridCol w:w="0.5pt"/><w:gridCol w:w="100pt"/>',
    );
    expect(shown(readDocx({ body }))).toEqual(['a|b', '1|2']);
  });

  it('have no columns of before a tracked change', () => {
    const change = '<w:tblGridChange><w:tblGrid><w:gridCol w:w="5"/></w:tblGrid></w:tblGridChange>';
    const body = table([
      ['a', 'b'],
      ['1', '2'],
    ]).replace('</w:tblGrid>', `${change}</w:tblGrid>`);
    expect(shown(readDocx({ body }))).toEqual(['a|b', '1|2']);
  });
});

describe('tables within tables of a docx', () => {
  const inner = table([
    ['甲', '乙'],
    ['1', '2'],
  ]);
  it.each([
    [
      'one that wraps everything',
      table([[cell(paragraph('题') + inner + paragraph('注'))]]),
      ['题', '甲|乙', '1|2', '注'],
    ],
    [
      'two side by side',
      table([[cell(inner + paragraph('')), cell(paragraph('旁') + inner)]]),
      ['甲|乙', '1|2', '旁', '甲|乙', '1|2'],
    ],
    ['three deep', table([[cell(table([[cell(inner)]]) + paragraph('外'))]]), ['甲|乙', '1|2', '外']],
    [
      'in a row of its own',
      table([
        ['a', 'b'],
        [cell(inner), 'c'],
        ['d', 'e'],
      ]),
      ['a|b', '甲|乙', '1|2', 'c', 'd|e'],
    ],
    [
      'one that is itself one column, which is no table',
      table([
        [cell(table([['甲'], ['乙']])), '丙'],
        ['1', '2'],
      ]),
      ['甲\n乙|丙', '1|2'],
    ],
  ])('dissolve: %s', (_, body, expected) => {
    expect(shown(readDocx({ body }))).toEqual(expected);
  });
});

describe('rows and cells of a docx that are not shown', () => {
  it.each([
    [
      'a row taken out',
      table([['a', '1'], row(['b', '2'], '<w:del/>'), ['c', '3']]),
      ['a|1', 'c|3'],
      ['revised: b 2'],
    ],
    [
      'a row put in, which is shown',
      table([['a', '1'], row(['b', '2'], '<w:ins/>')]),
      ['a|1', 'b|2'],
      ['revised: '],
    ],
    ['a hidden row', table([['a', '1'], row(['b', '2'], '<w:hidden/>')]), ['a|1'], ['hidden: b 2']],
    [
      'a cell taken out',
      table([
        ['a', cell('旧', '<w:cellDel/>'), '1'],
        ['b', '2'],
      ]),
      ['a|1', 'b|2'],
      ['revised: 旧'],
    ],
    [
      'the last cell taken out',
      table([
        ['a', '1', cell('旧', '<w:cellDel/>')],
        ['b', '2'],
      ]),
      ['a|1', 'b|2'],
      ['revised: 旧'],
    ],
    [
      'the row that a merged cell begins in',
      table([row([cell('a', BEGINS), '1'], '<w:del/>'), [cell('b', GOES_ON), '2'], ['c', '3']]),
      ['b|2', 'c|3'],
      ['revised: a 1'],
    ],
    ['a whole table taken out', table([row(['a', '1'], '<w:del/>')]), [], ['revised: a 1']],
    [
      'words in a cell',
      table([
        ['a', cell(paragraph(run('1', '<w:vanish/>')))],
        ['b', '2'],
      ]),
      ['a|', 'b|2'],
      ['hidden: 1'],
    ],
  ])('are told: %s', (_, body, words, notices) => {
    const document = readDocx({ body });
    expect(shown(document)).toEqual(words);
    expect(noticed(document)).toEqual(notices);
  });
});
