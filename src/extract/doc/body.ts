import type { Box, Item } from '../word/story.ts';
import type { FormattedText } from './formatted-text.ts';
import { Nesting } from './nesting.ts';
import { paragraphsIn } from './paragraphs.ts';
import type { Styles } from './styles.ts';
import { textBoxesOf } from './text-boxes.ts';
import type { Stretch, WordFile } from './word-file.ts';

/** The paragraphs and tables of a document, each text box behind the paragraph that it is tied to. */
export function readBody(file: WordFile, text: FormattedText, styles: Styles): Item[] {
  const waiting = textBoxesOf(file).map(({ anchor, ...stretch }) => {
    const box: Box = { kind: 'box', items: itemsIn(stretch, text, styles, () => []) };
    return { anchor, box };
  });
  let next = 0;
  const boxesBefore = (end: number): Box[] => {
    const first = next;
    while ((waiting[next]?.anchor ?? Infinity) < end) next += 1;
    return waiting.slice(first, next).map(({ box }) => box);
  };
  const items = itemsIn(file.main, text, styles, boxesBefore);
  return [...items, ...waiting.slice(next).map(({ box }) => box)];
}

function itemsIn(
  stretch: Stretch,
  text: FormattedText,
  styles: Styles,
  boxesBefore: (end: number) => readonly Box[],
): readonly Item[] {
  const nesting = new Nesting();
  for (const paragraph of paragraphsIn(stretch, text, styles)) {
    const boxes = paragraph.ends === 'row' ? [] : boxesBefore(paragraph.end);
    nesting.add(paragraph, boxes);
  }
  return nesting.items();
}
