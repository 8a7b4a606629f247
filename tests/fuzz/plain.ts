import type { Wrong } from './judge.ts';

/** Bytes in which figures stand as they are, before and after damage. */
interface Plain {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Whether the bytes themselves say the other figure: it stands in them more often than before, or the sound one less often. */
export function isSaidBy({ before, after }: Plain, { sound, damaged }: Wrong): boolean {
  const gained = writingsOf(damaged).some((writing) => count(after, writing) > count(before, writing));
  return gained || writingsOf(sound).some((writing) => count(after, writing) < count(before, writing));
}

/** How a figure is written into files: as text of one or two bytes a character, or as a number of a workbook. */
function writingsOf(said: string): Buffer[] {
  const digits = /-?\d+(?:\.\d+)?/u.exec(said)?.[0];
  if (digits === undefined) return [];
  const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/u, '') : digits;
  const texts = [...new Set([digits, trimmed])];
  return [
    ...texts.flatMap((text) => [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]),
    ...numbersOf(Number(digits)),
  ];
}

/** As a double, and as the short numbers RK of [MS-XLS] 2.5.122: whole, hundredths, and the upper half of a double. */
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

function count(bytes: Uint8Array, writing: Buffer): number {
  const within = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let found = 0;
  for (let at = within.indexOf(writing); at >= 0; at = within.indexOf(writing, at + 1)) found += 1;
  return found;
}
