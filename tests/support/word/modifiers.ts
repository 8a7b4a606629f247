import { u16, u32 } from './written.ts';
import type { DocParagraph, DocRun } from './doc.ts';

/** Modifiers by their codes in [MS-DOC] 2.6, with their operands. */
export const DELETED = [...u16(0x0800), 1];
export const INSERTED = [...u16(0x0801), 1];
export const hiddenBy = (operand: number): number[] => [...u16(0x083c), operand];
export const characterStyle = (style: number): number[] => [...u16(0x4a30), ...u16(style)];
export const sign = (font: number, code: number): number[] => [...u16(0x6a09), ...u16(font), ...u16(code)];
export const IN_TABLE = [...u16(0x2416), 1];
export const ENDS_ROW = [...u16(0x2417), 1];
export const ENDS_INNER_CELL = [...u16(0x244b), 1];
const ENDS_INNER_ROW = [...u16(0x244c), 1];
export const depth = (tables: number): number[] => [...u16(0x6649), ...u32(tables)];
export const inList = (list: number, level = 0): number[] => [
  ...u16(0x460b),
  ...u16(list),
  ...u16(0x260a),
  level,
];

/** A cell of a row that is defined: its right edge, and its flags. */
export interface DefinedCell {
  readonly to: number;
  readonly flags?: number;
}

/** Cells from a left edge on. */
export function defined(cells: readonly DefinedCell[], left = 0): number[] {
  const edges = [left, ...cells.map(({ to }) => to)].flatMap((edge) => u16(edge & 0xffff));
  const looks = cells.flatMap(({ flags = 0 }) => [...u16(flags), ...Array.from({ length: 18 }, () => 0)]);
  const operand = [cells.length, ...edges, ...looks];
  return [...u16(0xd608), ...u16(operand.length + 1), ...operand];
}

/** As wide as each other. */
export function even(count: number, flags: readonly number[] = []): number[] {
  return defined(
    Array.from({ length: count }, (_, index) => ({ to: 1000 * (index + 1), flags: flags[index] ?? 0 })),
  );
}

/** A paragraph of words, or of runs of which the last has the mark. */
export function paragraph(
  words: string | readonly DocRun[],
  modifiers: readonly number[] = [],
  style = 0,
): DocParagraph {
  const runs = typeof words === 'string' ? [{ text: `${words}\r` }] : words;
  return { runs, modifiers, style };
}

/** The paragraphs of a row: cells of words, and the mark that ends it. */
export function row(
  cells: readonly string[],
  definition: readonly number[] = even(cells.length),
  markModifiers: readonly number[] = [],
): DocParagraph[] {
  return [
    ...cells.map((text): DocParagraph => ({ runs: [{ text: `${text}\u0007` }], modifiers: IN_TABLE })),
    {
      runs: [{ text: '\u0007', modifiers: markModifiers }],
      modifiers: [...IN_TABLE, ...ENDS_ROW, ...definition],
    },
  ];
}

/** The same for a table within a table. */
export function innerRow(
  cells: readonly string[],
  tables: number,
  definition: readonly number[] = even(cells.length),
): DocParagraph[] {
  const inside = [...IN_TABLE, ...depth(tables)];
  return [
    ...cells.map((text): DocParagraph => ({
      runs: [{ text: `${text}\r` }],
      modifiers: [...inside, ...ENDS_INNER_CELL],
    })),
    { runs: [{ text: '\r' }], modifiers: [...inside, ...ENDS_INNER_CELL, ...ENDS_INNER_ROW, ...definition] },
  ];
}
