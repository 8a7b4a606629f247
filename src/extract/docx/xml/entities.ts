import { Unreadable } from '../../word/unreadable.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>\w{1,8}));|&/giu;
const LAST_CHARACTER = 0x10ffff;

/**
 * Text with its entities written out: the five that every document has, and characters by number.
 *
 * @throws Unreadable `damaged` for others, which a document would have to declare itself
 */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    const number = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = name === undefined ? characterOf(number) : NAMED.get(name);
    if (character === undefined) throw new Unreadable('damaged');
    return character;
  });
}

function characterOf(number: number): string | undefined {
  return number <= LAST_CHARACTER ? String.fromCodePoint(number) : undefined;
}
