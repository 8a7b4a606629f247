import { eastAsianWidth } from 'get-east-asian-width';

const MARKS = /\p{Mark}/u;

/** How many columns a terminal gives to text without controls: two to a Chinese character, none to a combining mark. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  return MARKS.test(character) ? 0 : eastAsianWidth(code);
}
