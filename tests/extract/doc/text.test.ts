import { describe, expect, it } from 'vitest';
import { readDoc, type DocParagraph, type DocSketch } from '../../support/word/doc.ts';
import {
  characterStyle,
  DELETED,
  hiddenBy,
  INSERTED,
  paragraph,
  row,
  sign,
} from '../../support/word/modifiers.ts';
import { noticed, shown } from '../../support/word/shown.ts';
import { styleSheet } from '../../support/word/styles.ts';
import { u16, u32, utf16 } from '../../support/word/written.ts';

const [STYLES, FONTS, SHAPES, TEXT_BOXES] = [1, 15, 40, 56];
const read = (...main: DocParagraph[]) => readDoc({ main });

describe('the words of a doc', () => {
  it.each([
    ['paragraphs in order', [paragraph('甲'), paragraph('乙')], ['甲', '乙']],
    ['without blanks around them', [paragraph(' 甲 　')], ['甲']],
    ['without empty paragraphs', [paragraph(''), paragraph('甲')], ['甲']],
    ['put together from runs', [paragraph([{ text: '6.' }, { text: '20\r' }])], ['6.20']],
    ['with blanks for tabs', [paragraph('甲\t乙')], ['甲 乙']],
    ['with hyphens that do not break', [paragraph('2024\u001e1')], ['2024-1']],
    ['without possible hyphens', [paragraph('20\u001f24')], ['2024']],
    ['without the places of pictures and notes', [paragraph('\u0001甲\u0008乙\u0002丙\u0005')], ['甲乙丙']],
    ['cut at line breaks', [paragraph('2024年度\u000b某某局决算')], ['2024年度', '某某局决算']],
    [
      'going on at those inside a sentence',
      [paragraph('收入总计100.00万元，支出总计\u000b100.00万元。')],
      ['收入总计100.00万元，支出总计', '…100.00万元。'],
    ],
    ['cut at page breaks', [paragraph('甲\f乙')], ['甲', '乙']],
    ['ended by the break of a section', [paragraph([{ text: '甲\f' }]), paragraph('乙')], ['甲', '乙']],
    ['there where the last mark is missing', [paragraph([{ text: '甲' }])], ['甲']],
    ['the results of fields', [paragraph('第\u0013 PAGE \\* \u001412\u0015页')], ['第12页']],
    ['nothing of fields without a result', [paragraph('甲\u0013 XE "乙" \u0015丙')], ['甲丙']],
    [
      'nothing of fields within instructions',
      [paragraph('\u0013 IF \u0013 REF a \u00149\u0015 > 1 \u0014是\u0015')],
      ['是'],
    ],
  ])('are %s', (_, main, expected) => {
    expect(shown(read(...main))).toEqual(expected);
  });

  it('are those of the text alone, and not of headers and notes', () => {
    expect(shown(readDoc({ main: [paragraph('甲')], headers: [paragraph('页眉')] }))).toEqual(['甲']);
  });

  it.each([
    ['of one piece', [{ length: 6 }]],
    ['of several', [{ length: 1 }, { length: 3 }, { length: 2 }]],
    ['some of which are compressed', [{ length: 3 }, { length: 1, isCompressed: true }, { length: 2 }]],
    ['some of which are empty', [{ length: 3 }, { length: 0 }, { length: 3 }]],
  ])('are put together from pieces: %s', (_, pieces) => {
    expect(
      shown(
        readDoc({
          main: [paragraph('甲乙'), paragraph('12')],
          pieces,
        }),
      ),
    ).toEqual(['甲乙', '12']);
  });

  it('have the characters of Western Windows where they are compressed', () => {
    const sketch: DocSketch = {
      main: [paragraph('\u0093a\u0094 \u0096 \u00b7')],
      pieces: [{ length: 8, isCompressed: true }],
    };
    expect(shown(readDoc(sketch))).toEqual(['“a” – ·']);
  });
});

describe('the signs of a doc', () => {
  const fontTable = (...names: string[]): number[] => {
    const entries = names.map((name) => [...Array.from({ length: 39 }, () => 0), ...utf16(`${name}\0`)]);
    return [...u16(names.length), ...u16(0), ...entries.flatMap((entry) => [entry.length, ...entry])];
  };
  it.each([
    ['of a known font', 1, 0xf0fe, '☑'],
    ['of an unknown font', 0, 0xf0fe, '\ufffd'],
    ['of a font of letters', 0, 0x2103, '℃'],
    ['of no font at all', 7, 0xf0fe, '\ufffd'],
  ])('are known by their fonts: one %s', (_, font, code, expected) => {
    const main = [paragraph([{ text: '(', modifiers: sign(font, code) }, { text: '是\r' }])];
    const document = readDoc({ main, parts: { [FONTS]: fontTable('宋体', 'Wingdings') } });
    expect(shown(document)).toEqual([`${expected}是`]);
  });
});

