import { plexOf } from './plex.ts';
import type { Stretch, WordFile } from './word-file.ts';

const SHAPE_SIZE = 26;
const TEXT_BOX_SIZE = 22;

/** A text box by its characters, with the character of the text that it is tied to. */
export interface TextBox extends Stretch {
  /** Behind all others where nothing tells. */
  readonly anchor: number;
}

/** The text boxes of a document by their anchors. Each names the shape that it stands in ([MS-DOC] 2.8.32, 2.8.37). */
export function textBoxesOf(file: WordFile): TextBox[] {
  const [shapes, boxes] = [file.part('shapes'), file.part('textBoxes')];
  if (!boxes) return [];
  const anchors = new Map<number, number>();
  for (const { start, data } of shapes ? plexOf(shapes, SHAPE_SIZE) : []) anchors.set(data.i32(0), start);
  const { start: first, end: last } = file.textBoxes;
  return plexOf(boxes, TEXT_BOX_SIZE)
    .filter(({ data }) => data.u16(8) === 0)
    .map(({ start, end, data }) => ({
      start: first + start,
      end: Math.min(first + end, last),
      anchor: anchors.get(data.i32(14)) ?? Infinity,
    }))
    .toSorted((one, other) => one.anchor - other.anchor);
}
