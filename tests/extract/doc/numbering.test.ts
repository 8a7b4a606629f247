import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/extract/doc/number-formats.ts';
import { readDoc, type DocParagraph } from '../../support/word/doc.ts';
import { definitions, numberedLists, type DocLevel, type DocOverride } from '../../support/word/lists.ts';
import { inList, paragraph, row } from '../../support/word/modifiers.ts';
import { shown } from '../../support/word/shown.ts';
import { styleSheet, type DocStyle } from '../../support/word/styles.ts';
import { u16 } from '../../support/word/written.ts';

const [STYLES, LISTS, OVERRIDES] = [1, 73, 74];
const CHINESE = 0x27;

interface Numbering {
  readonly lists: readonly (readonly DocLevel[])[];
  readonly numbers: readonly { definition: number; overrides?: readonly DocOverride[] }[];
  readonly styles?: readonly DocStyle[];
}

const labels = ({ lists, numbers, styles = [] }: Numbering, ...main: readonly DocParagraph[]): string[] => {
  const parts = {
    [STYLES]: styleSheet(styles),
    [LISTS]: definitions(lists),
    [OVERRIDES]: numberedLists(numbers),
  };
  return shown(readDoc({ main, parts })).map((text) => text.replace('甲', ''));
};
/** Paragraphs `list/level`. */
const items = (...places: readonly string[]): DocParagraph[] =>
  places.map((place) => {
    const [list, level] = place.split('/');
    return paragraph('甲', inList(Number(list), Number(level)));
  });

/** Nine levels, of which the first are these. */
const nine = (...levels: readonly DocLevel[]): DocLevel[] =>
  Array.from({ length: 9 }, (_, index) => levels[index] ?? {});
const HEADINGS = nine(
  { format: CHINESE, text: '\0、' },
  { format: CHINESE, text: '（\u0001）' },
  { text: '\0.\u0001.\u0002' },
);
const ONE = [{ definition: 1 }];

