import { Unreadable } from '../unreadable.ts';
import { PAGE_BREAK } from '../word/characters.ts';
import type { Paragraph } from '../word/story.ts';
import type { FormattedText } from './formatted-text.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import type { RowDefinition } from './row-definition.ts';
import type { Styles } from './styles.ts';
import type { Stretch } from './word-file.ts';

/** A paragraph with its place among the tables; it may be the mark alone that ends a row. */
export interface PlacedParagraph extends Stretch {
  readonly paragraph: Paragraph;
  /** How many tables it stands in, one within the other. */
  readonly depth: number;
  /** What of the innermost of them it ends. */
  readonly ends: 'cell' | 'row' | null;
  /** Of the row that it ends. */
  readonly row: RowDefinition | null;
}

const PARAGRAPH_MARK = '\r';
const CELL_MARK = '\u0007';
/** Nobody puts more tables one within the other. */
const DEEPEST = 50;

/**
 * The paragraphs of a stretch of the text ([MS-DOC] 2.4.2).
 *
 * @throws Unreadable `damaged`
 */
export function* paragraphsIn(
  stretch: Stretch,
  text: FormattedText,
  styles: Styles,
): Generator<PlacedParagraph> {
  if (stretch.end > text.characters.length) throw new Unreadable('damaged');
  let { start } = stretch;
  while (start < stretch.end) {
    const mark = markFrom(start, stretch, text);
    const end = Math.min(mark + 1, stretch.end);
    const { properties } = text.paragraphAt(end - 1);
    const { style, row } = properties;
    const depth = depthOf(properties);
    const paragraph: Paragraph = {
      kind: 'paragraph',
      runs: text.runsIn({ start, end: mark }, style),
      mark: text.fateAt(end - 1, style),
      list: styles.listPlace(properties),
    };
    const ends = depth === 0 ? null : endOf(properties, text.characters.charAt(mark));
    yield { start, end, paragraph, depth, ends, row };
    start = end;
  }
}

/** The mark that ends the paragraph that begins at `start`; the end of the stretch where there is none. */
function markFrom(start: number, { end }: Stretch, text: FormattedText): number {
  let position = start;
  while (position < end && !isMark(position, text)) position += 1;
  return position;
}

/** A page break is one where the paragraph ends with it. */
function isMark(position: number, text: FormattedText): boolean {
  const character = text.characters.charAt(position);
  if (character === PAGE_BREAK) return text.paragraphAt(position).isLast;
  return character === PARAGRAPH_MARK || character === CELL_MARK;
}

function depthOf({ depth, isInTable }: ParagraphProperties): number {
  if (depth > DEEPEST) throw new Unreadable('damaged');
  return Math.max(depth, isInTable ? 1 : 0);
}

function endOf({ endsRow, endsInnerCell }: ParagraphProperties, mark: string): PlacedParagraph['ends'] {
  if (endsRow) return 'row';
  return mark === CELL_MARK || endsInnerCell ? 'cell' : null;
}
