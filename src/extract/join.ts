import type { Cell, Document, Grid, Notice, SourceRef, TextBlock } from '../model/index.ts';

/** A document and the file it stands in, as one of several. */
export interface Part {
  readonly file: string;
  readonly document: Document;
}

/** Several files as one document, in their order; every place in it tells its file. */
export function join(parts: readonly Part[], path: string): Document {
  const placed = parts.map(({ file, document }) => inFile(document, file));
  return {
    path,
    blocks: placed.flatMap(({ blocks }) => blocks),
    notices: placed.flatMap(({ notices }) => notices),
  };
}

function inFile({ path, blocks, notices }: Document, file: string): Document {
  const place = placeIn(file);
  const cell = (one: Cell): Cell => ({ ...one, at: place(one.at) });
  return {
    path,
    blocks: blocks.map((block): TextBlock | Grid =>
      block.kind === 'text'
        ? { ...block, at: place(block.at) }
        : { ...block, rows: block.rows.map((row) => row.map(cell)) },
    ),
    notices: notices.map((notice): Notice => ({ ...notice, at: place(notice.at) })),
  };
}

/** A file in a file is told by both names. Cells that share a place share it still. */
function placeIn(file: string): (at: SourceRef) => SourceRef {
  const known = new Map<SourceRef, SourceRef>();
  return (at) => {
    const place = known.get(at) ?? { ...at, file: at.file === null ? file : `${file}/${at.file}` };
    known.set(at, place);
    return place;
  };
}
