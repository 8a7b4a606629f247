import { absoluteAddress, columnName } from './address.ts';
import type { Cell } from './cell.ts';
import type { Note } from './notes.ts';
import type { Sheet } from './sheet.ts';
import type { Strings } from './strings.ts';
import type { Styles } from './style.ts';
import { escapeXml } from './text.ts';

/** What begins so is taken for a formula when somebody edits the cell, were it not marked as text. */
const FORMULA_ALIKE = /^[=+\-@\t\r]/u;

/** The cells of a sheet as XML, with where they lead and what is said beside them. */
export interface Cells {
  readonly rows: string;
  readonly links: string;
  readonly notes: readonly Note[];
}

/** All in one pass, for there are many. */
export function cellsOf(sheet: Sheet, styles: Styles, strings: Strings): Cells {
  let [rows, links] = ['', ''];
  const notes: Note[] = [];
  for (const [row, { cells, height }] of sheet.rows.entries()) {
    rows += `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
    let column = -1;
    for (const cell of cells) {
      column += 1;
      if (cell === null) continue;
      const address = columnName(column) + String(row + 1);
      rows += cellXml(cell, address, styles, strings);
      if (cell.link) links += `<hyperlink ref="${address}" location="${locationOf(cell.link)}"/>`;
      if (cell.note !== undefined) notes.push({ row, column, text: cell.note });
    }
    rows += '</row>';
  }
  return { rows, links, notes };
}

function locationOf(link: NonNullable<Cell['link']>): string {
  return escapeXml(absoluteAddress(link));
}

function cellXml(cell: Cell, address: string, styles: Styles, strings: Strings): string {
  switch (cell.kind) {
    case 'empty':
      return `<c r="${address}" s="${styles.numberOf(cell.style)}"/>`;
    case 'number':
      return `<c r="${address}" s="${styles.numberOf(cell.style)}"><v>${cell.digits}</v></c>`;
    case 'formula':
      return `<c r="${address}" s="${styles.numberOf(cell.style)}"><f>${escapeXml(cell.formula)}</f><v>${cell.digits}</v></c>`;
    case 'text': {
      const look = styles.numberOf(cell.style, FORMULA_ALIKE.test(cell.text));
      return `<c r="${address}" s="${look}" t="s"><v>${strings.numberOf(cell.text)}</v></c>`;
    }
  }
}
