import type { Random } from '../support/generated/random.ts';

/** What text is built of: tags, tabs and line ends. None of them is a byte of a Chinese character in any encoding read. */
const ANY = /<[^<>]{0,200}>|[\t\n]/gu;
/** Elements without content: what loses one is well-formed XML that says something else. */
const ALONE = /<[^<>]{0,200}\/>/gu;
const MOST = 5;

/** Text damaged in its build and not in its words: tags, tabs and line ends are lost, doubled or put for others. */
export function damagedMarkup(
  bytes: Uint8Array,
  random: Random,
  which: 'any' | 'alone' = 'any',
): readonly [damaged: Uint8Array, how: string] {
  const pattern = which === 'any' ? ANY : ALONE;
  let text = Buffer.from(bytes).toString('latin1');
  const count = random.whole(1, MOST);
  const how: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const found = Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ words, index }));
    const [one, other] = [found[random.whole(0, found.length - 1)], found[random.whole(0, found.length - 1)]];
    if (!one || !other) break;
    const put = random.pick(['', one.words.repeat(2), other.words]);
    text = text.slice(0, one.index) + put + text.slice(one.index + one.words.length);
    how.push(`${JSON.stringify(one.words)} at ${one.index} is ${JSON.stringify(put)}`);
  }
  return [Buffer.from(text, 'latin1'), how.join(', ')];
}
