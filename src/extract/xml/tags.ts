import { Unreadable } from '../unreadable.ts';

const BEHIND_NAME = /[\s/>="']/gu;
const [DOUBLE, SINGLE, GREATER] = [0x22, 0x27, 0x3e];

/** Where the name of an element ends that begins at `start`. */
export function nameEnd(xml: string, start: number): number {
  BEHIND_NAME.lastIndex = start;
  return BEHIND_NAME.test(xml) ? BEHIND_NAME.lastIndex - 1 : xml.length;
}

/**
 * Where the bracket stands that ends a tag; one within a quoted value ends none.
 *
 * @throws Unreadable `damaged`
 */
export function tagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code !== DOUBLE && code !== SINGLE) continue;
    at = xml.indexOf(code === DOUBLE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw new Unreadable('damaged');
}
