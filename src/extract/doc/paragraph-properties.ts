import type { Bytes } from '../bytes.ts';
import type { LargeProperties } from './large-properties.ts';
import { isOfRow, RowDefinition } from './row-definition.ts';

/** Modifiers of paragraphs ([MS-DOC] 2.6.2). */
const STYLE = 0x4600;
const LEVEL = 0x260a;
const LIST = 0x460b;
const IS_IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const DEPTH = 0x6649;
const MORE_DEPTH = 0x664a;
const ENDS_INNER_CELL = 0x244b;
const ENDS_INNER_ROW = 0x244c;

/** What is said of a paragraph itself, and not by its style. */
export interface ParagraphProperties {
  style: number;
  /** The number of a list, of which 0 is none, and a level in it; `null` where the style decides. */
  list: number | null;
  level: number | null;
  isInTable: boolean;
  /** How many tables it stands in, one within the other; 0 where only `isInTable` tells. */
  depth: number;
  endsRow: boolean;
  /** Of a table within a table, whose marks are no others than those of paragraphs. */
  endsInnerCell: boolean;
  /** Of the row that it ends; `null` where nothing is said of one. */
  row: RowDefinition | null;
}

export function plainParagraph(style: number): ParagraphProperties {
  return {
    style,
    list: null,
    level: null,
    isInTable: false,
    depth: 0,
    endsRow: false,
    endsInnerCell: false,
    row: null,
  };
}

/** Changes properties as modifiers say. */
export function changeParagraph(
  properties: ParagraphProperties,
  modifiers: Bytes,
  large: LargeProperties,
): ParagraphProperties {
  for (const { bytes, code, at, size } of large.modifiersIn(modifiers)) {
    if (code === STYLE) properties.style = bytes.u16(at);
    else if (code === LIST) properties.list = bytes.i16(at);
    else if (code === LEVEL) properties.level = bytes.u8(at);
    else if (code === IS_IN_TABLE) properties.isInTable = bytes.u8(at) === 1;
    else if (code === DEPTH) properties.depth = bytes.i32(at);
    else if (code === MORE_DEPTH) properties.depth += bytes.i32(at);
    else if (code === ENDS_ROW || code === ENDS_INNER_ROW) properties.endsRow ||= bytes.u8(at) === 1;
    else if (code === ENDS_INNER_CELL) properties.endsInnerCell = bytes.u8(at) === 1;
    else if (isOfRow(code)) {
      properties.row ??= new RowDefinition();
      properties.row.change(code, bytes.part(at, size));
    }
  }
  return properties;
}
