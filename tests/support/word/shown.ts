import type { Document } from '../../../src/model/index.ts';

/** Paragraphs as they are, what goes on behind `…`, and rows with bars between their cells. */
export function shown({ blocks }: Document): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'grid') return block.rows.map((row) => row.map(({ text }) => text).join('|'));
    return [block.paragraph === 'goes on' ? `…${block.text}` : block.text];
  });
}

/** `hidden: words`. */
export function noticed({ notices }: Document): string[] {
  return notices.map(({ kind, text }) => `${kind}: ${text}`);
}
