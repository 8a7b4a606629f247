import { extractHtml } from '../../../src/extract/html/index.ts';
import type { Grid, TextBlock } from '../../../src/model/index.ts';

/** Blocks of a page in short: text as it is, `+` before what goes on; each row of a grid with bars between its cells. */
export function blocksOf(page: string): string[] {
  return extractHtml(page, 'a.htm').blocks.flatMap((block) =>
    block.kind === 'text' ? textOf(block) : rowsOf(block),
  );
}

/** The same with the line each begins in. */
export function linesOf(page: string): string[] {
  return extractHtml(page, 'a.htm').blocks.flatMap((block) =>
    block.kind === 'text'
      ? [`${block.at.line}: ${block.text}`]
      : block.rows.map((row) => row.map(({ text, at }) => `${at.line}: ${text}`).join(' | ')),
  );
}

export function noticesOf(page: string): string[] {
  return extractHtml(page, 'a.htm').notices.map(({ kind, text, at }) => `${kind} ${at.line}: ${text}`);
}

function textOf({ text, paragraph }: TextBlock): string[] {
  return [paragraph === 'begins' ? text : `+${text}`];
}

function rowsOf({ rows }: Grid): string[] {
  return rows.map((row) => row.map(({ text }) => text.replaceAll('\n', '/')).join('|'));
}
