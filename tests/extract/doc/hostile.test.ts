import { describe, expect, it } from 'vitest';
import { extractDoc } from '../../../src/extract/doc/index.ts';
import { Random } from '../../support/generated/random.ts';
import { overgrown } from '../../support/growth.ts';
import { thrownBy } from '../../support/thrown.ts';
import { compoundOf } from '../../support/word/compound.ts';
import { damaged, outcomeOf } from '../../support/word/damage.ts';
import { docOf, readDoc, type DocParagraph, type DocSketch } from '../../support/word/doc.ts';
import { definitions, numberedLists } from '../../support/word/lists.ts';
import {
  DELETED,
  depth,
  ENDS_ROW,
  even,
  hiddenBy,
  IN_TABLE,
  inList,
  innerRow,
  paragraph,
  row,
} from '../../support/word/modifiers.ts';
import { shown } from '../../support/word/shown.ts';
import { styleSheet } from '../../support/word/styles.ts';
import { u16, u32 } from '../../support/word/written.ts';

const [STYLES, CHARACTER_PAGES, PARAGRAPH_PAGES, FONTS, PIECES, LISTS, OVERRIDES] = [
  1, 12, 13, 15, 33, 73, 74,
];
const outcome = (sketch: Partial<DocSketch>): string =>
  outcomeOf(extractDoc, docOf({ main: [paragraph('甲')], ...sketch }));

describe('a doc that is not read', () => {
  it.each([
    ['encrypted', 'encrypted', 'password', { 0x0a: u16(0x0100) }],
    ['of Word 95', 'unsupported', 'Word 95', { 0: u16(0xa5dc) }],
    ['of a version before Word 97', 'unsupported', 'Word 95', { 2: u16(0x65) }],
    ['of no version of Word', 'damaged', 'damaged', { 0: u16(0x1234) }],
    ['without its table stream', 'damaged', 'damaged', { 0x0a: u16(0) }],
  ])('is refused: one %s', (_, code, words, head) => {
    const error = thrownBy(() => readDoc({ main: [paragraph('甲')], head }));
    expect(error).toMatchObject({ code, path: 'a.doc', words: { en: expect.stringContaining(words) } });
  });

  it.each([
    ['without pieces', { parts: { [PIECES]: [] } }],
    ['with an empty list of pieces', { parts: { [PIECES]: [2, ...u32(0)] } }],
    ['whose pieces have no end', { parts: { [PIECES]: [1, ...u16(9)] } }],
    ['whose pieces are something else', { parts: { [PIECES]: [3, 0, 0, 0, 0] } }],
    [
      'whose pieces begin behind the beginning',
      { parts: { [PIECES]: [2, ...u32(16), ...u32(1), ...u32(2), 0, 0, ...u32(0x800), 0, 0] } },
    ],
    [
      'whose pieces are out of order',
      {
        parts: {
          [PIECES]: [2, ...u32(28), ...[0, 2, 1].flatMap(u32), ...Array.from({ length: 16 }, () => 0)],
        },
      },
    ],
    [
      'whose pieces have more characters than it has bytes',
      { parts: { [PIECES]: [2, ...u32(16), ...u32(0), ...u32(0x7fffffff), 0, 0, ...u32(0x800), 0, 0] } },
    ],
    [
      'whose pieces stand behind its end',
      { parts: { [PIECES]: [2, ...u32(16), ...u32(0), ...u32(2), 0, 0, ...u32(0x3fffffff), 0, 0] } },
    ],
    ['with less text than it says', { head: { 0x4c: u32(99) } }],
    ['with an endless text', { head: { 0x4c: u32(0xffffffff) } }],
    ['whose parts stand behind the end', { head: { 0xa2: [...u32(1_000_000), ...u32(10)] } }],
    [
      'whose pages stand behind the end',
      { parts: { [PARAGRAPH_PAGES]: [...u32(0), ...u32(0xffffffff), ...u32(9999)] } },
    ],
    ['whose styles break off', { parts: { [STYLES]: [...u16(18), ...u16(9), ...u16(10)] } }],
    ['whose fonts break off', { parts: { [FONTS]: [...u16(99), 0, 0, 5] } }],
    ['whose lists break off', { parts: { [LISTS]: u16(0xffff), [OVERRIDES]: u32(0xffff) } }],
    [
      'whose numbered lists break off',
      { parts: { [LISTS]: definitions([[{}]]), [OVERRIDES]: u32(0x7fffffff) } },
    ],
    ['whose row does not say where its cells are', { main: row(['1', '2'], []) }],
    ['whose row says so of fewer cells than there are', { main: row(['1', '2', '3'], even(2)) }],
    ['whose row has a hundred cells', { main: row(['1'], [...even(60), ...u16(0x7621), 0, 60, 0, 0]) }],
    ['whose row does not end', { main: row(['1', '2']).slice(0, 2) }],
    [
      'whose row ends within a cell',
      {
        main: [
          { runs: [{ text: '1\r' }], modifiers: IN_TABLE },
          { runs: [{ text: '\u0007' }], modifiers: [...IN_TABLE, ...ENDS_ROW, ...even(1)] },
        ],
      },
    ],
    [
      'whose inner row does not end before the outer',
      { main: [...innerRow(['1', '2'], 2).slice(0, 2), ...row([''])] },
    ],
    ['whose tables are a thousand deep', { main: innerRow(['1'], 1000) }],
    ['whose modifiers break off', { main: [paragraph('甲', [...u16(0x6649), 0])] }],
    [
      'whose definition of a table breaks off',
      { main: [paragraph('甲', [...u16(0xd608), ...u16(900), 60])] },
    ],
    [
      'whose large modifiers stand nowhere',
      { main: [paragraph('甲', [...u16(0x6646), ...u32(9999)])], streams: { Data: [0, 0] } },
    ],
  ] satisfies [string, Partial<DocSketch>][])('is damaged: one %s', (_, sketch) => {
    expect(outcome(sketch)).toBe('damaged');
  });

  it('is too large where it reads the same large modifiers over and over', () => {
    const filler = Array.from({ length: 16_000 }, () => [0x03, 0x24, 0]).flat();
    const data = [...u16(filler.length), ...filler];
    const main = Array.from({ length: 800 }, (_, index): DocParagraph =>
      paragraph('1', [...u16(0x6646), ...u32(0), ...u16(0x2403), index % 2]),
    );
    expect(outcome({ main, streams: { Data: data } })).toBe('too-large');
  });
});

