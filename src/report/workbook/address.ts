/** A cell of a workbook; rows and columns count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const LETTERS: string[] = [];

/** `A` to `Z`, then `AA`. */
export function columnName(column: number): string {
  return (LETTERS[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(0x41 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** `C5`. */
export function addressOf({ row, column }: Omit<CellRef, 'sheet'>): string {
  return columnName(column) + String(row + 1);
}

/** `'公开05表'!C5`. */
export function absoluteAddress(ref: CellRef): string {
  return `${quotedSheet(ref.sheet)}!${addressOf(ref)}`;
}

/** The name of a sheet as formulas and links write it. */
export function quotedSheet(name: string): string {
  return name.includes("'") ? `'${name.replaceAll("'", "''")}'` : `'${name}'`;
}