describe('what a doc holds and does not show', () => {
  const styles = styleSheet([
    {},
    { characters: hiddenBy(1) },
    { basedOn: 1 },
    { basedOn: 1, characters: hiddenBy(0) },
    { ofCharacters: true, characters: hiddenBy(1) },
    { basedOn: 5 },
    null,
  ]);
  const dark = (modifiers: number[], style = 0) => [
    paragraph([{ text: '明' }, { text: '暗', modifiers }, { text: '\r' }], [], style),
  ];

  it.each([
    ['words', dark(hiddenBy(1)), ['明'], ['hidden: 暗']],
    ['no words that are said not to be', dark(hiddenBy(0)), ['明暗'], []],
    ['words of a style of characters', dark(characterStyle(4)), ['明'], ['hidden: 暗']],
    ['words as their style says', dark(hiddenBy(0x80), 1), [], ['hidden: 明暗']],
    ['words unlike their style', dark(hiddenBy(0x81), 1), ['暗'], ['hidden: 明']],
    ['words of a style based on one that hides', dark([], 2), [], ['hidden: 明暗']],
    ['no words of a style that says otherwise', dark([], 3), ['明暗'], []],
    ['nothing in a style that is based on itself', dark([], 5), ['明暗'], []],
    ['nothing in a style that there is not', dark([], 6), ['明暗'], []],
    ['nothing in a style beyond the last', dark([], 99), ['明暗'], []],
  ])('is hidden: %s', (_, main, words, notices) => {
    const document = readDoc({ main, parts: { [STYLES]: styles } });
    expect(shown(document)).toEqual(words);
    expect(noticed(document)).toEqual(notices);
  });

  it.each([
    [
      'words taken out',
      [paragraph([{ text: '计' }, { text: '605.00', modifiers: DELETED }, { text: '650.00\r' }])],
      ['计650.00'],
      ['revised: 605.00'],
    ],
    [
      'words put in',
      [paragraph([{ text: '计' }, { text: '650.00', modifiers: INSERTED }, { text: '\r' }])],
      ['计650.00'],
      ['revised: 650.00'],
    ],
    [
      'words put in and taken out again',
      [paragraph([{ text: '甲', modifiers: [...INSERTED, ...DELETED] }, { text: '乙\r' }])],
      ['乙'],
      ['revised: 甲'],
    ],
    [
      'words taken out, whatever comes first',
      [paragraph([{ text: '甲', modifiers: [...DELETED, ...INSERTED] }, { text: '乙\r' }])],
      ['乙'],
      ['revised: 甲'],
    ],
    [
      'a mark taken out',
      [paragraph([{ text: '甲' }, { text: '\r', modifiers: DELETED }]), paragraph('乙')],
      ['甲乙'],
      ['revised: '],
    ],
    [
      'a row taken out',
      [...row(['a', '1']), ...row(['b', '2'], undefined, DELETED), ...row(['c', '3'])],
      ['a|1', 'c|3'],
      ['revised: b 2'],
    ],
  ])('is a tracked change: %s', (_, main, words, notices) => {
    const document = read(...main);
    expect(shown(document)).toEqual(words);
    expect(noticed(document)).toEqual(notices);
  });

  it.each([
    ['written short', { change: (0x5c << 1) | (1 << 8) }],
    ['in a group', { change: 1 }],
  ])('is what a piece says beyond the pages: hidden, %s', (_, change) => {
    const main = [paragraph('明'), paragraph('暗'), paragraph('明')];
    const document = readDoc({
      main,
      pieces: [{ length: 2 }, { length: 2, ...change }, { length: 2 }],
      groups: [hiddenBy(1)],
    });
    expect(shown(document)).toEqual(['明', '明']);
  });

  it('is nothing where a piece names a change that there is not', () => {
    expect(shown(readDoc({ main: [paragraph('甲')], pieces: [{ length: 2, change: 0x0f }] }))).toEqual([
      '甲',
    ]);
  });
});

describe('the text boxes of a doc', () => {
  const shape = (id: number): number[] => [...u32(id), ...Array.from({ length: 22 }, () => 0)];
  const box = (id: number, isFree = 0): number[] => [
    ...u32(0),
    ...u32(0),
    ...u16(isFree),
    ...u32(0),
    ...u32(id),
    ...u32(0),
  ];
  const boxes = {
    main: [paragraph('甲\u0008'), paragraph('乙\u0008'), paragraph('丙')],
    textBoxes: [paragraph('框一'), paragraph('框二'), paragraph('')],
  };
  const shapes = [...[1, 4, 7].flatMap(u32), ...shape(21), ...shape(22)];
  const boxList = (...ids: number[]): number[] => [
    ...[0, 3, 6, 7].flatMap(u32),
    ...ids.flatMap((id) => box(id)),
    ...box(0, 1),
  ];

  it.each([
    [
      'behind the paragraphs of their shapes',
      { [SHAPES]: shapes, [TEXT_BOXES]: boxList(22, 21) },
      ['甲', '框二', '乙', '框一', '丙'],
    ],
    [
      'behind everything where their shapes are not known',
      { [SHAPES]: shapes, [TEXT_BOXES]: boxList(99, 21) },
      ['甲', '框二', '乙', '丙', '框一'],
    ],
    [
      'behind everything where there are no shapes',
      { [TEXT_BOXES]: boxList(21, 22) },
      ['甲', '乙', '丙', '框一', '框二'],
    ],
    ['not where none are told', {}, ['甲', '乙', '丙']],
  ])('are read %s', (_, parts, expected) => {
    expect(shown(readDoc({ ...boxes, parts }))).toEqual(expected);
  });

  it('are read behind the table where the mark of a row is what they are tied to', () => {
    const main = [...row(['1', '2']), paragraph('后')];
    const parts = {
      [SHAPES]: [...[4, 7].flatMap(u32), ...shape(21)],
      [TEXT_BOXES]: [...[0, 2, 3].flatMap(u32), ...box(21), ...box(0, 1)],
    };
    const document = readDoc({ main, textBoxes: [paragraph('框'), paragraph('')], parts });
    expect(shown(document)).toEqual(['1|2', '后', '框']);
  });
});
