import { displayWidth } from './width.ts';

const LEFT_OUT = '…';

/** The end of a text that is wider than so many columns, as of a path its last folders and its name. */
export function keepEnd(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const kept: string[] = [];
  let room = columns - displayWidth(LEFT_OUT);
  for (const character of Array.from(text).toReversed()) {
    room -= displayWidth(character);
    if (room < 0) break;
    kept.push(character);
  }
  return LEFT_OUT + kept.toReversed().join('');
}
