import { NOWHERE, type Document, type Notice } from '../../model/index.ts';
import { blocksOf } from './blocks.ts';
import type { Bounds } from './bounds.ts';
import { withoutCovered } from './covered.ts';
import { hidden, withoutHidden } from './hidden.ts';
import { cellName } from './places.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** What the sheets of a workbook show, one after the other, and notices of what they do not. */
export function documentOf(sheets: readonly Sheet[], path: string, bounds: Bounds): Document {
  const parts = sheets.map((sheet) => partOf(sheet, bounds));
  return {
    path,
    blocks: parts.flatMap(({ blocks }) => blocks),
    notices: parts.flatMap(({ notices }) => notices),
  };
}

function partOf(sheet: Sheet, bounds: Bounds): Pick<Document, 'blocks' | 'notices'> {
  const { name, isHidden, cells, merges } = sheet;
  if (isHidden) return { blocks: [], notices: [hidden(name, null, name)] };
  const inOrder = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const { shown, notices } = withoutHidden(sheet, withoutCovered(inOrder, merges));
  return {
    blocks: blocksOf(name, shown, bounds),
    notices: [...notices, ...shown.flatMap((cell) => noticesOf(name, cell))],
  };
}

/** A cell that shows another number than it stores, or has a formula without a result. */
function noticesOf(sheet: string, { row, column, instead, formula }: SheetCell): Notice[] {
  if (instead === undefined && formula === undefined) return [];
  const at = { ...NOWHERE, sheet, cell: cellName(row, column) };
  return formula === undefined
    ? [{ kind: 'redisplayed', at, text: instead ?? '' }]
    : [{ kind: 'uncalculated', at, text: formula }];
}
