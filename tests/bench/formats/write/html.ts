import type { Document, Grid } from '../../../../src/model/index.ts';
import { spansOf, type Span } from './spans.ts';

/** Grids with more columns are on pages laid across. */
const MOST_UPRIGHT = 8;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The document as a web page, with the encoding it is to be saved in. */
export function htmlOf({ blocks }: Document, encoding: 'utf-8' | 'gb2312'): string {
  const widths = blocks.map((block) => (block.kind === 'grid' ? widthOf(block) : 1));
  const page = Math.max(...widths) > MOST_UPRIGHT ? 'A4 landscape' : 'A4 portrait';
  return [
    '<!DOCTYPE html>',
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${encoding}">`,
    `<style type="text/css">${styleOf(page)}</style></head><body>`,
    ...blocks.map((block) => (block.kind === 'grid' ? tableOf(block) : `<p>${escaped(block.text)}</p>`)),
    '</body></html>',
  ].join('\n');
}

function styleOf(page: string): string {
  return [
    `@page { size: ${page}; margin: 1.5cm }`,
    'body { font-family: "Noto Sans CJK SC"; font-size: 9pt }',
    'p { margin-bottom: 0cm; text-indent: 18pt }',
  ].join('\n');
}

function tableOf(grid: Grid): string {
  const rows = spansOf(grid).map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`);
  return ['<table border="1" cellspacing="0" cellpadding="2" width="100%">', ...rows, '</table>'].join('\n');
}

function cellOf({ text, rows, columns }: Span): string {
  const across = columns > 1 ? ` colspan="${columns}"` : '';
  const down = rows > 1 ? ` rowspan="${rows}"` : '';
  return `<td${across}${down}>${escaped(text)}</td>`;
}

function widthOf({ rows }: Grid): number {
  return Math.max(...rows.map((cells) => cells.length));
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\n', '<br>');
}
