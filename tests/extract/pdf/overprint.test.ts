import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../../src/extract/pdf/glyphs.ts';
import { withoutOverprint } from '../../../src/extract/pdf/overprint.ts';

const glyph = (text: string, left: number, width = 10): Glyph => ({
  text,
  box: { left, top: 0, right: left + width, bottom: 12 },
  baseline: 10,
});

describe('glyphs printed over one another', () => {
  it.each([
    ['are one, at one place', [glyph('甲', 0), glyph('甲', 0)], '甲'],
    [
      'are one, a little apart',
      [glyph('甲', 0), glyph('乙', 10), glyph('甲', 0.4), glyph('乙', 10.4)],
      '甲乙',
    ],
    ['are two, beside one another', [glyph('1', 0, 5), glyph('1', 5, 5)], '11'],
    [
      'are a pair that its font draws as one glyph',
      [glyph('—', 0, 20), glyph('—', 0, 20), glyph('甲', 20)],
      '——甲',
    ],
    ['are one, where one of a pair is printed again', [glyph('—', 0), glyph('—', 0.4)], '—'],
  ])('%s', (_, glyphs, words) => {
    expect(
      withoutOverprint(glyphs)
        .map(({ text }) => text)
        .join(''),
    ).toBe(words);
  });
});
