import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/terminal/width.ts';
import { indent, wrap } from '../../src/report/terminal/wrap.ts';

const text = fc
  .array(
    fc.constantFrom(
      '公',
      '开',
      '表',
      '，',
      '。',
      '“',
      '”',
      '（',
      '）',
      ' ',
      '1',
      '2',
      '.',
      'a',
      'bc',
      '(',
      ')',
      ',',
      'é',
    ),
    {
      maxLength: 80,
    },
  )
  .map((pieces) => pieces.join(''));

describe('width', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['决算', 4],
    ['“三公”', 6],
    ['，。', 4],
    ['e\u0301', 1],
    ['𠀀', 2],
  ])('of %o is %i', (shown, width) => {
    expect(displayWidth(shown)).toBe(width);
  });
});

describe('wrapping', () => {
  it('breaks between Chinese characters, never before a stop or inside a number', () => {
    expect(wrap('基本支出印的是 221.60，应为 221.61。', 14)).toEqual([
      '基本支出印的是',
      '221.60，应为',
      '221.61。',
    ]);
  });

  it('keeps an opening bracket with what follows it', () => {
    expect(wrap('甲乙丙“丁”戊', 7)).toEqual(['甲乙丙', '“丁”戊']);
  });

  it('keeps Latin brackets and stops with the Chinese they belong to', () => {
    expect(wrap('1 (甲乙), 2 (丙丁)', 8)).toEqual(['1 (甲', '乙), 2', '(丙丁)']);
  });

  it('cuts a word that is wider than a line', () => {
    expect(wrap('within-table/across', 8)).toEqual(['within-t', 'able/acr', 'oss']);
  });

  it('loses nothing, and no line is too wide', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (words, width) => {
        const lines = wrap(words, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('indents what follows the first line as far as the first line begins', () => {
    expect(indent('甲乙丙丁戊', 10, '· ')).toBe('· 甲乙丙丁\n  戊');
  });
});
