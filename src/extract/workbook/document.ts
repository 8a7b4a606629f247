import { NOWHERE, type Document, type Grid, type Notice, type TextBlock } from '../../model/index.ts';
import { blocksOf } from './blocks.ts';
import type { Bounds } from './bounds.ts';
import { withoutCovered } from './covered.ts';
import { hidden, withoutHidden } from './hidden.ts';
import { cellName } from './places.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** What the sheets of a workbook show, one after the other, and notices of what they do not. */
export function documentOf(sheets: readonly Sheet[], path: string, bounds: Bounds): Document {
  const blocks: (TextBlock | Grid)[] = [];
  const notices: Notice[] = [];
  for (const sheet of sheets) {
    if (sheet.isHidden) {
      notices.push(hidden(sheet.name, null, sheet.name));
      continue;
    }
    const inOrder = sheet.cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
    const { shown, notices: ofHidden } = withoutHidden(sheet, withoutCovered(inOrder, sheet.merges));
    notices.push(...ofHidden, ...shown.flatMap((cell) => redisplayed(sheet.name, cell)));
    blocks.push(...blocksOf(sheet.name, shown, bounds));
  }
  return { path, blocks, notices };
}

/** A cell that shows another number than it stores, or has a formula without a result. */
function redisplayed(sheet: string, { row, column, instead }: SheetCell): Notice[] {
  if (instead === undefined) return [];
  return [{ kind: 'redisplayed', at: { ...NOWHERE, sheet, cell: cellName(row, column) }, text: instead }];
}
