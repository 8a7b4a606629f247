import type { Document, Report, SourceRef } from '../../../../src/model/index.ts';
import { narrativeLines, paragraphsOf } from '../../../../src/recognise/narrative/paragraphs.ts';

/** The document with every paragraph of its narrative in one block: a source of lines breaks them, an office file does not. */
export function withWholeParagraphs(document: Document, { text }: Report): Document {
  const first = new Map<SourceRef, string>();
  const others = new Set<SourceRef>();
  for (const paragraph of paragraphsOf(narrativeLines(text))) {
    for (const [index, { at }] of paragraph.places.entries()) {
      if (index === 0) first.set(at, paragraph.text);
      else others.add(at);
    }
  }
  const blocks = document.blocks.flatMap((block): Document['blocks'] => {
    if (block.kind === 'grid') return [block];
    return others.has(block.at) ? [] : [{ ...block, text: first.get(block.at) ?? block.text }];
  });
  return { ...document, blocks };
}
