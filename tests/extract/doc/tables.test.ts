import { describe, expect, it } from 'vitest';
import { readDoc, type DocParagraph } from '../../support/word/doc.ts';
import {
  defined,
  depth,
  DELETED,
  ENDS_INNER_CELL,
  ENDS_ROW,
  even,
  IN_TABLE,
  innerRow,
  paragraph,
  row,
} from '../../support/word/modifiers.ts';
import { noticed, shown } from '../../support/word/shown.ts';
import { u16, u32 } from '../../support/word/written.ts';

const read = (...main: readonly (DocParagraph | readonly DocParagraph[])[]) => readDoc({ main: main.flat() });

/** Flags of cells: merged across, and down. */
const [FIRST, REST, BEGINS, GOES_ON] = [1, 2, 0x60, 0x20];

describe('the tables of a doc', () => {
  it.each([
    ['rows of cells', [row(['项目', '决算数']), row(['合计', '6.20'])], ['项目|决算数', '合计|6.20']],
    ['between paragraphs', [paragraph('前'), row(['1', '2']), paragraph('后')], ['前', '1|2', '后']],
    ['two with a paragraph between', [row(['1', '2']), paragraph(''), row(['3', '4'])], ['1|2', '3|4']],
    ['empty cells, which are kept', [row(['', '1', '']), row(['', '', ''])], ['|1|', '||']],
    [
      'cells of several paragraphs',
      [{ runs: [{ text: '因公出国\r' }], modifiers: IN_TABLE }, row(['（境）费', '1'])],
      ['因公出国\n（境）费|1'],
    ],
    ['at the end of the text', [paragraph('前'), row(['1', '2'])], ['前', '1|2']],
    ['paragraphs where there is one column', [row(['甲']), row(['乙'])], ['甲', '乙']],
    [
      'marks outside of tables, which are of paragraphs',
      [paragraph([{ text: '甲\u0007' }]), paragraph('乙')],
      ['甲', '乙'],
    ],
    [
      'as deep as is said, even where no more is',
      [
        { runs: [{ text: '1\u0007' }], modifiers: depth(1) },
        { runs: [{ text: '2\u0007' }], modifiers: depth(1) },
        { runs: [{ text: '\u0007' }], modifiers: [...depth(1), ...ENDS_ROW, ...even(2)] },
      ],
      ['1|2'],
    ],
  ])('are %s', (_, main, expected) => {
    expect(shown(read(...main))).toEqual(expected);
  });

  it.each([
    ['as one where rows are of one', [], []],
    ['as two of different styles', [...u16(0x563a), ...u16(15)], [...u16(0x563a), ...u16(16)]],
    ['as two of which one floats', [], [...u16(0x940e), ...u16(300)]],
    ['as one where both say the same', [...u16(0x563a), ...u16(15)], [...u16(0x563a), ...u16(15)]],
    ['as one where one says what is usual', [], [...u16(0x3465), 0]],
    ['as two of different groups', [...u16(0x7469), ...u32(1)], [...u16(0x7469), ...u32(2)]],
  ])('follow one another %s', (name, above, below) => {
    const { blocks } = read(row(['1', '2'], [...even(2), ...above]), row(['3', '4'], [...even(2), ...below]));
    expect(blocks).toHaveLength(name.startsWith('as one') ? 1 : 2);
  });

  it.each([
    ['across', [row(['表', '', ''], even(3, [FIRST, REST, REST])), row(['a', 'b', 'c'])], ['表||', 'a|b|c']],
    [
      'across by the other description',
      [row(['表', '', ''], even(3, [REST, FIRST, FIRST])), row(['a', 'b', 'c'])],
      ['表||', 'a|b|c'],
    ],
    [
      'two sets side by side',
      [row(['甲', '', '乙', ''], even(4, [FIRST, REST, FIRST, REST])), row(['1', '2', '3', '4'])],
      ['甲||乙|', '1|2|3|4'],
    ],
    [
      'across by width',
      [row(['表', 'c'], defined([{ to: 2000 }, { to: 3000 }])), row(['1', '2', '3'])],
      ['表||c', '1|2|3'],
    ],
    [
      'down',
      [row(['科目', '1'], even(2, [BEGINS])), row(['', '2'], even(2, [GOES_ON])), row(['甲', '3'])],
      ['科目|1', '|2', '甲|3'],
    ],
    [
      'both ways',
      [
        row(['项目', '1'], defined([{ to: 2000, flags: BEGINS }, { to: 3000 }])),
        row(['', '2'], defined([{ to: 2000, flags: GOES_ON }, { to: 3000 }])),
        row(['a', 'b', '3']),
      ],
      ['项目||1', '||2', 'a|b|3'],
    ],
    [
      'by a modifier across',
      [row(['表', '', 'c'], [...even(3), ...u16(0x5624), 0, 2]), row(['1', '2', '3'])],
      ['表||c', '1|2|3'],
    ],
    [
      'by a modifier across, and split again',
      [row(['表', 'b', 'c'], [...even(3), ...u16(0x5624), 0, 2, ...u16(0x5625), 0, 2]), row(['1', '2', '3'])],
      ['表|b|c', '1|2|3'],
    ],
    [
      'by a modifier down',
      [
        row(['科目', '1'], [...even(2), ...u16(0xd62b), 2, 0, 3]),
        row(['', '2'], [...even(2), ...u16(0xd62b), 2, 0, 1]),
        row(['甲', '3'], [...even(2, [BEGINS]), ...u16(0xd62b), 2, 0, 0]),
      ],
      ['科目|1', '|2', '甲|3'],
    ],
  ])('have merged cells: %s', (_, main, expected) => {
    expect(shown(read(...main))).toEqual(expected);
  });

  it.each([
    [
      'over words beside it',
      [row(['表', '1.00'], even(2, [FIRST, REST])), row(['a', 'b'])],
      ['表|', 'a|b'],
      ['hidden: 1.00'],
    ],
    [
      'over words below it',
      [row(['a', 'b'], even(2, [BEGINS])), row(['1.00', 'c'], even(2, [GOES_ON]))],
      ['a|b', '|c'],
      ['hidden: 1.00'],
    ],
    ['that begins nowhere', [row(['1.00', 'x'], even(2, [GOES_ON])), row(['2', 'y'])], ['1.00|x', '2|y'], []],
    [
      'of no width',
      [row(['1.00', 'x', 'y'], defined([{ to: 0 }, { to: 1000 }, { to: 2000 }])), row(['a', 'b'])],
      ['x|y', 'a|b'],
      ['hidden: 1.00'],
    ],
  ])('have merged cells for sure: one %s', (_, main, words, notices) => {
    const document = read(...main);
    expect(shown(document)).toEqual(words);
    expect(noticed(document)).toEqual(notices);
  });

  it.each([
    [
      'rows that begin later',
      [row(['a', 'b', 'c']), row(['1', '2'], defined([{ to: 2000 }, { to: 3000 }], 1000))],
      ['a|b|c', '|1|2'],
    ],
    [
      'rows that begin left of the margin',
      [
        row(['a', 'b'], defined([{ to: 1000 }, { to: 2000 }], -108)),
        row(['1', '2'], defined([{ to: 1001 }, { to: 2002 }], -110)),
      ],
      ['a|b', '1|2'],
    ],
    [
      'edges that differ by a hair',
      [
        row(['a', 'b'], defined([{ to: 1000 }, { to: 2000 }])),
        row(['1', '2'], defined([{ to: 1015 }, { to: 1990 }])),
      ],
      ['a|b', '1|2'],
    ],
    [
      'edges that differ by more',
      [
        row(['a', 'b'], defined([{ to: 1000 }, { to: 2000 }])),
        row(['1', '2'], defined([{ to: 1200 }, { to: 2000 }])),
      ],
      ['a|b|', '1||2'],
    ],
    [
      'cells put in',
      [row(['a', 'b', 'c'], [...even(2), ...u16(0x7621), 1, 1, ...u16(1000)]), row(['1', '2', '3'])],
      ['a|b|c', '1|2|3'],
    ],
    [
      'cells taken out',
      [row(['a', 'b'], [...even(3), ...u16(0x5622), 1, 2]), row(['1', '2'])],
      ['a|b', '1|2'],
    ],
    [
      'cells made wider',
      [row(['a', 'b'], [...even(2), ...u16(0x7623), 0, 1, ...u16(2000)]), row(['1', '2', '3'])],
      ['a||b', '1|2|3'],
    ],
    ['more cells defined than there are', [row(['a', 'b'], even(4)), row(['1', '2'])], ['a|b', '1|2']],
    [
      'flags of fewer cells than there are',
      [row(['a', 'b'], [...u16(0xd608), ...u16(8), 2, ...[0, 1000, 2000].flatMap(u16)]), row(['1', '2'])],
      ['a|b', '1|2'],
    ],
  ])('have %s', (_, main, expected) => {
    expect(shown(read(...main))).toEqual(expected);
  });

  it('have definitions too large for a page in the data stream', () => {
    const group = even(2);
    const data = [0, 0, ...u16(group.length), ...group];
    const main = [
      ...row(['1', '2'], [...u16(0x646b), ...u32(2)]),
      ...row(['3', '4'], [...u16(0x6646), ...u32(2)]),
    ];
    expect(shown(readDoc({ main, streams: { Data: data } }))).toEqual(['1|2', '3|4']);
  });

  it('are what a piece says beyond the pages', () => {
    const main = [...row(['1', '2']), paragraph('')].map(({ runs, modifiers = [] }) => ({
      runs,
      modifiers: modifiers.slice(IN_TABLE.length),
    }));
    const pieces = [{ length: 4, change: (0x18 << 1) | (1 << 8) }, { length: 1, change: 1 }, { length: 1 }];
    const document = readDoc({ main, pieces, groups: [[...IN_TABLE, ...ENDS_ROW, ...even(2)]] });
    expect(shown(document)).toEqual(['1|2']);
  });

  it('pass over modifiers of all sizes', () => {
    const tabs = [...u16(0xc615), 255, 1, ...u16(1), ...u16(2), 1, ...u16(3), 0];
    const others = [
      ...u16(0x2403),
      1,
      ...u16(0x840f),
      ...u16(5),
      ...u16(0x6412),
      ...u32(5),
      ...u16(0xf617),
      1,
      2,
      3,
      ...u16(0xc60d),
      2,
      0,
      0,
      ...tabs,
    ];
    const main = row(['1', '2']).map(({ runs, modifiers = [] }) => ({
      runs,
      modifiers: [...others, ...modifiers],
    }));
    expect(shown(read(...main))).toEqual(['1|2']);
  });
});

