import { clean } from '../../../clean.ts';
import { displayWidth } from '../../../terminal/width.ts';

/** A label that takes no more columns, of which a Chinese character takes two; the whole of it goes into a title. */
export function fitting(label: string, columns: number): string {
  const text = clean(label);
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A place in the picture; whole hundredths are as fine as a screen. */
export function at(place: number): string {
  return String(Math.round(place * 100) / 100);
}
