import { UNKNOWN } from './characters.ts';

/** What signs of the fonts without letters look like, by code: those that reports use. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '□',
    0x72: '□',
    0x75: '◆',
    0x9f: '•',
    0xa1: '○',
    0xa7: '▪',
    0xa8: '□',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
    ...circledFrom(0x80),
    ...circledFrom(0x8b),
  },
  'wingdings 2': {
    0x4f: '✗',
    0x50: '✓',
    0x51: '☒',
    0x52: '☑',
    0x53: '☒',
    0x54: '☒',
    0xa3: '□',
    ...circledFrom(0x69),
    ...circledFrom(0x74),
  },
  symbol: {
    ...Object.fromEntries(Array.from('0123456789.,%()+/:;=<>', (sign) => [sign.charCodeAt(0), sign])),
    0x2d: '−',
    0x44: 'Δ',
    0x53: 'Σ',
    0xa3: '≤',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xe5: '∑',
  },
};

/** Nought to ten in circles. */
function circledFrom(first: number): Record<number, string> {
  return Object.fromEntries(Array.from('⓪①②③④⑤⑥⑦⑧⑨⑩', (sign, number) => [first + number, sign]));
}

/** Fonts without letters stand in Unicode here. */
const PRIVATE_FIRST = 0xf000;
const PRIVATE_LAST = 0xf0ff;

/** A character that was put in as a sign of a font. */
export function signOf(font: string, code: number): string {
  const isPrivate = code >= PRIVATE_FIRST && code <= PRIVATE_LAST;
  const signs = SIGNS[font.toLowerCase()];
  if (signs) return signs[isPrivate ? code - PRIVATE_FIRST : code] ?? UNKNOWN;
  return isPrivate || code > 0x10ffff ? UNKNOWN : String.fromCodePoint(code);
}
