import type { Bytes } from '../bytes.ts';
import type { Fate } from '../word/story.ts';
import { modifiersIn } from './sprms.ts';

/** Modifiers of characters ([MS-DOC] 2.6.1). */
const IS_DELETED = 0x0800;
const IS_INSERTED = 0x0801;
const IS_HIDDEN = 0x083c;
const STYLE = 0x4a30;
const SIGN = 0x6a09;

/** What is said of characters themselves, and not by their styles. */
export interface CharacterProperties {
  /** What tracked changes make of them. */
  readonly change: Extract<Fate, 'shown' | 'inserted' | 'deleted'>;
  /** Whether they are hidden, as `isOn` understands it. */
  readonly hidden: number;
  readonly style: number | null;
  /** A sign by its code and the number of its font, which each of the characters stands for. */
  readonly sign: { readonly font: number; readonly code: number } | null;
}

/** What a property is that is as the style says, and one that is the opposite. */
const AS_IN_STYLE = 0x80;
const UNLIKE_STYLE = 0x81;

export const PLAIN: CharacterProperties = { change: 'shown', hidden: AS_IN_STYLE, style: null, sign: null };

/** Whether a property is on that a style may have ([MS-DOC] 2.9.322). */
export function isOn(value: number, inStyle: boolean): boolean {
  if (value === AS_IN_STYLE) return inStyle;
  return value === UNLIKE_STYLE ? !inStyle : value === 1;
}

/** Properties as modifiers change them. */
export function changedBy(modifiers: Bytes, before: CharacterProperties): CharacterProperties {
  if (modifiers.length === 0) return before;
  let { change, hidden, style, sign } = before;
  for (const { code, at } of modifiersIn(modifiers)) {
    if (code === IS_DELETED && modifiers.u8(at) === 1) change = 'deleted';
    else if (code === IS_INSERTED && modifiers.u8(at) === 1)
      change = change === 'deleted' ? change : 'inserted';
    else if (code === IS_HIDDEN) hidden = modifiers.u8(at);
    else if (code === STYLE) style = modifiers.u16(at);
    else if (code === SIGN) sign = { font: modifiers.u16(at), code: modifiers.u16(at + 2) };
  }
  return { change, hidden, style, sign };
}
