import { withoutShapeless } from '../shapeless.ts';

/** Characters that both formats have for what Unicode has none for. */
export const LINE_BREAK = '\v';
export const PAGE_BREAK = '\f';
export const COLUMN_BREAK = '\u000e';
export const UNBROKEN_HYPHEN = '\u001e';
/** What stands for words of unknown meaning: a figure that has one is illegible. */
export const UNKNOWN = '\ufffd';

/** Places of pictures and notes. */
const CONTROLS = /\p{Cc}/gu;
const BREAKS = new RegExp(`[\n\r\v\f${COLUMN_BREAK}\u2028]`, 'u');

/** The lines that characters are shown as; a tab is a blank. */
export function linesIn(characters: string): string[] {
  return characters
    .replaceAll('\t', ' ')
    .replaceAll(UNBROKEN_HYPHEN, '-')
    .split(BREAKS)
    .map((line) => withoutShapeless(line.replace(CONTROLS, '')));
}
