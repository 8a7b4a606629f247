import { Unreadable } from '../unreadable.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Its groups have no names, which would take an object for each of the many entities of a document. */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));|&/giu;
const LAST_CHARACTER = 0x10ffff;

/**
 * Text with its entities written out: the five that every document has, and characters by number.
 *
 * @throws Unreadable `damaged` for others, which a document would have to declare itself
 */
export function unescaped(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, characterOf) : text;
}

function characterOf(_: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? damaged();
  const number = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return number <= LAST_CHARACTER ? String.fromCodePoint(number) : damaged();
}

function damaged(): never {
  throw new Unreadable('damaged');
}
