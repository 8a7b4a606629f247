import type { Cell, Document, SourceRef, TextBlock } from '../../model/index.ts';

/** One line of the document in reading order: a row of a grid, or a text block as a row of one cell. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly at: SourceRef;
  /** The text block it is; left out for a row. */
  readonly block?: TextBlock;
}

export function linesOf(document: Document): Line[] {
  return document.blocks.flatMap((block): Line[] =>
    block.kind === 'text'
      ? [{ cells: [block], at: block.at, block }]
      : block.rows.flatMap((cells) => (cells[0] ? [{ cells, at: cells[0].at }] : [])),
  );
}

/** The words of a line that says one thing only: a text block, or a row with one cell filled. */
export function soleText({ cells }: Line): string | null {
  let sole: string | null = null;
  for (const { text } of cells) {
    if (text === '') continue;
    if (sole !== null) return null;
    sole = text;
  }
  return sole;
}