describe('tables within tables of a doc', () => {
  const inner = [...innerRow(['甲', '乙'], 2), ...innerRow(['1', '2'], 2)];
  const words = (text: string): DocParagraph => ({ runs: [{ text: `${text}\r` }], modifiers: IN_TABLE });

  it.each([
    ['one that wraps everything', [words('题'), inner, row(['注'])], ['题', '甲|乙', '1|2', '注']],
    [
      'two side by side',
      [inner, row(['中', '右']).slice(0, 1), inner, row(['后', '右']).slice(0, 1), row(['', '']).slice(2)],
      ['甲|乙', '1|2', '中', '甲|乙', '1|2', '后'],
    ],
    ['three deep', [innerRow(['甲', '乙'], 3), innerRow(['外'], 2), row(['注'])], ['甲|乙', '外', '注']],
    [
      'in a row of its own',
      [row(['a', 'b']), inner, row(['', 'c']), row(['d', 'e'])],
      ['a|b', '甲|乙', '1|2', 'c', 'd|e'],
    ],
    [
      'deeper by a modifier',
      [
        innerRow(['甲', '乙'], 1).map(({ runs, modifiers = [] }) => ({
          runs,
          modifiers: [...modifiers, ...u16(0x664a), ...u32(1)],
        })),
        row(['']),
      ],
      ['甲|乙'],
    ],
  ])('dissolve: %s', (_, main, expected) => {
    expect(shown(read(...main))).toEqual(expected);
  });

  it('are no tables where a mark of theirs stands at no depth', () => {
    expect(shown(read({ runs: [{ text: '甲\r' }], modifiers: ENDS_INNER_CELL }, paragraph('乙')))).toEqual([
      '甲',
      '乙',
    ]);
  });

  it('may have rows taken out', () => {
    const rows = innerRow(['3', '4'], 2).map(({ runs, modifiers = [] }) => ({
      runs: runs.map((run) => ({ ...run, modifiers: run.text === '\r' ? DELETED : [] })),
      modifiers,
    }));
    expect(shown(read(inner, rows, row([''])))).toEqual(['甲|乙', '1|2']);
  });
});
