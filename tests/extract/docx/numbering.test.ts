import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../src/extract/numbering/formats.ts';
import { cell, numbered, paragraph, readDocx, row, run, table } from '../../support/word/docx.ts';
import { shown } from '../../support/word/shown.ts';

describe('numbers in the formats of numbering', () => {
  it.each([
    ['decimal', [0, 1, 10, 105], ['0', '1', '10', '105']],
    [
      'chineseCounting',
      [1, 10, 11, 20, 99, 100, 105],
      ['一', '十', '十一', '二十', '九十九', '一○○', '一○五'],
    ],
    [
      'chineseCountingThousand',
      [3, 10, 12, 20, 21, 100, 101, 110, 1000, 1005, 1050, 10_000, 20_304],
      [
        '三',
        '十',
        '十二',
        '二十',
        '二十一',
        '一百',
        '一百零一',
        '一百一十',
        '一千',
        '一千零五',
        '一千零五十',
        '一万',
        '二万零三百零四',
      ],
    ],
    ['taiwaneseCountingThousand', [12], ['十二']],
    ['chineseLegalSimplified', [3, 10, 12], ['叁', '壹拾', '壹拾贰']],
    ['japaneseCounting', [10, 11, 25, 100, 101, 115], ['十', '十一', '二十五', '百', '百一', '百十五']],
    ['ideographDigital', [1, 10, 25], ['一', '一〇', '二五']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographZodiac', [1, 12, 13], ['子', '亥', '13']],
    ['decimalEnclosedCircle', [1, 20, 21, 35, 36, 50, 51], ['①', '⑳', '㉑', '㉟', '㊱', '㊿', '51']],
    ['decimalEnclosedFullstop', [1, 20, 21], ['⒈', '⒛', '21']],
    ['decimalEnclosedParen', [1, 20, 21], ['⑴', '⒇', '21']],
    ['ideographEnclosedCircle', [1, 10, 11], ['㈠', '㈩', '11']],
    ['decimalFullWidth', [1, 20], ['１', '２０']],
    ['decimalZero', [1, 9, 10], ['01', '09', '10']],
    ['lowerLetter', [1, 26, 27, 28, 780, 781], ['a', 'z', 'aa', 'bb', 'z'.repeat(30), '781']],
    ['upperLetter', [2, 53], ['B', 'AAA']],
    ['lowerRoman', [1, 4, 9, 14], ['i', 'iv', 'ix', 'xiv']],
    ['upperRoman', [1999, 3999, 4000], ['MCMXCIX', 'MMMCMXCIX', '4000']],
    ['none', [1, 2], ['', '']],
    ['bullet', [1], ['']],
    ['of another planet', [1], ['1']],
    ['upperRoman', [-1, 0, 2_000_000_000], ['-1', '0', '2000000000']],
  ])('%s', (format, numbers, expected) => {
    expect(numbers.map((number) => numberIn(format, number))).toEqual(expected);
  });
});

/** A level in short: its format and what stands around, and elements that say more. */
const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const TIGHT = '<w:suff w:val="nothing"/>';
const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
/** Paragraphs `list/level`. */
const items = (...places: readonly string[]): string =>
  places
    .map((place) => {
      const [id, index] = place.split('/');
      return paragraph('甲', numbered(Number(id), Number(index)));
    })
    .join('');
const labels = (numbering: string, body: string, styles = ''): string[] =>
  shown(readDocx({ numbering, body, styles })).map((text) => text.replace('甲', ''));

const HEADINGS = definition(
  1,
  level(0, 'chineseCounting', '%1、', TIGHT),
  level(1, 'chineseCounting', '（%2）', TIGHT),
  level(2, 'decimal', '%3.', TIGHT),
  level(3, 'decimal', '%1.%3.%4', TIGHT),
);

describe('the labels of numbered paragraphs of a docx', () => {
  it('stand in front of the words', () => {
    const numbering = HEADINGS + list(1, 1);
    expect(shown(readDocx({ numbering, body: items('1/0', '1/1', '1/1', '1/0', '1/1', '1/2') }))).toEqual([
      '一、甲',
      '（一）甲',
      '（二）甲',
      '二、甲',
      '（一）甲',
      '1.甲',
    ]);
  });

  it.each([
    [
      'the numbers of higher levels',
      ['1/0', '1/2', '1/3', '1/3', '1/2', '1/3'],
      ['一、', '1.', '一.1.1', '一.1.2', '2.', '一.2.1'],
    ],
    ['those of levels above that have none yet', ['1/3', '1/0'], ['一.1.1', '一、']],
    ['no number of a level that there is not', ['1/7', '1/0'], ['', '一、']],
    ['nothing of a list that there is not', ['9/0', '1/0'], ['', '一、']],
    ['nothing in list 0', ['0/0', '1/0'], ['', '一、']],
  ])('have %s', (_, places, expected) => {
    expect(labels(HEADINGS + list(1, 1), items(...places))).toEqual(expected);
  });

  it.each([
    ['a tab', '', '1. 甲'],
    ['a blank', '<w:suff w:val="space"/>', '1. 甲'],
    ['nothing', TIGHT, '1.甲'],
  ])('are set apart by %s', (_, suffix, expected) => {
    const numbering = definition(1, level(0, 'decimal', '%1.', suffix)) + list(1, 1);
    expect(shown(readDocx({ numbering, body: items('1/0') }))).toEqual([expected]);
  });

  it.each([
    ['bullets', level(0, 'bullet', '●'), ['', '']],
    ['words without a number', level(0, 'none', '附：', TIGHT), ['附：', '附：']],
    ['a start of their own', level(0, 'decimal', '%1', TIGHT).replace('w:val="1"', 'w:val="5"'), ['5', '6']],
    [
      'a start at nought where none is said',
      level(0, 'decimal', '%1', TIGHT).replace('<w:start w:val="1"/>', ''),
      ['0', '1'],
    ],
    ['signs that are entities', level(0, 'decimal', '&lt;%1&gt;', TIGHT), ['<1>', '<2>']],
    [
      'the format that all programs know',
      level(0, 'x', '%1', TIGHT).replace(
        /<w:numFmt[^>]*>/u,
        '<mc:AlternateContent><mc:Choice><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>',
      ),
      ['01', '02'],
    ],
  ])('may be %s', (_, written, expected) => {
    expect(labels(definition(1, written) + list(1, 1), items('1/0', '1/0'))).toEqual(expected);
  });

  it('are decimal throughout where the law wants it so', () => {
    const numbering =
      definition(
        1,
        level(0, 'chineseCounting', '%1', TIGHT),
        level(1, 'decimal', '%1.%2', `<w:isLgl/>${TIGHT}`),
      ) + list(1, 1);
    expect(labels(numbering, items('1/0', '1/1'))).toEqual(['一', '1.1']);
  });

  it.each([
    ['after any level above', '', ['1', '1', '1', '1', '1']],
    ['never', '<w:lvlRestart w:val="0"/>', ['1', '1', '2', '1', '3']],
    ['after the first level alone', '<w:lvlRestart w:val="1"/>', ['1', '1', '2', '1', '1']],
  ])('begin anew %s', (_, restart, expected) => {
    const numbering =
      definition(
        1,
        level(0, 'none', '0', TIGHT),
        level(1, 'none', '1', TIGHT),
        level(2, 'decimal', '%3', restart + TIGHT),
      ) + list(1, 1);
    const found = labels(numbering, items('1/1', '1/2', '1/1', '1/2', '1/0', '1/2'));
    expect([found[0], found[1], found[3], found[4]?.replace('0', '1'), found[5]]).toEqual(expected);
  });

  it.each([
    [
      'go on where lists have the same definition',
      list(1, 1) + list(2, 1),
      ['1/0', '2/0', '1/0'],
      ['一、', '二、', '三、'],
    ],
    [
      'begin anew where a list says so, once',
      list(1, 1) + list(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      ['1/0', '1/0', '2/0', '2/0', '1/0'],
      ['一、', '二、', '一、', '二、', '三、'],
    ],
    [
      'do not go on where the definitions differ',
      list(1, 1) + definition(2, level(0, 'decimal', '%1', TIGHT)) + list(2, 2),
      ['1/0', '2/0', '1/0'],
      ['一、', '1', '二、'],
    ],
    [
      'look as the list says itself',
      list(1, 1) +
        list(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1-', TIGHT)}</w:lvlOverride>`),
      ['1/0', '2/0'],
      ['一、', 'II-'],
    ],
    [
      'are those of a list style',
      definition(2).replace('></w:abstractNum>', '><w:numStyleLink w:val="S"/></w:abstractNum>') +
        definition(3, '<w:styleLink w:val="S"/>', level(0, 'decimal', '%1)', TIGHT)) +
        list(2, 2) +
        list(3, 3),
      ['2/0', '3/0'],
      ['1)', '2)'],
    ],
  ])('%s', (_, lists, places, expected) => {
    expect(labels(HEADINGS + lists, items(...places))).toEqual(expected);
  });

  it.each([
    ['as the style says', ['H', 'H'], ['一、', '二、']],
    ['on the level that is tied to the style', ['H', 'K', 'K'], ['一、', '（一）', '（二）']],
    ['as the style says that it is based on', ['B', 'B'], ['一、', '二、']],
    ['on the level that a style says where none is tied', ['H', 'L'], ['一、', '1.']],
    ['not where a style says so', ['H', 'Z', 'H'], ['一、', '', '二、']],
    ['not where styles go round', ['X'], ['']],
  ])('are there %s', (_, styles, expected) => {
    const numbering =
      HEADINGS.replace('（%2）"/>', '（%2）"/><w:pStyle w:val="K"/>').replace(
        '%1、"/>',
        '%1、"/><w:pStyle w:val="H"/>',
      ) + list(1, 1);
    const style = (id: string, properties: string, base = 'N'): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/><w:pPr>${properties}</w:pPr></w:style>`;
    const sheet =
      style('H', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('K', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('B', '', 'H') +
      style('L', numbered(1, 2)) +
      style('Z', '<w:numPr><w:numId w:val="0"/></w:numPr>', 'H') +
      style('X', '', 'Y') +
      style('Y', '', 'X');
    const body = styles.map((id) => paragraph('甲', `<w:pStyle w:val="${id}"/>`)).join('');
    expect(labels(numbering, body, sheet)).toEqual(expected);
  });

  it('are there as the usual style says, and not where a paragraph says otherwise', () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr>${numbered(1)}</w:pPr></w:style>`;
    const body =
      paragraph('甲') +
      paragraph('甲', numbered(0)) +
      paragraph('甲', '<w:numPr><w:ilvl w:val="1"/></w:numPr>');
    expect(labels(HEADINGS + list(1, 1), body, styles)).toEqual(['一、', '', '（一）']);
  });

  it.each([
    ['a paragraph without words', paragraph('', numbered(1)), ['一、']],
    [
      'rows of a table',
      table([
        [cell(paragraph('', numbered(1))), '甲'],
        [cell(paragraph('', numbered(1))), '乙'],
      ]),
      ['一、|甲', '二、|乙'],
    ],
    [
      'paragraphs that a mark taken out joins, as the last of them',
      paragraph('甲', `${numbered(1)}<w:rPr><w:del/></w:rPr>`) + paragraph('乙', numbered(1, 1)),
      ['（一）甲乙'],
    ],
    [
      'one where another is hidden',
      paragraph(run('甲', '<w:vanish/>'), `${numbered(1)}<w:rPr><w:vanish/></w:rPr>`) +
        paragraph('乙', numbered(1)),
      ['一、乙'],
    ],
    [
      'none where a paragraph before a table is taken out',
      paragraph(`<w:del>${run('甲')}</w:del>`, `${numbered(1)}<w:rPr><w:del/></w:rPr>`) + table([['1', '2']]),
      ['1|2'],
    ],
    [
      'no row that is taken out',
      table([
        row([cell(paragraph('', numbered(1))), '甲'], '<w:del/>'),
        [cell(paragraph('', numbered(1))), '乙'],
      ]),
      ['一、|乙'],
    ],
  ])('count %s', (_, body, expected) => {
    expect(shown(readDocx({ numbering: HEADINGS + list(1, 1), body }))).toEqual(expected);
  });

  it('are cut where they are longer than Word allows', () => {
    const numbering = definition(1, level(0, 'decimal', '字'.repeat(900), TIGHT)) + list(1, 1);
    expect(labels(numbering, items('1/0'))).toEqual(['字'.repeat(255)]);
  });
});