describe('a doc that lacks something', () => {
  it.each([
    ['styles, lists and fonts', {}],
    ['pages of characters', { parts: { [CHARACTER_PAGES]: [] } }],
    ['pages of paragraphs', { parts: { [PARAGRAPH_PAGES]: [] } }],
    [
      'lists that it numbers by',
      { main: [paragraph('甲', inList(1))], parts: { [LISTS]: definitions([[{}]]) } },
    ],
    ['a data stream', { main: [paragraph('甲', [...u16(0x6646), ...u32(5)])] }],
  ] satisfies [string, Partial<DocSketch>][])('is read all the same: %s', (_, sketch) => {
    expect(shown(readDoc({ main: [paragraph('甲')], ...sketch }))).toEqual(['甲']);
  });
});

describe('the container of a doc', () => {
  const sound = docOf({ main: [paragraph('甲')] });
  const changed = (at: number, bytes: readonly number[]): Uint8Array => {
    const copy = Uint8Array.from(sound);
    copy.set(bytes, at);
    return copy;
  };
  const [DIRECTORY, TABLE] = [
    new DataView(sound.buffer, sound.byteOffset).getUint32(48, true),
    new DataView(sound.buffer, sound.byteOffset).getUint32(76, true),
  ];
  const [directory, table] = [512 * (DIRECTORY + 1), 512 * (TABLE + 1)];

  it.each([
    ['nothing', new Uint8Array()],
    ['its mark alone', sound.slice(0, 8)],
    ['its header alone', sound.slice(0, 512)],
    ['sectors of no known size', changed(30, u16(4))],
    ['a directory nowhere', changed(48, u32(0x00ffffff))],
    ['a directory that runs in a circle', changed(table + 4 * DIRECTORY, u32(DIRECTORY))],
    ['a text that runs in a circle', changed(table, u32(0))],
    ['a text that leads nowhere', changed(table, u32(0xffffff))],
    ['no root', changed(directory + 66, [1])],
    ['no streams', changed(directory + 76, u32(0xffffffff))],
    ['streams beyond the directory', changed(directory + 76, u32(99))],
    ['a stream longer than its chain', changed(directory + 128 + 120, u32(0x7fffffff))],
    ['a table of links nowhere', changed(76, u32(0xfffff))],
    ['a table of links that says it is large', changed(44, u32(0xffffffff)).slice(0, 1024)],
    ['small sectors nowhere', changed(directory + 116, u32(0xfffff))],
    ['a small stream that runs in a circle', changed(directory + 256 + 116, u32(0xfff))],
  ])('is damaged: %s', (_, bytes) => {
    expect(outcomeOf(extractDoc, bytes)).toBe('damaged');
  });

  it('may have entries of the directory that name each other', () => {
    const bytes = changed(directory + 128 + 68, [...u32(1), ...u32(2)]);
    expect(outcomeOf(extractDoc, bytes)).toBe('read');
  });

  it('may be cut short in its last sector, where nothing stands', () => {
    expect(outcomeOf(extractDoc, sound.slice(0, -100))).toBe('read');
  });

  it('may be so large that its table of links stands in more sectors than the header names', () => {
    const streams = { Data: new Uint8Array(8_000_000) };
    expect(outcomeOf(extractDoc, docOf({ main: [paragraph('甲')], streams }))).toBe('read');
  });

  it('is damaged without a document', () => {
    expect(outcomeOf(extractDoc, compoundOf({ Workbook: [1, 2, 3] }))).toBe('damaged');
  });
});

