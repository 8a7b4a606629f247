/** Formats of numbers by how the format counts them ([MS-OSHARED] 2.2.1.3), by their names in ECMA-376. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0x01, 'upperRoman'],
  [0x02, 'lowerRoman'],
  [0x03, 'upperLetter'],
  [0x04, 'lowerLetter'],
  [0x0a, 'ideographDigital'],
  [0x0b, 'japaneseCounting'],
  [0x0e, 'decimalFullWidth'],
  [0x12, 'decimalEnclosedCircle'],
  [0x13, 'decimalFullWidth2'],
  [0x16, 'decimalZero'],
  [0x17, 'bullet'],
  [0x1a, 'decimalEnclosedFullstop'],
  [0x1b, 'decimalEnclosedParen'],
  [0x1c, 'decimalEnclosedCircleChinese'],
  [0x1d, 'ideographEnclosedCircle'],
  [0x1e, 'ideographTraditional'],
  [0x1f, 'ideographZodiac'],
  [0x21, 'taiwaneseCounting'],
  [0x23, 'taiwaneseCountingThousand'],
  [0x24, 'taiwaneseDigital'],
  [0x25, 'chineseCounting'],
  [0x26, 'chineseLegalSimplified'],
  [0x27, 'chineseCountingThousand'],
  [0xff, 'none'],
]);

/** Numbers of other formats are written as decimal ones. */
export function formatOf(code: number): string {
  return FORMATS.get(code) ?? 'decimal';
}
