import { Unreadable } from '../unreadable.ts';

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CHARACTER = 0x10ffff;

/**
 * Text with its entities written out: the five every document has, and characters by number.
 *
 * @throws Unreadable for any other, as only the document's own declarations could tell what it stands for
 */
export function unescaped(text: string): string {
  let plain = '';
  let at = 0;
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', at)) {
    const end = text.indexOf(';', start);
    plain += text.slice(at, start) + characterOf(text.slice(start + 1, Math.max(end, start + 1)));
    at = end + 1;
  }
  return plain + text.slice(at);
}

function characterOf(entity: string): string {
  const named = NAMED.get(entity);
  if (named !== undefined) return named;
  const isNumber = /^#(?:\d{1,7}|x[\da-f]{1,6})$/iu.test(entity);
  const number = isNumber ? Number(entity.slice(1).replace(/^x/iu, '0x')) : Infinity;
  if (number > LAST_CHARACTER) throw new Unreadable('damaged');
  return String.fromCodePoint(number);
}
