import type { Document, Grid, TextBlock } from '../model/index.ts';
import { cutForms, type FormParts } from './annex/parts.ts';
import { readForm } from './annex/read.ts';
import { linesOf, type Line } from './sections/lines.ts';
import { sectionsOf, type TableSection } from './sections/sections.ts';

/** A table or a form where it stands; it has the same name wherever it stands. */
interface Piece {
  readonly name: string;
  readonly lines: readonly Line[];
}

/**
 * A document of several files as one report. Where its text is published with the tables, and the tables once more as
 * a workbook, each table and form counts once, as it was read first. The file with the contents goes first, for a
 * report begins with them, and then those without tables, for what follows a table is taken to belong to it.
 */
export function asOne(document: Document): Document {
  const files = filesIn(document);
  if (files.length < 2) return document;
  const told = new Set<string>();
  const distinct = files.map((file) => withoutRepeats(file, told));
  const blocks = distinct.toSorted((a, b) => rank(a) - rank(b)).flatMap((file) => file.blocks);
  return { ...document, blocks };
}

function filesIn(document: Document): Document[] {
  const files = new Map<string | null, (TextBlock | Grid)[]>();
  for (const block of document.blocks) {
    const file = fileOf(block);
    const blocks = files.get(file);
    if (blocks) blocks.push(block);
    else files.set(file, [block]);
  }
  return Array.from(files.values(), (blocks) => ({ ...document, blocks }));
}

function fileOf(block: TextBlock | Grid): string | null {
  const at = block.kind === 'text' ? block.at : block.rows.find(([first]) => first)?.[0]?.at;
  return at?.file ?? null;
}

/** A file without the pieces that are told already; those it tells are added. */
function withoutRepeats(file: Document, told: Set<string>): Document {
  const pieces = piecesIn(file);
  const repeated = pieces.filter(({ name }) => told.has(name)).flatMap(({ lines }) => lines);
  for (const { name, lines } of pieces) if (hasRows(lines)) told.add(name);
  const left = new Set<unknown>(repeated.map(({ block, cells }) => block ?? cells));
  const blocks = file.blocks
    .filter((block) => !left.has(block))
    .map((block) =>
      block.kind === 'text' ? block : { ...block, rows: block.rows.filter((row) => !left.has(row)) },
    );
  return { ...file, blocks };
}

function piecesIn(file: Document): Piece[] {
  const { tables, rest } = sectionsOf(linesOf(file));
  return [...tables.map(tablePiece), ...cutForms(rest).map(formPiece)];
}

function tablePiece({ id, secondary, title, lines }: TableSection): Piece {
  return { name: secondary ? `${id} secondary` : id, lines: [title, ...lines] };
}

/** Forms are told apart by their project. */
function formPiece(parts: FormParts): Piece {
  const { head, funds, texts, indicators, total } = parts;
  const lines = [...head, ...funds, ...texts, ...indicators, ...(total ? [total] : [])];
  return { name: `form ${readForm(parts)?.project ?? ''}`, lines };
}

function rank(file: Document): number {
  const { contents, tables } = sectionsOf(linesOf(file));
  if (contents.end > contents.start) return 0;
  return tables.some(({ lines }) => hasRows(lines)) ? 2 : 1;
}

/** A title alone, as in a table of contents, has none. */
function hasRows(lines: readonly Line[]): boolean {
  return lines.some(({ cells }) => cells.length > 1);
}