describe('the labels of numbered paragraphs of a doc', () => {
  it.each([
    [
      'numbers in their formats',
      ['1/0', '1/1', '1/1', '1/0', '1/1'],
      ['一、', '（一）', '（二）', '二、', '（一）'],
    ],
    ['numbers of higher levels', ['1/0', '1/1', '1/2', '1/2'], ['一、', '（一）', '一.一.1', '一.一.2']],
    ['nothing in list 0', ['0/0', '1/0'], ['', '一、']],
    ['nothing of a list that there is not', ['9/0', '1/0'], ['', '一、']],
    ['nothing of a level that there is not', ['1/12', '1/0'], ['', '一、']],
    ['nothing where the list was taken away', ['63489/0', '1/0'], ['', '一、']],
  ])('are %s', (_, places, expected) => {
    expect(labels({ lists: [HEADINGS], numbers: ONE }, ...items(...places))).toEqual(expected);
  });

  it.each([
    ['set apart by a tab', { suffix: 0 }, '1 甲'],
    ['set apart by a blank', { suffix: 1 }, '1 甲'],
    ['set apart by nothing', { suffix: 2 }, '1甲'],
    ['begun later', { start: 7 }, '7甲'],
    ['bullets', { format: 0x17, text: '\uf0b7' }, '甲'],
    ['words alone', { format: 0xff, text: '附：' }, '附：甲'],
    ['of a simple list', { text: '第\0条' }, '第1条甲'],
  ])('are %s', (_, level, expected) => {
    const parts = { [LISTS]: definitions([[level]]), [OVERRIDES]: numberedLists(ONE) };
    expect(shown(readDoc({ main: items('1/0'), parts }))).toEqual([expected]);
  });

  it('are decimal throughout where the law wants it so', () => {
    const lists = [nine({ format: CHINESE }, { text: '\0.\u0001', flags: 0x04 })];
    expect(labels({ lists, numbers: ONE }, ...items('1/0', '1/1'))).toEqual(['一', '1.1']);
  });

  it.each([
    ['after any level above', 0, 0, ['1', '1', '1', '1']],
    ['never', 0x08, 0, ['1', '2', '3', '4']],
    ['after the first level alone', 0x08, 1, ['1', '2', '3', '1']],
  ])('begin anew %s', (_, flags, restart, expected) => {
    const lists = [
      nine({ format: 0xff, text: '上' }, { format: 0xff, text: '中' }, { text: '\u0002', flags, restart }),
    ];
    const found = labels({ lists, numbers: ONE }, ...items('1/2', '1/1', '1/2', '1/1', '1/2', '1/0', '1/2'));
    expect(found.filter((label) => /\d/u.test(label))).toEqual(expected);
  });

  it.each([
    [
      'go on where lists have the same definition',
      [{ definition: 1 }, { definition: 1 }],
      ['1/0', '2/0', '1/0'],
      ['一、', '二、', '三、'],
    ],
    [
      'begin anew where a list says so, once',
      [{ definition: 1 }, { definition: 1, overrides: [{ index: 0, start: 1 }] }],
      ['1/0', '2/0', '2/0'],
      ['一、', '一、', '二、'],
    ],
    [
      'look as the list says itself',
      [{ definition: 1 }, { definition: 1, overrides: [{ index: 0, level: { format: 1, text: '\0-' } }] }],
      ['1/0', '2/0'],
      ['一、', 'II-'],
    ],
    [
      'begin and look as the list says itself',
      [
        { definition: 1 },
        { definition: 1, overrides: [{ index: 0, start: 9, level: { start: 5, text: '\0)' } }] },
      ],
      ['1/0', '2/0'],
      ['一、', '5)'],
    ],
    [
      'are none of a definition that there is not',
      [{ definition: 1 }, { definition: 8 }],
      ['1/0', '2/0'],
      ['一、', ''],
    ],
    [
      'are those of the list whose own stand behind those of others',
      [
        {
          definition: 1,
          overrides: [
            { index: 1, level: {} },
            { index: 2, start: 4 },
          ],
        },
        { definition: 1, overrides: [{ index: 0, start: 6 }] },
      ],
      ['2/0'],
      ['六、'],
    ],
  ])('%s', (_, numbers, places, expected) => {
    expect(labels({ lists: [HEADINGS], numbers }, ...items(...places))).toEqual(expected);
  });

  it('have no level of their own that their definition has not', () => {
    const numbers = [{ definition: 1, overrides: [{ index: 5, level: {} }] }];
    expect(labels({ lists: [[{}]], numbers }, ...items('1/0', '1/5'))).toEqual(['1', '']);
  });

  it.each([
    ['as the style says', [1, 1], ['一、', '二、']],
    ['on the level that the style says', [1, 2], ['一、', '（一）']],
    ['as the style says that it is based on', [3, 3], ['一、', '二、']],
    ['not where a style says so', [1, 4, 1], ['一、', '', '二、']],
  ])('are there %s', (_, used, expected) => {
    const styles = [
      {},
      { paragraph: inList(1) },
      { paragraph: inList(1, 1) },
      { basedOn: 1 },
      { basedOn: 1, paragraph: [...u16(0x460b), ...u16(0)] },
    ];
    const main = used.map((style) => paragraph('甲', [], style));
    expect(labels({ lists: [HEADINGS], numbers: ONE, styles }, ...main)).toEqual(expected);
  });

  it('are there by a style that a piece names', () => {
    const parts = {
      [STYLES]: styleSheet([{}, { paragraph: inList(1) }]),
      [LISTS]: definitions([HEADINGS]),
      [OVERRIDES]: numberedLists(ONE),
    };
    const pieces = [{ length: 2, change: 1 }];
    const document = readDoc({
      main: [paragraph('甲')],
      pieces,
      groups: [[...u16(0x4600), ...u16(1)]],
      parts,
    });
    expect(shown(document)).toEqual(['一、甲']);
  });

  it('stand in cells without words', () => {
    const rows = [...row(['', 'a']), ...row(['', 'b'])].map((each) =>
      each.runs[0]?.text === '\u0007' && each.modifiers?.length === 3
        ? { ...each, modifiers: [...each.modifiers, ...inList(1)] }
        : each,
    );
    expect(labels({ lists: [HEADINGS], numbers: ONE }, ...rows)).toEqual(['一、|a', '二、|b']);
  });
});

describe('formats of numbers of a doc', () => {
  it.each([
    [0x00, 'decimal'],
    [0x04, 'lowerLetter'],
    [0x0b, 'japaneseCounting'],
    [0x12, 'decimalEnclosedCircle'],
    [0x25, 'chineseCounting'],
    [0x63, 'decimal'],
  ])('%i is %s', (code, format) => {
    expect(formatOf(code)).toBe(format);
  });
});
