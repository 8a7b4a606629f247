import type { Bytes } from '../bytes.ts';

/** One change to the properties of something: which, and where in which bytes its operand is ([MS-DOC] 2.2.5.2). */
export interface Modifier {
  readonly code: number;
  readonly bytes: Bytes;
  readonly at: number;
  readonly size: number;
}

/** Sizes of operands by the last three bits of a code; `null` for those that begin with their size. */
const SIZES = [1, 1, 2, 4, 2, 2, null, 3] as const;
/** The two whose size is written otherwise. */
const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;

/** The modifiers that bytes hold. */
export function* modifiersIn(bytes: Bytes): Generator<Modifier> {
  let start = 0;
  while (start + 2 < bytes.length) {
    const code = bytes.u16(start);
    const size = SIZES[code >>> 13] ?? null;
    const modifier = { code, bytes, at: start + 2, size: size ?? 0 };
    if (size === null) measure(modifier);
    yield modifier;
    start = modifier.at + modifier.size;
  }
}

/** Finds an operand that begins with its size. */
function measure(modifier: { readonly code: number; readonly bytes: Bytes; at: number; size: number }): void {
  const { code, bytes, at } = modifier;
  if (code === DEFINE_TABLE) {
    modifier.size = bytes.u16(at) - 1;
    modifier.at = at + 2;
    return;
  }
  const size = bytes.u8(at);
  if (code === CHANGE_TABS && size === 255) modifier.size = sizeOfTabs(bytes, at);
  else {
    modifier.size = size;
    modifier.at = at + 1;
  }
}

/** Tabs taken out are four bytes each, and tabs put in three, both behind their count. */
function sizeOfTabs(bytes: Bytes, at: number): number {
  const takenOut = bytes.u8(at + 1);
  const putIn = bytes.u8(at + 2 + 4 * takenOut);
  return 3 + 4 * takenOut + 3 * putIn;
}
