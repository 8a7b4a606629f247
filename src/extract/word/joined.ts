import { isShown, type Box, type Item, type Paragraph, type Run } from './story.ts';

/**
 * Items with paragraphs put together that have no shown mark between them; each is then what its last one is. Text boxes
 * come behind the whole.
 */
export function joined(items: readonly Item[]): readonly Item[] {
  if (items.every((item) => item.kind !== 'paragraph' || isShown(item.mark))) return items;
  const parts: Item[][] = [];
  let open: Joint | null = null;
  for (const item of items) {
    if (item.kind === 'paragraph') {
      open ??= new Joint(item);
      open.add(item);
      if (!isShown(item.mark)) continue;
      parts.push(open.items());
      open = null;
    } else if (open && item.kind === 'box') open.boxes.push(item);
    else {
      parts.push(open?.items() ?? [], [item]);
      open = null;
    }
  }
  parts.push(open?.items() ?? []);
  return parts.flat();
}

class Joint {
  readonly boxes: Box[] = [];
  readonly #runs: Run[] = [];
  #last: Paragraph;

  constructor(first: Paragraph) {
    this.#last = first;
  }

  /** The marks between are kept as what became of them, without characters. */
  add(paragraph: Paragraph): void {
    this.#last = paragraph;
    for (const run of paragraph.runs) this.#runs.push(run);
    this.#runs.push({ text: '', fate: paragraph.mark });
  }

  items(): Item[] {
    return [{ ...this.#last, runs: this.#runs }, ...this.boxes];
  }
}