describe('a doc that is too much', () => {
  it.each([
    ['paragraphs', (count: number) => Array.from({ length: count }, () => paragraph('1'))],
    [
      'runs',
      (count: number) => [
        paragraph([
          ...Array.from({ length: count }, (_, index) => ({ text: '1', modifiers: hiddenBy(index % 2) })),
          { text: '\r' },
        ]),
      ],
    ],
    ['page breaks', (count: number) => [paragraph('\f'.repeat(count))]],
    ['fields', (count: number) => [paragraph('\u0013'.repeat(count) + '\u0014\u0015'.repeat(count))]],
    ['cells', (count: number) => Array.from({ length: Math.ceil(count / 3) }, () => row(['1', '2'])).flat()],
    [
      'paragraphs joined',
      (count: number) =>
        Array.from({ length: count }, () => paragraph([{ text: '1' }, { text: '\r', modifiers: DELETED }])),
    ],
    [
      'tables opened and closed',
      (count: number) =>
        Array.from({ length: Math.ceil(count / 9) }, () => [
          ...innerRow(['1', '2'], 4),
          ...innerRow([''], 3),
          ...innerRow([''], 2),
          ...row(['']),
        ]).flat(),
    ],
  ])('takes no longer than its length: %s', (_, mainOf) => {
    const sketches = new Map<number, Uint8Array>();
    const bytesOf = (count: number): Uint8Array => {
      const bytes = sketches.get(count) ?? docOf({ main: mainOf(count) });
      sketches.set(count, bytes);
      return bytes;
    };
    const read = (text: string): unknown =>
      extractDoc({ bytes: bytesOf(Math.ceil(text.length / 20)), path: 'a', password: null });
    expect(overgrown(read, { unit: ' ' }, 8000)).toBeNull();
  });
});

describe('a damaged doc', () => {
  const sound = docOf({
    main: [
      paragraph('题', inList(1)),
      ...row(['项目', '6.20'], even(2, [0x60])),
      ...row(['', '5.00'], even(2, [0x20])),
      ...innerRow(['甲', '乙'], 2),
      ...row(['', '']),
      paragraph(
        [{ text: '605.00', modifiers: DELETED }, { text: '暗', modifiers: hiddenBy(1) }, { text: '\r' }],
        depth(0),
        1,
      ),
    ],
    pieces: [{ length: 3 }, { length: 60 }],
    parts: {
      [STYLES]: styleSheet([{}, { basedOn: 0, characters: hiddenBy(0x81) }]),
      [LISTS]: definitions([[{}]]),
      [OVERRIDES]: numberedLists([{ definition: 1, overrides: [{ index: 0, start: 5 }] }]),
    },
  });

  it('is read or refused, whatever the damage', () => {
    const random = new Random(20_240_603);
    const known = ['read', 'damaged', 'too-large', 'unsupported', 'encrypted'];
    for (let round = 0; round < 150; round += 1)
      expect(known).toContain(outcomeOf(extractDoc, damaged(sound, random)));
  });
});
