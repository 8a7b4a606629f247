import type { Document, Grid, Notice, TextBlock } from '../model/index.ts';
import { cutForms, type FormParts } from './annex/parts.ts';
import { readForm } from './annex/read.ts';
import { firstDifference, printsOfForm, printsOfTable, type Prints } from './repeated.ts';
import { linesOf, type Line } from './sections/lines.ts';
import { sectionsOf, type TableSection } from './sections/sections.ts';

/** A table or a form where it stands; it has the same name wherever it stands. */
interface Piece {
  readonly name: string;
  readonly lines: readonly Line[];
  /** What it prints, which takes long to read. */
  readonly prints: () => Prints | null;
}

/**
 * A document of several files as one report. Where its text is published with the tables, and the tables once more as
 * a workbook, each table and form counts once, as it was read first. The file with the contents goes first, for a
 * report begins with them, and then those without tables, for what follows a table is taken to belong to it.
 * What a file prints otherwise than one before is noticed.
 */
export function asOne(document: Document): Document {
  const files = filesIn(document);
  if (files.length < 2) return document;
  const told = new Map<string, Piece>();
  const distinct = files.map((file) => withoutRepeats(file, told));
  const notices = [...document.notices, ...distinct.flatMap((file) => file.notices)];
  const blocks = distinct.toSorted((a, b) => rank(a) - rank(b)).flatMap((file) => file.blocks);
  return { ...document, blocks, notices };
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

/** A file without the pieces that are told already, and notices of those that differ; those it tells are added. */
function withoutRepeats(file: Document, told: Map<string, Piece>): Document {
  const pieces = piecesIn(file);
  const repeated = pieces.filter(({ name }) => told.has(name));
  const notices = repeated.flatMap((piece) => noticeOf(piece, told.get(piece.name)));
  for (const piece of pieces) {
    if (hasRows(piece.lines) && !told.has(piece.name)) told.set(piece.name, piece);
  }
  const left = new Set<unknown>(
    repeated.flatMap(({ lines }) => lines.map(({ block, cells }) => block ?? cells)),
  );
  const blocks = file.blocks
    .filter((block) => !left.has(block))
    .map((block) =>
      block.kind === 'text' ? block : { ...block, rows: block.rows.filter((row) => !left.has(row)) },
    );
  return { ...file, blocks, notices };
}

/** A title alone repeats nothing. */
function noticeOf(piece: Piece, first: Piece | undefined): Notice[] {
  const [before, again] = hasRows(piece.lines) ? [first?.prints(), piece.prints()] : [];
  const at = before && again ? firstDifference(before, again) : null;
  return at ? [{ kind: 'repeated', at, text: piece.name }] : [];
}

function piecesIn(file: Document): Piece[] {
  const { tables, rest } = sectionsOf(linesOf(file));
  return [...tables.map(tablePiece), ...cutForms(rest).map(formPiece)];
}

function tablePiece(section: TableSection): Piece {
  const { id, secondary, title, lines } = section;
  return {
    name: secondary ? `${id} secondary` : id,
    lines: [title, ...lines],
    prints: () => printsOfTable(section),
  };
}

/** Forms are told apart by their project. */
function formPiece(parts: FormParts): Piece {
  const { head, funds, texts, indicators, total } = parts;
  const lines = [...head, ...funds, ...texts, ...indicators, ...(total ? [total] : [])];
  const project = readForm(parts)?.project ?? '';
  return { name: `form ${project}`, lines, prints: () => printsOfForm(parts) };
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
