import type { Wrong } from './judge.ts';

/** Bytes in which figures stand as they are, before and after damage. */
interface Plain {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** How a figure is written into a file. A number in digits is one that no more digits stand beside. */
interface Writing {
  readonly bytes: Buffer;
  /** Bytes a character has; null for a number that is not in digits. */
  readonly width: 1 | 2 | null;
}

/** Whether the bytes themselves say the other figure: it stands in them more often than before, or the sound one less often. */
export function isSaidBy({ before, after }: Plain, { sound, damaged }: Wrong): boolean {
  const gained = writingsOf(damaged).some((writing) => count(after, writing) > count(before, writing));
  return gained || writingsOf(sound).some((writing) => count(after, writing) < count(before, writing));
}

function writingsOf(said: string): Writing[] {
  const digits = /-?\d+(?:\.\d+)?/u.exec(said)?.[0];
  if (digits === undefined) return [];
  const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/u, '') : digits;
  return [
    ...[...new Set([digits, trimmed])].flatMap((text): Writing[] => [
      { bytes: Buffer.from(text, 'latin1'), width: 1 },
      { bytes: Buffer.from(text, 'utf16le'), width: 2 },
    ]),
    ...numbersOf(Number(digits)).map((bytes): Writing => ({ bytes, width: null })),
  ];
}

/** As a double, and as the short numbers RK of [MS-XLS] 2.5.122: whole, and hundredths. */
function numbersOf(value: number): Buffer[] {
  const double = Buffer.alloc(8);
  double.writeDoubleLE(value);
  const hundredths = Math.round(value * 100);
  return [double, ...(Number.isInteger(value) ? [shortOf(value, 2)] : []), shortOf(hundredths, 3)];
}

function shortOf(whole: number, kind: number): Buffer {
  const short = Buffer.alloc(4);
  short.writeInt32LE(((whole << 2) | kind) >> 0);
  return short;
}

function count(within: Uint8Array, { bytes, width }: Writing): number {
  const haystack = Buffer.from(within.buffer, within.byteOffset, within.length);
  let found = 0;
  for (let at = haystack.indexOf(bytes); at >= 0; at = haystack.indexOf(bytes, at + 1)) {
    const isPart = width !== null && (isDigit(haystack[at - width]) || isDigit(haystack[at + bytes.length]));
    if (!isPart) found += 1;
  }
  return found;
}

/** A digit or a point. */
function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || byte === 0x2e);
}
